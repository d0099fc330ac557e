import { type Database, inTransaction } from '@xintu/database';
import { vi } from 'vitest';

import { appendEntry, type LedgerHash, sealPending } from '../index.ts';

/** Writes an entry in a transaction of its own and answers its id. */
export async function append({ pool }: Pick<Database, 'pool'>, action: string): Promise<string> {
  return inTransaction(pool, async (client) => {
    await appendEntry(client, { action, actor: 'system', detail: { 名称: '值 "1" \\' } });
    const { rows } = await client.query<{ id: string }>(
      'select id::text as id from ledger_entry where tx = pg_current_xact_id()',
    );
    return rows[0]?.id ?? '';
  });
}

/** Waits until no transaction is open any more that could precede an entry: other tests of the cluster have some. */
export async function settle({ pool }: Pick<Database, 'pool'>): Promise<void> {
  const open = `select from ledger_entry
    where tx >= pg_snapshot_xmin(pg_current_snapshot()) and era = (select max(number) from ledger_era) limit 1`;
  await vi.waitFor(
    async () => {
      if ((await pool.query(open)).rowCount !== 0) throw new Error('a transaction is still open');
    },
    { timeout: 30_000, interval: 20 },
  );
}

/** Seals all entries; those that no seal has yet share one. */
export async function sealAll(database: Pick<Database, 'pool'>, algorithm?: LedgerHash): Promise<void> {
  await settle(database);
  await sealPending(database.pool, algorithm);
}

/** Goes around the triggers, as somebody with the rights of the server's superuser could. */
export async function tamper({ pool }: Pick<Database, 'pool'>, statement: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(statement);
  } finally {
    await client.query('set session_replication_role = default');
    client.release();
  }
}
