import { demonstrationDepartments } from '@xintu/access';
import { joinDeclarations, loadCatalogue } from '@xintu/catalogue';
import { licence, penalty } from '@xintu/catalogue/rules';
import { testDatabase } from '@xintu/database/testing';
import { inTransaction, type Database } from '@xintu/database';
import type { Field } from '@xintu/declarations';
import {
  aLicenceRow,
  aPenaltyRow,
  csvOf,
  gb18030CsvOf,
  organisation,
  xlsxOf,
  type RowBuilder,
} from '@xintu/records/testing';
import { stillClock } from '@xintu/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { bytesOf, handIn, prepareIntake, reporterOf, testDeclarations } from '../testing/index.ts';
import { receiveFile } from './receive-file.ts';
import { runBatch } from './run-batch.ts';

let database: Database;
const declarations = testDeclarations();
const culture =
  demonstrationDepartments.find(({ key }) => key === 'culture-433101') ?? demonstrationDepartments[0];
if (culture === undefined) throw new Error('no department');
const viewer = reporterOf(culture);
const row = (): RowBuilder => aPenaltyRow(penalty).by(culture);

const shelf: Field = {
  code: 'shelf',
  name: { zh: '书架', en: 'shelf' },
  type: 'text',
  required: 'optional',
  personal: false,
};

beforeAll(async () => {
  database = await testDatabase({ prepare: (fresh) => prepareIntake(fresh, declarations) });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.pool.query(
    `truncate record_version, record, record_identity, subject_version, subject_name, subject_key, intake_problem, intake_batch cascade`,
  );
});

const query = async (text: string, values: unknown[] = []) =>
  (await database.pool.query<Record<string, unknown>>(text, values)).rows;
const batches = () =>
  query(`select status, rows_read as read, rows_new as new, rows_changed as changed, rows_unchanged as unchanged,
    rows_rejected as rejected, rows_out_of_scope as out from intake_batch order by received_at`);
const problems = () =>
  query('select row, "column", level, code, value from intake_problem order by position');
const versions = () =>
  query(`select document_number, fine_amount, recorded_to = 'infinity' as current, change_reason from record_version
    order by recorded_from, document_number`);
const send = (...rows: readonly RowBuilder[]) => sendBytes(csvOf(...rows));
const sendBytes = (bytes: Uint8Array) =>
  handIn(database, { viewer, recordType: 'penalty', bytes, declarations });

describe('a file handed in', () => {
  it('becomes records of the subjects it names, with publicity and ledger', async () => {
    await send(row(), row().with('CF_WSH', '吉市文罚决〔2026〕2号').about(organisation(2)));
    expect(await batches()).toEqual([
      { status: 'DONE', read: 2, new: 2, changed: 0, unchanged: 0, rejected: 0, out: 0 },
    ]);
    expect(
      await query(`select v.document_number, v.title, v.fine_amount, v.valid_to, v.categories, v.publicity_decision,
        v.publicity_until, v.publicity_rule_version, v.publicity_from, v.batch_id is not null as batch, v.row_number,
        k.key from record_version v join subject_key k using (subject_id) order by row_number limit 1`),
    ).toEqual([
      {
        document_number: '吉市文罚决〔2026〕1号',
        title: '未按规定期限备案',
        fine_amount: '2000.00',
        valid_to: null,
        categories: ['FINE'],
        publicity_decision: 'PUBLISH',
        publicity_until: '2027-01-05',
        publicity_rule_version: 'V2026',
        publicity_from: null,
        batch: true,
        row_number: 2,
        key: organisation(1).code,
      },
    ]);
    expect(
      await query(`select l.action, l.department_code, l.digest = v.digest as same, v.digest = record_digest(v) as true
        from ledger_entry l join record_version v on v.record_id::text = l.object_id where l.object_type = 'record'`),
    ).toEqual([
      { action: 'record.accept', department_code: culture.code, same: true, true: true },
      { action: 'record.accept', department_code: culture.code, same: true, true: true },
    ]);
  });

  it('makes a subject of an unknown code', async () => {
    await send(row());
    expect(
      await query(`select v.code, v.name, v.kind, v.status, v.source, v.registered_at_code, n.normalised, n.phonetic
        from subject_version v join subject_name n using (subject_id)`),
    ).toEqual([
      {
        code: organisation(1).code,
        name: organisation(1).name,
        kind: 'ENTERPRISE',
        status: 'UNKNOWN',
        source: 'intake',
        registered_at_code: '433101',
        normalised: '吉首市试验1号有限公司(演示)',
        phonetic: expect.stringContaining('jishoushishiyan1hao'),
      },
    ]);
  });

  it('gives the same record as CSV, as GB18030 CSV and as XLSX', async () => {
    await send(row());
    await sendBytes(gb18030CsvOf(row()));
    await sendBytes(await xlsxOf(row()));
    expect((await batches()).map(({ new: added, unchanged }) => ({ added, unchanged }))).toEqual([
      { added: 1, unchanged: 0 },
      { added: 0, unchanged: 1 },
      { added: 0, unchanged: 1 },
    ]);
    expect(await versions()).toHaveLength(1);
  });

  it('makes a new version of a record that says something else', async () => {
    await send(row());
    await send(row().with('CF_NR_FK', '0.3'));
    await send(row().with('CF_NR_FK', '0.3'));
    expect(await versions()).toEqual([
      {
        document_number: '吉市文罚决〔2026〕1号',
        fine_amount: '2000.00',
        current: false,
        change_reason: null,
      },
      {
        document_number: '吉市文罚决〔2026〕1号',
        fine_amount: '3000.00',
        current: true,
        change_reason: 'CORRECTION',
      },
    ]);
    expect(
      await query(`select count(distinct recorded_to) as ends, max(recorded_from) = min(recorded_to) as seamless
      from record_version`),
    ).toEqual([{ ends: 2, seamless: true }]);
    expect(
      await query(`select action from ledger_entry where action like 'record.%' and object_id =
      (select id::text from record) order by recorded_at`),
    ).toEqual([{ action: 'record.accept' }, { action: 'record.correct' }]);
  });

  it('keeps the marks of a record through its correction', async () => {
    await send(row());
    await query(`update record_version set under_objection = true`);
    await send(row().with('CF_NR_FK', '0.3'));
    expect(await query(`select under_objection from record_version where recorded_to = 'infinity'`)).toEqual([
      { under_objection: true },
    ]);
  });

  it('takes the first of two rows about the same record', async () => {
    await send(row(), row(), row().with('CF_NR_FK', '0.5').with('CF_WSH', ' 吉市文罚决[2026]1号'));
    expect(await batches()).toEqual([
      { status: 'DONE', read: 3, new: 1, changed: 0, unchanged: 1, rejected: 1, out: 0 },
    ]);
    expect(await problems()).toEqual([
      { row: 4, column: '行政处罚决定书文号', level: 'ERROR', code: 'DUPLICATE_IN_FILE', value: null },
    ]);
  });

  it('sends a row back whose name is not the registered one, but takes former names', async () => {
    const { code, name } = organisation(1);
    await send(row());
    await query(`insert into subject_name (subject_id, recorded_from, recorded_to, name, normalised, phonetic)
      select subject_id, '2020-01-01', '2021-01-01', '旧名', '旧名(演示)', '' from subject_key`);
    await send(row().about({ code, name: '旧 名(演示)' }), row().about({ code, name: '别家公司（演示）' }));
    expect(await batches().then((all) => all[1])).toMatchObject({ unchanged: 1, rejected: 1 });
    expect(await problems()).toEqual([
      { row: 3, column: '行政相对人名称', level: 'ERROR', code: 'NAME_MISMATCH', value: '别家公司（演示）' },
    ]);
    expect(await query('select message from intake_problem')).toEqual([
      { message: expect.stringContaining(name) },
    ]);
  });

  it('leaves natural persons out without a trace', async () => {
    await send(row(), row().with('CF_XDR_LB', '自然人').with('CF_XDR_MC', '某人').with('CF_XDR_ZJHM', '123'));
    expect(await batches()).toEqual([
      { status: 'DONE', read: 2, new: 1, changed: 0, unchanged: 0, rejected: 0, out: 1 },
    ]);
    expect(await problems()).toEqual([]);
  });

  it('knows an individual business without a code by authority and name', async () => {
    const stall = row()
      .about(organisation(7, '92'))
      .with('CF_XDR_LB', '个体工商户')
      .with('CF_XDR_SHXYM', '00000000000000000X');
    await send(stall, stall.with('CF_WSH', '吉市文罚决〔2026〕9号'));
    expect(await query('select key from subject_key')).toEqual([
      { key: `named:${culture.code}:吉首市试验7号小吃店(演示)` },
    ]);
    expect(await query('select kind, code from subject_version')).toEqual([
      { kind: 'INDIVIDUAL_BUSINESS', code: null },
    ]);
    expect(await problems()).toEqual([]);
  });

  it('reports every problem of every row', async () => {
    await send(
      row()
        .with('CF_JDRQ', '2027/1/1')
        .with('CF_NR_FK', '')
        .with('CF_CFJGDM', demonstrationDepartments[0]?.code ?? ''),
      row().with('CF_XDR_SHXYM', 'x').with('CF_SY', ''),
    );
    expect(await problems()).toEqual([
      { row: 2, column: '罚款金额(万元)', level: 'ERROR', code: 'REQUIRED_WHEN', value: null },
      { row: 2, column: '处罚决定日期', level: 'ERROR', code: 'DAY_IN_FUTURE', value: '2027-01-01' },
      {
        row: 2,
        column: '处罚机关统一社会信用代码',
        level: 'ERROR',
        code: 'AUTHORITY_NOT_YOURS',
        value: demonstrationDepartments[0]?.code,
      },
      {
        row: 3,
        column: '行政相对人代码_1(统一社会信用代码)',
        level: 'ERROR',
        code: 'CODE_LENGTH',
        value: 'x',
      },
      { row: 3, column: '违法事实', level: 'ERROR', code: 'REQUIRED', value: null },
    ]);
  });

  it('is refused as a whole without its compulsory columns', async () => {
    await sendBytes(Buffer.from('行政相对人名称,行政相对人类别,处罚决定日期\n甲,自然人,2026/1/1\n'));
    expect(await batches()).toMatchObject([{ status: 'REFUSED', read: 0 }]);
    expect(await problems()).toMatchObject([{ row: null, code: 'COLUMN_MISSING' }]);
  });

  it('is refused with a classified row, and nothing of its content is kept', async () => {
    await send(row(), row().with('BZ', '涉密'));
    expect(await batches()).toMatchObject([{ status: 'REFUSED' }]);
    expect(await problems()).toEqual([
      { row: 3, column: null, level: 'ERROR', code: 'CLASSIFIED', value: null },
    ]);
    expect(
      await query(
        `select length(c.bytes) from stored_file_chunk c join intake_batch b on b.file_id = c.file_id`,
      ),
    ).toEqual([]);
    expect(await versions()).toEqual([]);
  });
});

describe('two batches at once', () => {
  it('make one subject of the code that both bring', async () => {
    const rows = [1, 2, 3].map((number) => organisation(number));
    const penalties = rows.map((party, index) => row().about(party).with('CF_WSH', `罚${index}号`));
    const licences = rows
      .reverse()
      .map((party, index) => aLicenceRow(licence).by(culture).about(party).with('XK_WSH', `许${index}号`));
    await Promise.all([
      handIn(database, { viewer, recordType: 'penalty', bytes: csvOf(...penalties), declarations }),
      handIn(database, { viewer, recordType: 'licence', bytes: csvOf(...licences), declarations }),
    ]);
    expect(await batches()).toMatchObject([
      { status: 'DONE', new: 3 },
      { status: 'DONE', new: 3 },
    ]);
    expect(await query('select count(*) from subject_version')).toEqual([{ count: 3 }]);
  });
});

describe('the same licence in two files', () => {
  const closer = { ...licence, code: 'special-licence', sector: '_sample', fields: [shelf] };
  const both = joinDeclarations({ recordTypes: [licence, closer] }, []);
  const special = aLicenceRow(closer).by(culture).with('shelf', '甲架');
  const plain = aLicenceRow(licence).by(culture);
  const sendLicence = (recordType: string, sent: RowBuilder) =>
    handIn(database, { viewer, recordType, bytes: csvOf(sent), declarations: both });
  const current = () =>
    query(`select v.type_code, r.type_code as record, v.extra, v.content from record_version v
      join record r on r.id = v.record_id where v.recorded_to = 'infinity'`);

  beforeAll(() =>
    inTransaction(database.pool, async (client) => {
      await client.query(`insert into sector (code, name, english_name) values ('_sample', '样', 'sample')`);
      await loadCatalogue(client, both);
    }),
  );

  it('keeps the type that describes it more closely, with its fields', async () => {
    await sendLicence('special-licence', special);
    await sendLicence('licence', plain);
    expect((await batches())[1]).toMatchObject({ unchanged: 1 });
    await sendLicence('licence', plain.with('XK_NR', '另有内容'));
    expect(await current()).toEqual([
      {
        type_code: 'special-licence',
        record: 'special-licence',
        extra: { shelf: '甲架' },
        content: '另有内容',
      },
    ]);
  });

  it('takes the closer type when it comes later', async () => {
    await sendLicence('licence', plain);
    await sendLicence('special-licence', special);
    expect(await current()).toMatchObject([
      { type_code: 'special-licence', record: 'special-licence', extra: { shelf: '甲架' } },
    ]);
  });
});

describe('a licence in an occupation', () => {
  const guide = { ...licence, code: 'guide', occupational: true, subjectKinds: ['PRACTITIONER'] } as const;
  const both = { ...declarations, recordTypes: [...declarations.recordTypes, guide] };
  const sent = (name: string) =>
    aLicenceRow(guide)
      .by(culture)
      .with('XK_XDR_LB', '自然人')
      .with('XK_XDR_MC', name)
      .with('XK_XDR_SHXYM', '')
      .with('XK_FRDB', '');
  const sendGuide = (name: string) =>
    handIn(database, { viewer, recordType: 'guide', bytes: csvOf(sent(name)), declarations: both });

  it('keeps the name of its practitioner apart from what is searched, and knows it again', async () => {
    await inTransaction(database.pool, (client) => loadCatalogue(client, both));
    await sendGuide('演示 人');
    await sendGuide('演示人');
    await sendGuide('另一个人');
    expect(await batches()).toMatchObject([{ new: 1 }, { new: 0, rejected: 0 }, { rejected: 1 }]);
    expect(await query('select name from practitioner_name')).toEqual([{ name: '演示 人' }]);
    expect(await query('select name from subject_name')).toEqual([]);
  });
});

describe('a batch that was broken off', () => {
  it('gives the same result when it is read again', async () => {
    const answer = await receiveFile(database, {
      recordType: 'penalty',
      viewer,
      fileName: 'a.csv',
      mediaType: 'text/csv',
      bytes: bytesOf(csvOf(row(), row().with('CF_SY', ''))),
      clock: stillClock(new Date('2026-11-22T10:00:00+08:00')),
    });
    if (!('batch' in answer)) throw new Error('refused');
    const killed = () => Promise.reject(new Error('Connection terminated'));
    await expect(runBatch(database, answer.batch, { declarations, beforeEnd: killed })).rejects.toThrow();
    expect(await batches()).toMatchObject([{ status: 'RUNNING', read: 2, rejected: 1 }]);
    expect(await versions()).toEqual([]);
    await runBatch(database, answer.batch, { declarations });
    await runBatch(database, answer.batch, { declarations });
    expect(await batches()).toEqual([
      { status: 'DONE', read: 2, new: 1, changed: 0, unchanged: 0, rejected: 1, out: 0 },
    ]);
    expect(await problems()).toHaveLength(1);
  });

  it('ends as failed, with a sentence, when the failure is no interruption', async () => {
    await query(`update record_type_version set declaration = '{}' where record_type_code = 'penalty'`);
    const answer = await handIn(database, {
      viewer,
      recordType: 'penalty',
      bytes: csvOf(row()),
      declarations,
    });
    expect('batch' in answer).toBe(true);
    expect(await query('select status, failure from intake_batch')).toEqual([
      { status: 'FAILED', failure: expect.stringContaining('没有写入任何数据') },
    ]);
  });
});
