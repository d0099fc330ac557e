import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { sealPending, signHead, verifyLedger } from '../index.ts';
import { settle, tamper } from '../testing/index.ts';

const ENTRIES = 60_000;
const { privateKey: key } = generateKeyPairSync('ed25519');

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  for (let part = 0; part < 6; part += 1) {
    await database.pool.query(
      `insert into ledger_entry (action, actor, detail) select 'sample', 'account:' || n, '{"行":"' || n || '"}'
       from generate_series(1, $1::integer) n`,
      [ENTRIES / 6],
    );
  }
  await settle(database);
  await sealPending(database.pool);
  await signHead(database.pool, key);
});
afterAll(() => database.close());

/** What somebody could do to one entry: how it is told, the statement, and the one that takes it back. */
const attacks = [
  [
    'ENTRY_CHANGED',
    `update ledger_entry set actor = actor || 'x'`,
    `update ledger_entry set actor = left(actor, -1)`,
  ],
  ['ENTRY_CHANGED', `update ledger_entry set request_id = ''`, `update ledger_entry set request_id = null`],
  ['ENTRY_CHANGED', `update ledger_entry set digest = ''`, `update ledger_entry set digest = null`],
  ['ENTRY_CHANGED', `update ledger_entry set matter = 'x'`, `update ledger_entry set matter = null`],
  ['ENTRY_MOVED', `update ledger_entry set era = 9`, `update ledger_entry set era = 1`],
] as const;

it('finds and names any one entry that was touched, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...attacks),
      fc.integer({ min: 1, max: ENTRIES }),
      async ([reason, harm, heal], position) => {
        const { rows } = await database.pool.query<{ id: string }>(
          'select id::text as id from ledger_entry order by era, tx, id offset $1 limit 1',
          [position - 1],
        );
        const where = ` where id = '${rows[0]?.id ?? ''}'`;
        await tamper(database, harm + where);
        const { faults, faultCount } = await verifyLedger(database.pool, { keys: [createPublicKey(key)] });
        await tamper(database, heal + where);
        expect(faults[0]).toEqual({ reason, seal: expect.any(Number), position, entryId: rows[0]?.id });
        expect(faultCount).toBe(1);
      },
    ),
    { numRuns: 25 },
  );
  expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: ENTRIES, faultCount: 0 });
});
