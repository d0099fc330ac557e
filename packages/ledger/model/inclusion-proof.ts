import type { KeyObject } from 'node:crypto';
import { z } from 'zod';

import { isLedgerHash, ledgerHashes } from './hashing.ts';
import { leafHash, rootOfPath } from './merkle-tree.ts';
import { chainedHead, type SealFacts } from './seals.ts';
import { headLine, isSignedBy, keyId } from './signed-head.ts';

const hex = z.string().regex(/^([0-9a-f]{2})+$/);

const sealOfProof = z.object({
  number: z.int().positive(),
  era: z.int().positive(),
  algorithm: z.enum(ledgerHashes),
  firstPosition: z.int().positive(),
  entries: z.int().positive(),
  /** microseconds since 1970 */
  sealedAt: z.int(),
  lastTransaction: z.string(),
  lastEntry: z.uuid(),
  leavesHash: hex,
  root: hex,
});

/** How proofs are handed on: plain JSON. */
export const inclusionProof = z.object({
  format: z.literal('xintu-ledger-proof-1'),
  entryId: z.uuid(),
  /** what the entry says, as it was hashed */
  content: z.string(),
  /** place among all entries that were sealed, from 1 */
  position: z.int().positive(),
  /** the hashes beside the entry's way to the root of its seal (RFC 9162, 2.1.3) */
  path: z.array(hex),
  /** head before the entry's seal */
  previousHead: hex,
  /** the entry's seal and those behind it up to the one whose head is signed */
  seals: z.array(sealOfProof).min(1),
  head: headLine,
});

/** What shows to anybody, without the ledger, that an entry is in it. */
export type InclusionProof = z.infer<typeof inclusionProof>;

/** A seal as a proof tells it. */
export function tellSeal(seal: SealFacts): InclusionProof['seals'][number] {
  return {
    ...{ number: seal.number, era: seal.era, algorithm: seal.algorithm, firstPosition: seal.firstPosition },
    ...{ entries: seal.entries, sealedAt: seal.sealedAt },
    ...{ lastTransaction: seal.last.tx, lastEntry: seal.last.id },
    ...{ leavesHash: seal.leavesHash.toString('hex'), root: seal.root.toString('hex') },
  };
}

const factsOf = (seal: InclusionProof['seals'][number]): SealFacts => ({
  ...seal,
  last: { era: seal.era, tx: seal.lastTransaction, id: seal.lastEntry },
  leavesHash: Buffer.from(seal.leavesHash, 'hex'),
  root: Buffer.from(seal.root, 'hex'),
});

/** Why a proof does not hold. */
export type ProofProblem =
  'ENTRY_DIFFERS' | 'PATH_WRONG' | 'CHAIN_BROKEN' | 'KEY_UNKNOWN' | 'SIGNATURE_WRONG';

/**
 * Checks a proof by itself: nothing is read but the proof and the key.
 * @param publicKey the ledger's, as it was got elsewhere than from the proof
 * @returns null when the entry is in the ledger whose head is signed, else why that is not shown
 */
export async function verifyProof(proof: InclusionProof, publicKey: KeyObject): Promise<ProofProblem | null> {
  const [own] = proof.seals;
  if (own === undefined || !isLedgerHash(own.algorithm)) return 'PATH_WRONG';
  if (!names(proof.content, proof.entryId)) return 'ENTRY_DIFFERS';
  const root = rootOfPath(
    leafHash(proof.content, own.algorithm),
    { index: proof.position - own.firstPosition, count: own.entries },
    proof.path.map((hash) => Buffer.from(hash, 'hex')),
    own.algorithm,
  );
  if (root?.toString('hex') !== own.root) return 'PATH_WRONG';
  if (!leadsTo(proof)) return 'CHAIN_BROKEN';
  if (keyId(publicKey) !== proof.head.key) return 'KEY_UNKNOWN';
  return (await isSignedBy(proof.head, publicKey)) ? null : 'SIGNATURE_WRONG';
}

/** Whether the seals, one after the other, come out at the signed head. */
function leadsTo({ previousHead, seals, head }: InclusionProof): boolean {
  let chained: Buffer = Buffer.from(previousHead, 'hex');
  for (const seal of seals) chained = chainedHead(chained, factsOf(seal));
  const last = seals.at(-1);
  const told = last === undefined ? [] : [last.number, last.era, last.firstPosition + last.entries - 1];
  return (
    chained.toString('hex') === head.head && told.join(':') === [head.seal, head.era, head.entries].join(':')
  );
}

/** Whether the content is the one of the entry with this id: the id is what it begins with. */
function names(content: string, id: string): boolean {
  try {
    const said: unknown = JSON.parse(content);
    return Array.isArray(said) && said[0] === id;
  } catch {
    return false;
  }
}
