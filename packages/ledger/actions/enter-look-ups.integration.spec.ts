import { createPool, type Database, inTransaction, readerUrl } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import type { Pool } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type LookUp, LookUpEntries, LookUpNotEntered, verifyLedger } from '../index.ts';
import { sealAll } from '../testing/index.ts';

let database: Database;
let pool: Pool;
let entries: LookUpEntries;
beforeEach(async () => {
  database = await testDatabase();
  pool = createPool(await readerUrl(database.url), { name: 'look-ups', connections: 1 });
  entries = new LookUpEntries(pool);
});
afterEach(async () => {
  await pool.end();
  await database.close();
});

const lookUp = (requestId: string, other: Partial<LookUp> = {}): LookUp => ({
  ...{ action: 'subject.read', actor: 'token:t', departmentCode: 'd1', subjectId: null, requestId },
  ...{ matter: 'licence', reference: '号 "1" \\', detail: '{"field":"subject"}', ...other },
});

async function entered(): Promise<{ request: string; tx: string }[]> {
  const { rows } = await database.pool.query<{ request: string; tx: string }>(
    'select request_id as request, tx::text as tx from ledger_entry order by era, tx, id',
  );
  return rows;
}
const numbers = (count: number) => Array.from({ length: count }, (_, number) => `r${String(number)}`);
const requests = (rows: readonly { request: string }[]) => rows.map(({ request }) => request);

describe('look-ups', () => {
  it('are entered as they were told, once for each, and can be verified', async () => {
    const subjectId = '019a0000-0000-7000-8000-000000000001';
    const other = { departmentCode: null, matter: null, reference: null, subjectId };
    await entries.enter([]);
    await entries.enter([lookUp('one'), lookUp('two', other)]);
    const { rows } = await database.pool.query(
      `select action, actor, department_code as "departmentCode", subject_id as "subjectId", matter, reference,
         request_id as "requestId", detail from ledger_entry order by id`,
    );
    expect(rows).toEqual([lookUp('one'), lookUp('two', other)]);
    await sealAll(database);
    expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: 2, faultCount: 0 });
  });

  it('that go on at the same time share transactions, in the order in which they came', async () => {
    const wanted = numbers(1_000);
    await Promise.all(wanted.map((request) => entries.enter([lookUp(request)])));
    const rows = await entered();
    expect(requests(rows)).toEqual(wanted);
    expect(new Set(rows.map(({ tx }) => tx)).size).toBeLessThan(20);
  });

  it('are on the disk before anybody is told so', async () => {
    let told = 0;
    await inTransaction(database.pool, async (client) => {
      await client.query('lock table ledger_entry in share mode'); // nobody writes, everybody reads
      for (const request of numbers(10)) void entries.enter([lookUp(request)]).then(() => (told += 1));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect([told, await entered()]).toEqual([0, []]);
    });
    await entries.enter([lookUp('last')]);
    expect([told, requests(await entered())]).toEqual([10, [...numbers(10), 'last']]);
  });

  it('that are refused keep nobody else from being entered', async () => {
    const bad = lookUp('r7', { subjectId: 'nobody' });
    const outcomes = await Promise.allSettled(
      numbers(20).map((request) => entries.enter([request === 'r7' ? bad : lookUp(request)])),
    );
    const failed = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(failed).toEqual([expect.any(LookUpNotEntered)]);
    expect(requests(await entered())).toEqual(numbers(20).filter((request) => request !== 'r7'));
  });

  it('all fail whose connection is lost, and those behind have another', async () => {
    await entries.enter([lookUp('before')]);
    await inTransaction(database.pool, async (client) => {
      await client.query('lock table ledger_entry in share mode');
      const outcomes = Promise.allSettled(numbers(5).map((request) => entries.enter([lookUp(request)])));
      await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'look-ups' and datname = current_database() and pg_sleep(0.1) is not null`,
      );
      // The first was on its way alone; the others are written once the lock is gone.
      await client.query('commit');
      expect((await outcomes).map(({ status }) => status)).toEqual([
        'rejected',
        ...Array<string>(4).fill('fulfilled'),
      ]);
      await client.query('begin');
    });
    expect(requests(await entered())).toEqual(['before', 'r1', 'r2', 'r3', 'r4']);
  });
});
