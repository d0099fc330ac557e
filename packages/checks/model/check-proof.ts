import type { KeyObject } from 'node:crypto';
import { inclusionProof, leafHash, merkleRoot, type ProofProblem, verifyProof } from '@xintu/ledger';
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** How what a check issued is handed on: plain JSON, to be verified without the register. */
export const checkProof = z.object({
  format: z.literal('xintu-check-proof-1'),
  checkId: z.uuid(),
  number: z.string(),
  /** Leaves of the check's tree in their order; of what holds no longer only the hash is left. */
  leaves: z.array(z.object({ hash, text: z.string().nullable() })).min(1),
  /** Shows that the check with this tree stands in the ledger. */
  ledger: inclusionProof,
});
export type CheckProof = z.infer<typeof checkProof>;

/** What the entry of a check says, as far as it is proven. */
export interface ProvenCheck {
  readonly departmentCode: string;
  readonly matter: string;
  readonly reference: string;
  /** As an instant. */
  readonly recordedAt: string;
  /** Texts of the leaves that are still told. */
  readonly told: readonly string[];
  /** How many leaves were left out because they hold no longer. */
  readonly leftOut: number;
}

export type CheckProofProblem = ProofProblem | 'LEAF_DIFFERS' | 'TREE_DIFFERS' | 'OTHER_ENTRY';

const text = z.string();
const entryOf = z.tuple([
  text,
  text,
  text,
  z.literal('credit-check.create'),
  text,
  text,
  text.nullable(),
  z.literal('credit-check'),
  text,
  text,
  text,
  z.unknown(),
  z.unknown(),
  hash,
]);

function entryIn(content: string): z.infer<typeof entryOf> | null {
  try {
    const read = entryOf.safeParse(JSON.parse(content));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/**
 * Checks by itself what a check issued: that each text is the one of its leaf, that the leaves make the tree of the
 * check's entry, and that this entry is in the ledger whose head the key signed.
 */
export async function verifyCheckProof(
  proof: CheckProof,
  publicKey: KeyObject,
): Promise<
  { readonly problem: CheckProofProblem } | { readonly problem: null; readonly check: ProvenCheck }
> {
  const { leaves, ledger } = proof;
  if (leaves.some(({ text, hash: own }) => text !== null && leafHash(text, 'sha256').toString('hex') !== own))
    return { problem: 'LEAF_DIFFERS' };
  const entry = entryIn(ledger.content);
  if (entry?.[8] !== proof.checkId) return { problem: 'OTHER_ENTRY' };
  const root = merkleRoot(Buffer.from(leaves.map(({ hash: own }) => own).join(''), 'hex'), 'sha256');
  if (root.toString('hex') !== entry[13]) return { problem: 'TREE_DIFFERS' };
  const problem = await verifyProof(ledger, publicKey);
  if (problem !== null) return { problem };
  const told = leaves.flatMap(({ text }) => text ?? []);
  return {
    problem: null,
    check: {
      ...{ departmentCode: entry[5], matter: entry[9], reference: entry[10], told },
      recordedAt: new Date(Number(entry[2]) / 1_000).toISOString(),
      leftOut: leaves.length - told.length,
    },
  };
}
