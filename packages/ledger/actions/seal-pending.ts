import type { ClientBase, Pool } from 'pg';

import { chainedHead, emptyHead, leafHash, merkleRoot } from '../model/merkle-tree.ts';
import { beginning, readSettledEntries, type Position } from '../model/stored-entries.ts';

/** One sealed batch: the root over its entries, chained to the seal before it. */
export interface Seal {
  readonly number: string;
  readonly entries: number;
  readonly head: Buffer;
}

const batchSize = 10_000;
const sealerLock = 7_310_001;

interface LastSeal extends Position {
  readonly number: string;
  readonly head: Buffer;
}

async function lastSeal(client: ClientBase): Promise<LastSeal> {
  const result = await client.query<LastSeal>(
    'select number::text as number, head, last_tx::text as tx, last_id::text as id from ledger_seal order by ledger_seal.number desc limit 1',
  );
  return result.rows[0] ?? { number: '0', head: emptyHead, ...beginning };
}

async function sealNext(client: ClientBase): Promise<Seal | null> {
  const previous = await lastSeal(client);
  const entries = await readSettledEntries(client, previous, batchSize);
  const last = entries.at(-1);
  if (last === undefined) return null;
  const root = merkleRoot(entries.map((entry) => leafHash(entry.content)));
  const number = String(BigInt(previous.number) + 1n);
  const head = chainedHead(previous.head, number, root);
  await client.query(
    'insert into ledger_seal (number, entries, root, head, last_tx, last_id) values ($1, $2, $3, $4, $5, $6)',
    [number, entries.length, root, head, last.tx, last.id],
  );
  return { number, entries: entries.length, head };
}

/**
 * Seals what has been written since the last seal, in batches of at most 10,000 entries. One sealer works at a time
 * (advisory lock); another one finds nothing to do and returns no seals.
 */
export async function sealPending(pool: Pool): Promise<Seal[]> {
  const client = await pool.connect();
  try {
    const lock = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [
      sealerLock,
    ]);
    if (lock.rows[0]?.held !== true) return [];
    try {
      const seals: Seal[] = [];
      for (let seal = await sealNext(client); seal !== null; seal = await sealNext(client)) seals.push(seal);
      return seals;
    } finally {
      await client.query('select pg_advisory_unlock($1)', [sealerLock]);
    }
  } finally {
    client.release();
  }
}
