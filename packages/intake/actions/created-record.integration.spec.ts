import { penalty } from '@xintu/catalogue/rules';
import { inTransaction } from '@xintu/database';
import { legalDay } from '@xintu/kernel';
import { createRecord, verifyRecords } from '@xintu/records';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type FreshIntake, openFreshIntake } from '../testing/fresh-intake.ts';

let intake: FreshIntake;
beforeAll(async () => {
  intake = await openFreshIntake();
});
afterAll(() => intake.close());

it('a record that was made by a decision here and one that comes by a file are the same, whichever comes first', async () => {
  const { department, database } = intake;
  const party = organisation(5);
  const row = (number: string) => aPenaltyRow(penalty).by(department).about(party).with('CF_WSH', number);
  await intake.send(csvOf(row('吉市文罚决〔2026〕1号')));
  const [subject] = await intake.query('select subject_id as id from subject_key where key = $1', [
    party.code,
  ]);
  const make = (documentNumber: string) =>
    inTransaction(database.pool, (client) =>
      createRecord(client, {
        ...{ type: penalty, subjectId: String(subject?.['id']), authorityCode: department.code },
        values: { documentNumber, decidedOn: '2026-11-02', violation: '擅自从事演出' },
        by: { actor: 'test', purpose: null, requestId: 'test', departmentCode: department.code },
        today: legalDay('2026-11-22'),
      }),
    );
  expect(await make('吉市文罚决〔2026〕1号')).toBeNull();
  const made = await make('吉市文罚决〔2026〕2号');
  await intake.send(csvOf(row('吉市文罚决〔2026〕2号')));
  const versions = await intake.query(
    'select record_id::text as id, count(*)::integer as versions from record_version group by 1 order by 2',
  );
  expect(versions).toEqual([
    { id: expect.any(String), versions: 1 },
    { id: made?.recordId, versions: 2 },
  ]);
  expect((await verifyRecords(database.pool)).faults).toEqual([]);
});
