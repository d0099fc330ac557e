import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { appendEntry, sealPending, unsealed, verifyLedger } from '../index.ts';
import { append, sealAll, tamper } from '../testing/index.ts';

let database: Database;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

describe('the ledger', () => {
  it('seals what was written, once, and verifies', async () => {
    for (let count = 0; count < 5; count += 1) await append(database, 'first');
    await sealAll(database);
    expect(await sealPending(database.pool)).toEqual([]);
    await append(database, 'second');
    expect(await verifyLedger(database.pool)).toEqual({
      ...{ seals: expect.any(Number), sealedEntries: 5, unsealedEntries: 1, heads: 0, keptHeads: 0 },
      ...{ lastKeptHead: null, faults: [], faultCount: 0 },
    });
    await sealAll(database);
    expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: 6, faults: [] });
  });

  it('goes over to another hash at a seal, and still verifies', async () => {
    for (const algorithm of ['sha256', 'sm3', 'sha256'] as const) {
      await append(database, 'sample');
      await sealAll(database, algorithm);
    }
    const { rows } = await database.pool.query('select algorithm from ledger_seal order by number');
    expect(rows).toEqual([{ algorithm: 'sha256' }, { algorithm: 'sm3' }, { algorithm: 'sha256' }]);
    expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: 3, faults: [] });
  });

  it('orders transactions by number, not by their text', async () => {
    for (const tx of ['99', '100', '9', '101']) {
      await database.pool.query(
        `insert into ledger_entry (action, actor, tx) values ('old', 'system', $1::xid8)`,
        [tx],
      );
    }
    await sealAll(database);
    const { rows } = await database.pool.query(
      'select last_tx::text as tx from ledger_seal order by number desc limit 1',
    );
    expect(rows).toEqual([{ tx: '101' }]);
    expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: 4, faults: [] });
  });

  it('goes on behind what another server counted, whose transactions have higher numbers', async () => {
    const distant = `insert into ledger_entry (action, actor, tx) values ('there', 'system', '4000000000000')`;
    await database.pool.query(distant);
    await append(database, 'before');
    await vi.waitFor(
      async () => expect(await sealPending(database.pool)).toMatchObject([{ entries: 1 }]),
      20_000,
    );
    // Not before the data are told to be from elsewhere: no transaction here has such a number.
    expect(await sealPending(database.pool)).toEqual([]);
    await database.pool.query('select continue_ledger()');
    await database.pool.query('select continue_ledger()');
    await append(database, 'here');
    await sealAll(database);
    const { rows } = await database.pool.query(
      'select era, sum(entries)::integer as entries from ledger_seal group by era order by era',
    );
    expect(rows).toEqual([
      { era: 1, entries: 2 },
      { era: 2, entries: 1 },
    ]);
    expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: 3, faults: [] });
  });

  it('waits for a transaction that is still open, tells for how long, and then skips nothing', async () => {
    const client = await database.pool.connect();
    await client.query('begin');
    await appendEntry(client, { action: 'slow', actor: 'system' });
    await append(database, 'quick');
    expect(await sealPending(database.pool)).toEqual([]);
    const waiting = await unsealed(database.pool);
    expect(waiting.entries).toBe(1);
    expect(waiting.oldestSeconds).toBeGreaterThan(0);
    await client.query('commit');
    client.release();
    await sealAll(database);
    expect(await unsealed(database.pool)).toEqual({ entries: 0, oldestSeconds: 0 });
    expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: 2, faults: [] });
  });

  it.each([
    `update ledger_entry set actor = 'nobody'`,
    'delete from ledger_entry',
    'truncate ledger_entry',
    ...['ledger_era', 'ledger_seal', 'ledger_key', 'ledger_head'].map((table) => `delete from ${table}`),
    'update ledger_seal set entries = 0',
  ])('can only grow: %s', async (statement) => {
    await expect(database.pool.query(statement)).rejects.toThrow('append-only');
  });
});

describe('somebody with all rights', () => {
  let ids: string[];
  beforeEach(async () => {
    ids = [];
    for (const action of ['a', 'b', 'c', 'd']) {
      ids.push(await append(database, action));
      // The two in the middle share a seal.
      if (action !== 'b') await sealAll(database);
    }
    expect(await verifyLedger(database.pool)).toMatchObject({ seals: 3, faults: [] });
  });

  const first = async () => (await verifyLedger(database.pool)).faults[0];
  const entry = (reason: string, seal: number, position: number) => ({
    ...{ reason, seal, position, entryId: ids[position - 1] },
  });

  it.each([
    [`update ledger_entry set detail = '{}' where action = 'c'`, 'ENTRY_CHANGED', 2, 3],
    [
      `update ledger_entry set recorded_at = recorded_at + interval '1 microsecond' where action = 'a'`,
      'ENTRY_CHANGED',
      1,
      1,
    ],
    [`update ledger_entry set subject_id = uuidv7() where action = 'd'`, 'ENTRY_CHANGED', 3, 4],
    [`delete from ledger_entry where action = 'c'`, 'ENTRY_MISSING', 2, 3],
    [`delete from ledger_entry where action = 'd'`, 'ENTRY_MISSING', 3, 4],
    [`delete from ledger_entry`, 'ENTRY_MISSING', 1, 1],
    [`update ledger_entry set era = 2 where action = 'b'`, 'ENTRY_MOVED', 2, 2],
    [`update ledger_entry set tx = '4000000000000' where action = 'a'`, 'ENTRY_MOVED', 1, 1],
    [
      `update ledger_entry e set tx = o.tx from ledger_entry o where (e.action, o.action) in (('b', 'c'), ('c', 'b'))`,
      'ENTRY_CHANGED',
      2,
      2,
    ],
    [
      `update ledger_entry e set action = o.action from ledger_entry o where (e.action, o.action) in (('a', 'd'), ('d', 'a'))`,
      'ENTRY_CHANGED',
      1,
      1,
    ],
  ])('is found, and the first entry is named: %s', async (statement, reason, seal, position) => {
    await tamper(database, statement);
    expect(await first()).toEqual(entry(reason, seal, position));
  });

  it('slips an entry in between, and it is named', async () => {
    await tamper(
      database,
      `insert into ledger_entry (action, actor, tx) select 'forged', 'system', tx from ledger_entry where action = 'b'`,
    );
    const { rows } = await database.pool.query<{ id: string }>(
      `select id::text as id from ledger_entry where action = 'forged'`,
    );
    const fault = await first();
    expect(fault).toMatchObject({ reason: 'ENTRY_INSERTED', seal: 2, entryId: rows[0]?.id });
  });

  it.each([
    [`update ledger_seal set root = sha256('x') where number = 2`, 'SEAL_ALTERED', 2],
    [`update ledger_seal set head = sha256('x') where number = 2`, 'SEAL_ALTERED', 2],
    [`update ledger_seal set sealed_at = sealed_at - interval '1 day' where number = 1`, 'SEAL_ALTERED', 1],
    [`update ledger_seal set algorithm = 'sm3' where number = 3`, 'SEAL_ALTERED', 3],
    [`update ledger_seal set era = 2 where number = 3`, 'SEAL_ALTERED', 3],
    [`update ledger_seal set first_position = 7 where number = 3`, 'SEAL_ALTERED', 3],
    [
      `update ledger_seal set leaves = set_byte(leaves, 0, 255 - get_byte(leaves, 0)) where number = 1`,
      'SEAL_ALTERED',
      1,
    ],
    [`update ledger_seal set number = 4 where number = 3`, 'SEAL_MISSING', 4],
    [`delete from ledger_seal where number = 1`, 'SEAL_MISSING', 2],
    [
      `delete from ledger_seal where number = 2; delete from ledger_entry where action in ('b', 'c')`,
      'SEAL_MISSING',
      3,
    ],
  ])('alters a seal, and it is named: %s', async (statement, reason, seal) => {
    await tamper(database, statement);
    const { faults } = await verifyLedger(database.pool);
    expect(faults).toContainEqual({ reason, seal, position: null, entryId: null });
    expect(faults.filter((fault) => fault.position === null)).toHaveLength(1);
  });
});
