import type { ClientBase, Pool } from 'pg';

import { hashOf, type LedgerHash } from '../model/hashing.ts';
import { chainedHead, emptyHead, endOf, lastSeal, leafOf, rootOfLeaves, type Seal } from '../model/seals.ts';
import { lastSettled, streamContents } from '../model/stored-entries.ts';

const batchSize = 10_000;
const sealerLock = 7_310_001;

async function sealNext(client: ClientBase, algorithm: LedgerHash): Promise<Seal | null> {
  const previous = await lastSeal(client);
  const after = endOf(previous);
  const last = await lastSettled(client, after, batchSize);
  if (last === null) return null;
  const packed: Buffer[] = [];
  for await (const contents of streamContents(client, { after, last }))
    for (const content of contents) packed.push(leafOf(content, algorithm));
  const leaves = Buffer.concat(packed);
  const facts = {
    number: (previous?.number ?? 0) + 1,
    era: last.era,
    algorithm,
    firstPosition: previous === null ? 1 : previous.firstPosition + previous.entries,
    entries: packed.length,
    sealedAt: Date.now() * 1_000,
    last,
    leavesHash: hashOf(algorithm, leaves),
    root: rootOfLeaves(leaves, algorithm),
  };
  const head = chainedHead(previous?.head ?? emptyHead, facts);
  await client.query(
    `insert into ledger_seal
       (number, era, algorithm, first_position, entries, leaves, leaves_hash, root, head, last_tx, last_id,
        sealed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'epoch'::timestamptz + $12::bigint * interval '1 microsecond')`,
    [
      ...[facts.number, facts.era, algorithm, facts.firstPosition, facts.entries, leaves],
      ...[facts.leavesHash, facts.root, head, last.tx, last.id, facts.sealedAt],
    ],
  );
  return { ...facts, head };
}

/**
 * Seals what has been written since the last seal, in batches of at most 10,000 entries. One sealer works at a time
 * (advisory lock); another one finds nothing to do and returns no seals.
 * @param algorithm of the new seals; each seal says its own, so that a ledger can go over to another one
 */
export async function sealPending(pool: Pool, algorithm: LedgerHash = 'sha256'): Promise<Seal[]> {
  const client = await pool.connect();
  try {
    const lock = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [
      sealerLock,
    ]);
    if (lock.rows[0]?.held !== true) return [];
    try {
      const seals: Seal[] = [];
      for (
        let seal = await sealNext(client, algorithm);
        seal !== null;
        seal = await sealNext(client, algorithm)
      )
        seals.push(seal);
      return seals;
    } finally {
      await client.query('select pg_advisory_unlock($1)', [sealerLock]);
    }
  } finally {
    client.release();
  }
}
