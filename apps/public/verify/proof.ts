import { z } from 'zod';

const hex = z.string().regex(/^([0-9a-f]{2})+$/);

/** A signed head of the ledger, as `/ledger/heads` publishes it. */
export const signedHead = z.object({
  ...{ seal: z.int(), era: z.int(), entries: z.int(), algorithm: z.string(), head: hex },
  ...{ format: z.string(), signedAt: z.string(), key: z.string(), signature: z.string() },
});

/** What shows that an entry is in the ledger (format xintu-ledger-proof-1). */
export const inclusionProof = z.object({
  format: z.literal('xintu-ledger-proof-1'),
  ...{ entryId: z.string(), content: z.string(), position: z.int(), path: z.array(hex), previousHead: hex },
  seals: z
    .array(
      z.object({
        ...{ number: z.int(), era: z.int(), algorithm: z.string(), firstPosition: z.int(), entries: z.int() },
        ...{ sealedAt: z.int(), lastTransaction: z.string(), lastEntry: z.string() },
        ...{ leavesHash: hex, root: hex },
      }),
    )
    .min(1),
  head: signedHead,
});

export type InclusionProof = z.infer<typeof inclusionProof>;
export type SignedHead = z.infer<typeof signedHead>;

const entry = z.array(z.string().nullable()).length(14);

/** What the entry of a proof says, as far as a reader can make something of it. */
export interface ProvenEntry {
  readonly action: string;
  /** As an instant. */
  readonly recordedAt: string;
  readonly department: string | null;
  readonly object: string | null;
  readonly digest: string | null;
}

/** Reads the columns of the entry; null where they are not those of an entry. */
export function readEntry(content: string): ProvenEntry | null {
  const read = entry.safeParse(parsed(content));
  if (!read.success) return null;
  const [, , microseconds, action, , department, , , object, , , , , digest] = read.data;
  if (typeof action !== 'string') return null;
  const recordedAt = new Date(Number(microseconds) / 1_000).toISOString();
  return {
    ...{ action, recordedAt, department: department ?? null },
    ...{ object: object ?? null, digest: digest ?? null },
  };
}

/** Reads a proof from the text of its file; null where it is none. */
export function readProof(text: string): InclusionProof | null {
  const read = inclusionProof.safeParse(parsed(text));
  return read.success ? read.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
