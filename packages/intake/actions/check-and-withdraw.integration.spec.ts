import { penalty } from '@xintu/catalogue/rules';
import { legalDay } from '@xintu/kernel';
import { verifyRecords } from '@xintu/records';
import { aPenaltyRow, csvOf, organisation, type RowBuilder } from '@xintu/records/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { bytesOf } from '../testing/index.ts';
import { openFreshIntake, type FreshIntake } from '../testing/fresh-intake.ts';
import { clearChecks } from './clear-checks.ts';
import { commitBatch, mapBatchColumns } from './commit-batch.ts';
import { receiveFile } from './receive-file.ts';
import { withdrawBatch } from './withdraw-batch.ts';

let intake: FreshIntake;
beforeEach(async () => {
  intake = await openFreshIntake();
});
afterEach(() => intake.close());

const row = (number = 1): RowBuilder =>
  aPenaltyRow(penalty).by(intake.department).with('CF_WSH', `吉市文罚决〔2026〕${number}号`);

async function check(bytes: Uint8Array): Promise<string> {
  const { viewer, clock } = intake.acting;
  const answer = await receiveFile(intake.database, {
    ...{ recordType: 'penalty', viewer, clock, fileName: '处罚.csv', mediaType: 'text/csv' },
    ...{ bytes: bytesOf(bytes), dryRun: true },
  });
  if ('refusal' in answer) throw new Error(answer.refusal.code);
  await intake.run(answer.batch);
  return answer.batch;
}

const counts = (batch: string) =>
  intake.query(
    `select status, rows_read as read, rows_new as new, rows_changed as changed, rows_unchanged as unchanged,
       rows_rejected as rejected from intake_batch where id = $1`,
    [batch],
  );
const written = () =>
  intake.query(`select (select count(*) from record_version) as versions, (select count(*) from subject_version) as subjects,
    (select count(*) from record_identity) as identities, (select count(*) from problem_data) as problems`);
const nothing = [{ versions: 0, subjects: 0, identities: 0, problems: 0 }];

describe('a check before handing in', () => {
  it('says what would become of each row and keeps nothing but its ledger entries', async () => {
    const wrong = row(3).with('CF_SY', '');
    const misnamed = row(4).with('CF_XDR_MC', '另一家公司（演示）');
    const batch = await check(csvOf(row(1), row(2), wrong, misnamed));
    expect(await counts(batch)).toEqual([
      { status: 'CHECKED', read: 4, new: 2, changed: 0, unchanged: 0, rejected: 2 },
    ]);
    expect(await written()).toEqual(nothing);
    expect(await intake.query('select row, code from intake_problem order by position')).toEqual([
      { row: 4, code: 'REQUIRED' },
      { row: 5, code: 'NAME_MISMATCH' },
    ]);
    expect(
      await intake.query(`select action from ledger_entry where object_type <> 'catalogue' order by id`),
    ).toEqual([{ action: 'batch.receive' }, { action: 'batch.check' }]);
  });

  it('is handed in for good without being sent again, to the same figures', async () => {
    const batch = await check(csvOf(row(1), row(2).with('CF_SY', '')));
    expect(await commitBatch(intake.acting, batch)).toEqual({ changed: batch, userErrors: [] });
    await intake.run(batch);
    expect(await counts(batch)).toEqual([
      { status: 'DONE', read: 2, new: 1, changed: 0, unchanged: 0, rejected: 1 },
    ]);
    expect(await written()).toEqual([{ versions: 1, subjects: 1, identities: 1, problems: 1 }]);
    expect(await commitBatch(intake.acting, batch)).toMatchObject({
      changed: null,
      userErrors: [{ code: 'BATCH_NOT_CHECKED' }],
    });
  });

  it('reads columns as the clerk says they are', async () => {
    const text = csvOf(row(1)).toString().replace('违法事实', '事实情况');
    const batch = await check(Buffer.from(text));
    expect(await intake.query(`select status, header -> 0 as first from intake_batch`)).toMatchObject([
      { status: 'REFUSED', first: { label: '行政相对人名称', field: 'CF_XDR_MC' } },
    ]);
    const wrong = await mapBatchColumns(intake.acting, batch, [{ label: '事实情况', field: 'NO_SUCH' }]);
    expect(wrong.userErrors).toMatchObject([{ code: 'COLUMN_UNKNOWN', field: 'columns' }]);
    await mapBatchColumns(intake.acting, batch, [{ label: '事实情况', field: 'CF_SY' }]);
    await intake.run(batch);
    expect(await counts(batch)).toMatchObject([{ status: 'CHECKED', new: 1, rejected: 0 }]);
  });

  it('is no business of another department', async () => {
    const batch = await check(csvOf(row(1)));
    const elsewhere = intake.as(['reporter'], { ...intake.department, code: 'elsewhere' });
    expect(await commitBatch(elsewhere, batch)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await commitBatch(intake.as(['checker']), batch)).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
    expect(await commitBatch(intake.acting, 'no identifier')).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });
});

const current = () =>
  intake.query(`select document_number as number, fine_amount as fine, ended_reason as ended, change_reason as change
    from record_version where recorded_to = 'infinity' order by 1`);

describe('a check that nobody handed in', () => {
  it('is cleared away after its days: its bytes go, that it was made stays', async () => {
    const batch = await check(csvOf(row(1), row(2).with('CF_JDRQ', '2027/1/5')));
    expect(await clearChecks(intake.database.pool, legalDay('2026-11-29'))).toBe(0);
    expect(await clearChecks(intake.database.pool, legalDay('2026-11-30'))).toBe(1);
    expect(await clearChecks(intake.database.pool, legalDay('2026-11-30'))).toBe(0);
    expect(await counts(batch)).toMatchObject([{ status: 'CHECKED', read: 2, rejected: 1 }]);
    expect(
      await intake.query(`select (select count(*) from stored_file_chunk) as chunks,
        (select count(*) from intake_problem where value is not null) as values,
        (select count(*) from ledger_entry where action = 'batch.clear-check') as entries`),
    ).toEqual([{ chunks: 0, values: 0, entries: 1 }]);
    expect(await commitBatch(intake.acting, batch)).toMatchObject({
      changed: null,
      userErrors: [{ code: 'BATCH_NOT_CHECKED' }],
    });
  });

  it('leaves what was handed in for good alone', async () => {
    await intake.send(csvOf(row(1)));
    expect(await clearChecks(intake.database.pool, legalDay('2027-11-30'))).toBe(0);
  });
});

describe('a batch that is withdrawn', () => {
  it('ends what it brought, gives back what was before, and leaves its trace', async () => {
    await intake.send(csvOf(row(1)));
    const second = await intake.send(csvOf(row(1).with('CF_NR_FK', '0.5'), row(2).about(organisation(2))));
    const answer = await withdrawBatch(intake.acting, second, '整批数据期间有误');
    expect(answer).toEqual({ changed: second, userErrors: [] });
    expect(await current()).toEqual([
      { number: '吉市文罚决〔2026〕1号', fine: '2000.00', ended: null, change: 'WITHDRAWN' },
      { number: '吉市文罚决〔2026〕2号', fine: '2000.00', ended: 'WITHDRAWN', change: 'WITHDRAWN' },
    ]);
    expect(await intake.query('select count(*)::integer as versions from record_version')).toEqual([
      { versions: 5 },
    ]);
    expect(await verifyRecords(intake.database.pool)).toEqual({ versions: 5, faults: [] });
    expect(
      await intake.query(
        `select status, withdrawn_by as by, withdrawn_reason as reason, records_withdrawn as records
        from intake_batch where id = $1`,
        [second],
      ),
    ).toEqual([{ status: 'WITHDRAWN', by: '演示经办人', reason: '整批数据期间有误', records: 2 }]);
    expect(
      await intake.query(`select action, detail::jsonb ->> 'reason' as reason from ledger_entry
        where action like '%withdraw' order by id`),
    ).toEqual([
      { action: 'record.withdraw', reason: null },
      { action: 'record.withdraw', reason: null },
      { action: 'batch.withdraw', reason: '整批数据期间有误' },
    ]);
  });

  it('does not take back what a later batch has changed', async () => {
    const first = await intake.send(csvOf(row(1), row(2)));
    await intake.send(csvOf(row(1).with('CF_NR_FK', '0.5')));
    await withdrawBatch(intake.acting, first, '报送期间有误');
    expect(await current()).toMatchObject([{ fine: '5000.00', ended: null }, { ended: 'WITHDRAWN' }]);
    expect(
      await intake.query(
        'select records_withdrawn as gone, records_kept as kept from intake_batch where id = $1',
        [first],
      ),
    ).toEqual([{ gone: 1, kept: 1 }]);
  });

  it('can be handed in again: the record comes back, and its days begin with that', async () => {
    const first = await intake.send(csvOf(row(1)));
    const [before] = await intake.query('select first_accepted_at::text as at from record');
    await withdrawBatch(intake.acting, first, '报送期间有误');
    await intake.send(csvOf(row(1)));
    expect(await current()).toMatchObject([{ ended: null, change: 'CORRECTION' }]);
    const [after] = await intake.query('select first_accepted_at::text as at from record');
    expect(String(after?.['at']) > String(before?.['at'])).toBe(true);
    expect(await verifyRecords(intake.database.pool)).toMatchObject({ faults: [] });
  });

  it('needs a reason and a batch that is done', async () => {
    const batch = await intake.send(csvOf(row(1)));
    expect(await withdrawBatch(intake.acting, batch, '错')).toMatchObject({
      userErrors: [{ code: 'REASON_MISSING', field: 'reason' }],
    });
    await withdrawBatch(intake.acting, batch, '报送期间有误');
    expect(await withdrawBatch(intake.acting, batch, '再撤回一次')).toMatchObject({
      userErrors: [{ code: 'BATCH_NOT_DONE' }],
    });
  });
});
