import { fieldsOf } from '@xintu/declarations';
import { penalty } from '@xintu/catalogue/rules';
import { aPenaltyRow, csvOf, gb18030CsvOf, xlsxOf, type RowBuilder } from '@xintu/records/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { bytesOf } from '../testing/index.ts';
import { openFreshIntake, type FreshIntake } from '../testing/fresh-intake.ts';
import { handInRecord } from './hand-in-record.ts';
import { receiveFile } from './receive-file.ts';

let intake: FreshIntake;
beforeEach(async () => {
  intake = await openFreshIntake();
});
afterEach(() => intake.close());

const row = (): RowBuilder => aPenaltyRow(penalty).by(intake.department);
const filled = (record: RowBuilder) =>
  fieldsOf(penalty).flatMap(({ code, name }) => {
    const value = record.cell(code);
    return value === '' ? [] : [{ code, name: name.zh, value }];
  });

async function byForm(record: RowBuilder, reason: string | null = null): Promise<void> {
  const values = filled(record).map(({ code, value }) => ({ field: code, value }));
  const answer = await handInRecord(intake.acting, { recordType: 'penalty', values, reason });
  if (answer.changed === null) throw new Error(JSON.stringify(answer.userErrors));
  await intake.run(answer.changed);
}

async function byApi(body: string): Promise<string> {
  const { viewer, clock } = intake.acting;
  const answer = await receiveFile(intake.database, {
    ...{ recordType: 'penalty', viewer, clock, fileName: 'rows.json', mediaType: 'application/json' },
    ...{ bytes: bytesOf(Buffer.from(body)), origin: 'API' },
  });
  if ('refusal' in answer) return answer.refusal.code;
  await intake.run(answer.batch);
  return 'DONE';
}

const ways: Readonly<Record<string, (record: RowBuilder) => Promise<unknown>>> = {
  form: (record) => byForm(record),
  'API by code': (record) =>
    byApi(JSON.stringify([Object.fromEntries(filled(record).map(({ code, value }) => [code, value]))])),
  'API by name': (record) =>
    byApi(
      JSON.stringify({ rows: [Object.fromEntries(filled(record).map(({ name, value }) => [name, value]))] }),
    ),
  CSV: (record) => intake.send(csvOf(record)),
  'CSV in GB18030': (record) => intake.send(gb18030CsvOf(record)),
  XLSX: async (record) => intake.send(await xlsxOf(record), '报送.xlsx'),
};

const stored = () =>
  intake.query(`select record_statement(v) as statement, publicity_decision, publicity_until, authority_code
    from record_version v where recorded_to = 'infinity'`);
const batches = () =>
  intake.query(`select origin, status, rows_new as new, rows_changed as changed, rows_unchanged as unchanged,
    rows_rejected as rejected from intake_batch order by received_at`);

it('one record is the same stored record by each way, and unchanged by every further one', async () => {
  const statements = new Set<string>();
  for (const hand of Object.values(ways)) {
    await hand(row());
    statements.add(JSON.stringify(await stored()));
  }
  expect(statements.size).toBe(1);
  expect(await batches()).toEqual(
    ['FORM', 'API', 'API', 'FILE', 'FILE', 'FILE'].map((origin, index) => ({
      ...{ origin, status: 'DONE', new: index === 0 ? 1 : 0, changed: 0, unchanged: index === 0 ? 0 : 1 },
      rejected: 0,
    })),
  );
});

it('a changed field makes a new version, with the reason of the one who hands in', async () => {
  await byForm(row());
  await byForm(row().with('CF_NR_FK', '0.3'), '金额录入有误，按决定书更正');
  expect(
    await intake.query(
      `select v.fine_amount, v.change_reason, b.reason from record_version v join intake_batch b on b.id = v.batch_id
       order by recorded_from`,
    ),
  ).toEqual([
    { fine_amount: '2000.00', change_reason: null, reason: null },
    { fine_amount: '3000.00', change_reason: 'CORRECTION', reason: '金额录入有误，按决定书更正' },
  ]);
});

it('a form tells what is missing like a row of a file, not as a missing column', async () => {
  await byForm(row().with('CF_SY', ''));
  expect(await intake.query('select row, "column", code from intake_problem')).toEqual([
    { row: 1, column: '违法事实', code: 'REQUIRED' },
  ]);
});

it.each([
  ['no JSON', '[{', 'FILE_JSON'],
  ['no rows', '{"a":1}', 'FILE_JSON'],
  ['a row that is none', '[1]', 'FILE_JSON'],
  ['a value with parts', '[{"CF_WSH":{"a":1}}]', 'FILE_JSON'],
  ['too many', JSON.stringify(Array.from({ length: 20_001 }, () => ({ a: 1 }))), 'FILE_JSON_ROWS'],
])('JSON is refused at once: %s', async (_what, body, code) => {
  expect(await byApi(body)).toBe(code);
  expect(await intake.query('select from intake_batch')).toEqual([]);
  expect(await intake.query('select from stored_file')).toEqual([]);
});

it('numbers and lists of JSON mean what a sheet would say', async () => {
  const values = Object.fromEntries(filled(row()).map(({ code, value }) => [code, value]));
  const categories = ['罚款', '没收违法所得'];
  expect(
    await byApi(JSON.stringify([{ ...values, CF_NR_FK: 0.2, CF_CFLB: categories, CF_NR_WFFF: 1.5 }])),
  ).toBe('DONE');
  expect(
    await intake.query('select fine_amount, confiscated_amount, categories from record_version'),
  ).toEqual([
    { fine_amount: '2000.00', confiscated_amount: '15000.00', categories: ['FINE', 'CONFISCATE_GAINS'] },
  ]);
});
