import { inTransaction } from '@xintu/database';
import type { Pool } from 'pg';

import { type InclusionProof, tellSeal } from '../model/inclusion-proof.ts';
import { merklePath } from '../model/merkle-tree.ts';
import {
  emptyHead,
  leafCount,
  leafHashes,
  leafId,
  readChain,
  sealAround,
  type StoredSeal,
} from '../model/seals.ts';
import { headCovering } from '../model/stored-heads.ts';
import { readEntry } from '../model/stored-entries.ts';

/**
 * The proof that an entry is in the ledger (存在性证明), to be checked without the ledger by `verifyProof`. It holds
 * what the entry says: who gets it is for the caller to decide.
 * @returns null while the entry is not covered by a signed head yet (seconds, then up to a minute), or when there is none
 */
export function proofOf(pool: Pool, entryId: string): Promise<InclusionProof | null> {
  return inTransaction(pool, async (client) => {
    const entry = await readEntry(client, entryId);
    const seal = entry === null ? null : await sealAround(client, entry);
    const head = seal === null ? null : await headCovering(client, seal.number);
    if (entry === null || seal === null || head === null) return null;
    const index = indexOf(seal, entry.id);
    if (index === null) return null;
    const chain = await readChain(client, seal.number - 1, head.seal);
    const before = chain.find(({ number }) => number === seal.number - 1);
    return {
      format: 'xintu-ledger-proof-1',
      entryId: entry.id,
      content: entry.content,
      position: seal.firstPosition + index,
      path: merklePath(leafHashes(seal.leaves), index, seal.algorithm).map((hash) => hash.toString('hex')),
      previousHead: (before?.head ?? emptyHead).toString('hex'),
      seals: chain.filter(({ number }) => number >= seal.number).map(tellSeal),
      head,
    };
  });
}

function indexOf({ leaves }: StoredSeal, id: string): number | null {
  for (let index = 0; index < leafCount(leaves); index += 1) if (leafId(leaves, index) === id) return index;
  return null;
}
