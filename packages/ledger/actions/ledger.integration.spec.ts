import type { Database } from '@xintu/database';
import { inTransaction } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { appendEntry, sealPending, verifyLedger } from '../index.ts';

let database: Database;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

const append = (action: string) =>
  inTransaction(database.pool, (client) =>
    appendEntry(client, { action, actor: 'system', detail: { 名称: '值' } }),
  );

/**
 * Seals until nothing is left. What other tests of the cluster have open holds the sealer back for a moment, as any
 * open transaction does.
 */
const sealAll = () =>
  vi.waitFor(
    async () => {
      await sealPending(database.pool);
      expect((await verifyLedger(database.pool)).unsealedEntries).toBe(0);
    },
    { timeout: 30_000, interval: 50 },
  );

/** Goes around the triggers, as somebody with the owner's rights could. */
async function tamper(statement: string): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(statement);
  } finally {
    await client.query('set session_replication_role = default');
    client.release();
  }
}

describe('the ledger', () => {
  it('seals what was written, once, and verifies', async () => {
    for (let count = 0; count < 5; count += 1) await append(`first.${String(count)}`);
    await sealAll();
    expect(await sealPending(database.pool)).toEqual([]);
    await append('second');
    expect(await verifyLedger(database.pool)).toEqual({
      seals: expect.any(Number),
      sealedEntries: 5,
      unsealedEntries: 1,
      faults: [],
    });
    await sealAll();
    expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: 6, faults: [] });
  });

  it('orders transactions by number, not by their text', async () => {
    for (const tx of ['99', '100', '9', '101']) {
      await database.pool.query(
        `insert into ledger_entry (action, actor, tx) values ('old', 'system', $1::xid8)`,
        [tx],
      );
    }
    await sealAll();
    const { rows } = await database.pool.query(
      'select last_tx::text as tx from ledger_seal order by number desc limit 1',
    );
    expect(rows).toEqual([{ tx: '101' }]);
    expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: 4, faults: [] });
  });

  it('waits for a transaction that is still open, and then skips nothing', async () => {
    const client = await database.pool.connect();
    await client.query('begin');
    await appendEntry(client, { action: 'slow', actor: 'system' });
    await append('quick');
    expect(await sealPending(database.pool)).toEqual([]);
    await client.query('commit');
    client.release();
    await sealAll();
    expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: 2, faults: [] });
  });

  it('can only grow', async () => {
    await append('kept');
    await sealAll();
    for (const statement of [
      `update ledger_entry set actor = 'nobody'`,
      'delete from ledger_entry',
      'truncate ledger_entry',
      'update ledger_seal set entries = 0',
      'delete from ledger_seal',
    ]) {
      await expect(database.pool.query(statement)).rejects.toThrow('append-only');
    }
  });

  it.each([
    [`update ledger_entry set detail = '{}' where action = 'b'`, 'ENTRIES_CHANGED', '2'],
    [
      `update ledger_entry set recorded_at = recorded_at + interval '1 microsecond' where action = 'a'`,
      'ENTRIES_CHANGED',
      '1',
    ],
    [`delete from ledger_entry where action = 'c'`, 'ENTRIES_MISSING', '3'],
    [`update ledger_seal set root = sha256('x') where number = 2`, 'ENTRIES_CHANGED', '2'],
    [`delete from ledger_seal where number = 1`, 'CHAIN_BROKEN', '2'],
  ])('finds and locates: %s', async (statement, reason, seal) => {
    for (const action of ['a', 'b', 'c']) {
      await append(action);
      await sealAll();
    }
    expect((await verifyLedger(database.pool)).faults).toEqual([]);
    await tamper(statement);
    expect((await verifyLedger(database.pool)).faults).toContainEqual({ seal, reason });
  });
});
