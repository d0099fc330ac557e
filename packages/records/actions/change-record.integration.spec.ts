import { type Database, inTransaction } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { changeRecord } from './change-record.ts';
import { verifyRecords } from './verify-records.ts';

const subjectId = '019b0000-0000-7000-8000-000000000001';
const recordId = '019b0000-0000-7000-8000-000000000002';
const by = { actor: 'account:1', departmentCode: null, purpose: null, requestId: 'r-1' };

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(
    `insert into record_version select (jsonb_populate_record(v, jsonb_build_object('digest', record_digest(v)))).*
     from jsonb_populate_record(null::record_version, $1) v`,
    [
      JSON.stringify({
        ...{
          subject_id: subjectId,
          record_id: recordId,
          recorded_from: '2026-01-01',
          recorded_to: 'infinity',
        },
        ...{
          type_code: 'penalty',
          type_version: 1,
          kind: 'penalty',
          provider_code: 'p',
          authority_code: 'a',
        },
        ...{
          title: '罚款',
          document_number: '1',
          decided_on: '2026-01-05',
          categories: ['FINE'],
          extra: { a: 1 },
        },
        ...{ recorded_by: 'x', under_objection: false, under_review: false, publicity_provisional: false },
      }),
    ],
  );
  await database.pool.query(`insert into record values ($1, $2, 'penalty', 'penalty', 'p', now(), now())`, [
    subjectId,
    recordId,
  ]);
  await database.pool.query(
    `insert into ledger_entry (action, actor, object_type, object_id, digest)
     select 'record.accept', 'x', 'record', record_id::text, digest from record_version`,
  );
});
afterAll(() => database.close());

const change = (set: Record<string, string | boolean>, reason: 'OBJECTION_OPENED' | 'REPAIRED') =>
  inTransaction(database.pool, (client) => changeRecord(client, { subjectId, recordId, reason, set, by }));

it('makes a version that keeps what is not set, and ends the one before at the same moment', async () => {
  const moment = await change({ under_objection: true }, 'OBJECTION_OPENED');
  const { rows } = await database.pool.query(
    `select recorded_from::text as "from", recorded_to::text as "to", under_objection as "underObjection",
       change_reason as reason, recorded_by as "by", title, categories, extra from record_version order by 1`,
  );
  const same = { title: '罚款', categories: ['FINE'], extra: { a: 1 } };
  expect(rows).toEqual([
    { from: expect.any(String), to: moment, underObjection: false, reason: null, by: 'x', ...same },
    {
      from: moment,
      to: 'infinity',
      underObjection: true,
      reason: 'OBJECTION_OPENED',
      by: 'account:1',
      ...same,
    },
  ]);
});

it('leaves its entry in the ledger, with the digest of what the version says', async () => {
  await change({ ended_on: '2026-05-01', ended_reason: 'REPAIRED' }, 'REPAIRED');
  expect(await verifyRecords(database.pool)).toEqual({ versions: 3, faults: [] });
  const { rows } = await database.pool.query(
    `select action, object_id from ledger_entry where action = 'record.repaired'`,
  );
  expect(rows).toEqual([{ action: 'record.repaired', object_id: recordId }]);
});

it('makes one version after the other when two change it at once', async () => {
  const moments = await Promise.all([
    change({ under_objection: false }, 'OBJECTION_OPENED'),
    change({ remark: 'b' }, 'OBJECTION_OPENED'),
  ]);
  expect(moments).toEqual([expect.any(String), expect.any(String)]);
  expect(new Set(moments).size).toBe(2);
  const { rows } = await database.pool.query(
    `select count(*)::integer as count from record_version where recorded_to = 'infinity'`,
  );
  expect(rows).toEqual([{ count: 1 }]);
});

it('answers null for a record that is not there', async () => {
  const gone = await inTransaction(database.pool, (client) =>
    changeRecord(client, { subjectId, recordId: subjectId, reason: 'REPAIRED', set: {}, by }),
  );
  expect(gone).toBeNull();
});
