import { penalty } from '@xintu/catalogue/rules';
import { fieldsOf } from '@xintu/declarations';
import { creditCodeCheckCharacter } from '@xintu/kernel';
import { aPenaltyRow, csvOf, organisation, xlsxOf, type RowBuilder } from '@xintu/records/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { bytesInMemory } from '../files/file-bytes.ts';
import { readSheetRows } from '../files/sheet-rows.ts';
import { openFreshIntake, type FreshIntake } from '../testing/fresh-intake.ts';
import { decideCode, requestCode, withdrawCode } from './admit-code.ts';
import { acknowledgeNotice } from './acknowledge-notice.ts';
import { confirmProblem, correctProblem, ignoreProblem } from './problem-data.ts';
import { errorWorkbook, outOfScopeWorkbook } from './returned-workbook.ts';

let intake: FreshIntake;
beforeEach(async () => {
  intake = await openFreshIntake();
});
afterEach(() => intake.close());

const row = (number = 1): RowBuilder =>
  aPenaltyRow(penalty).by(intake.department).with('CF_WSH', `吉市文罚决〔2026〕${number}号`);
const valuesOf = (record: RowBuilder) =>
  fieldsOf(penalty).map(({ code }) => ({ field: code, value: record.cell(code) }));
const data = () =>
  intake.query(
    `select id, row, document_number as number, codes, state from problem_data order by opened_at, row`,
  );
const states = async () => (await data()).map(({ state }) => state);
const idOf = async (index = 0) => String((await data())[index]?.['id']);

describe('problem data', () => {
  it('are the rows that were not accepted, whatever found them', async () => {
    await intake.send(
      csvOf(
        row(1),
        row(2).with('CF_SY', '').with('CF_JDRQ', '2026/13/1'),
        row(3).with('CF_XDR_MC', '另一家（演示）'),
      ),
    );
    expect(await data()).toMatchObject([
      { row: 3, codes: ['DAY_INVALID', 'REQUIRED'], state: 'OPEN' },
      { row: 4, number: '吉市文罚决〔2026〕3号', codes: ['NAME_MISMATCH'], state: 'OPEN' },
    ]);
    const [first, second] = await intake.query('select cells from problem_data order by row');
    expect(first?.['cells']).toMatchObject({ CF_JDRQ: '2026/13/1', CF_NR_FK: '0.2' });
    expect(second?.['cells']).toMatchObject({
      CF_XDR_MC: '另一家（演示）',
      CF_NR_FK: '0.2',
      CF_CFLB: '罚款',
    });
    expect(await intake.query('select from rejected_row')).toEqual([]);
  });

  it('are checked again when the same row comes still wrong, and closed when it comes right', async () => {
    await intake.send(csvOf(row(1), row(2).with('CF_SY', ''), row(3).with('CF_XDR_SHXYM', '91433101YY0000')));
    await intake.send(csvOf(row(1), row(2).with('CF_SY', '').with('CF_YJ', ''), row(3)));
    expect(await data()).toMatchObject([
      { codes: ['REQUIRED'], state: 'RECHECKED' },
      { number: '吉市文罚决〔2026〕3号', state: 'CLOSED' },
    ]);
    await intake.send(csvOf(row(9), row(2)));
    expect(await states()).toEqual(['CLOSED', 'CLOSED']);
    expect(
      await intake.query(`select c.state from problem_data_change c join problem_data p on p.id = c.problem_id
        where p.document_number like '%2号' order by c.id`),
    ).toEqual([{ state: 'OPEN' }, { state: 'RECHECKED' }, { state: 'CLOSED' }]);
  });

  it('are corrected in place: accepted, or told what is wrong now', async () => {
    await intake.send(csvOf(row(1).with('CF_SY', '')));
    const wrong = await correctProblem(intake.acting, await idOf(), valuesOf(row(1).with('CF_JDRQ', '不详')));
    if (wrong.changed === null) throw new Error('refused');
    expect(await states()).toEqual(['CORRECTED']);
    await intake.run(wrong.batchId);
    expect(await data()).toMatchObject([{ codes: ['DAY_INVALID'], state: 'RECHECKED' }]);
    const right = await correctProblem(intake.acting, await idOf(), valuesOf(row(1)));
    if (right.changed === null) throw new Error('refused');
    await intake.run(right.batchId);
    expect(await states()).toEqual(['CLOSED']);
    expect(await intake.query('select document_number from record_version')).toEqual([
      { document_number: '吉市文罚决〔2026〕1号' },
    ]);
    expect(await correctProblem(intake.acting, await idOf(), valuesOf(row(1)))).toMatchObject({
      userErrors: [{ code: 'PROBLEM_SETTLED' }],
    });
  });

  it('are ignored or confirmed with a reason only, by their department only', async () => {
    await intake.send(csvOf(row(1).with('CF_SY', ''), row(2).with('CF_SY', '')));
    expect(await ignoreProblem(intake.acting, await idOf(), ' ')).toMatchObject({
      userErrors: [{ code: 'REASON_MISSING' }],
    });
    const elsewhere = intake.as(['reporter'], { ...intake.department, code: 'elsewhere' });
    expect(await ignoreProblem(elsewhere, await idOf(), '与本单位无关')).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect(await ignoreProblem(intake.as(['checker']), await idOf(), '与本单位无关')).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
    await ignoreProblem(intake.acting, await idOf(), '重复录入，非本单位决定');
    await confirmProblem(intake.acting, await idOf(1), '待业务系统更正');
    expect(await states()).toEqual(['IGNORED', 'CONFIRMED']);
    expect(
      await intake.query(`select action, detail::jsonb ->> 'reason' as reason from ledger_entry
      where object_type = 'problem' order by id`),
    ).toEqual([
      { action: 'problem.ignore', reason: '重复录入，非本单位决定' },
      { action: 'problem.confirm', reason: '待业务系统更正' },
    ]);
  });
});

async function rowsIn(content: AsyncIterable<Uint8Array>): Promise<(readonly string[])[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  const rows: (readonly string[])[] = [];
  for await (const page of readSheetRows(bytesInMemory(Buffer.concat(pieces)), 'XLSX', []))
    rows.push(...page.map(({ cells }) => cells));
  return rows;
}

describe('the sheet that comes back', () => {
  it('is the own one with what is wrong; corrected and dropped again, only that moves', async () => {
    const person = row(3).with('CF_XDR_LB', '自然人').with('CF_XDR_MC', '某甲');
    const batch = await intake.send(
      await xlsxOf(row(1).with('CF_SY', '-擅自经营'), row(2).with('CF_SY', ''), person),
      '一月.xlsx',
    );
    const returned = await errorWorkbook({ pool: intake.database.pool, keys: null }, batch, {
      departments: [intake.department.code],
      today: '2026-11-22',
    });
    const sheet = returned === null ? [] : await rowsIn(returned.content);
    expect(
      sheet.map((cells) => [
        cells[fieldsOf(penalty).findIndex(({ code }) => code === 'CF_WSH')],
        cells.at(-1),
      ]),
    ).toEqual([
      ['行政处罚决定书文号', '信图核查结果'],
      ['吉市文罚决〔2026〕1号', expect.any(String)],
      ['吉市文罚决〔2026〕2号', '违法事实：“违法事实”必须填写。请补填。'],
    ]);
    const place = fieldsOf(penalty).findIndex(({ code }) => code === 'CF_SY');
    const corrected = sheet.map((cells, index) =>
      cells.map((cell, at) => (index === 2 && at === place ? '已补填' : cell)),
    );
    const again = await intake.send(
      Buffer.from(corrected.map((cells) => cells.join(',')).join('\n')),
      '一月.csv',
    );
    expect(
      await intake.query('select rows_new as new, rows_unchanged as same from intake_batch where id = $1', [
        again,
      ]),
    ).toEqual([{ new: 1, same: 1 }]);
    expect(await states()).toEqual(['CLOSED']);
    const people = await outOfScopeWorkbook({ pool: intake.database.pool, keys: null }, batch);
    expect(people === null ? [] : (await rowsIn(people.content)).map(([name]) => name)).toEqual([
      '行政相对人名称',
      '某甲',
    ]);
  });
});

describe('a row marked as classified', () => {
  it('destroys the batch, keeps nothing of it, and tells the security administrator', async () => {
    const secret = row(2).with('BZ', '涉密').with('CF_WSH', '保密文号7号').with('CF_SY', '');
    const batch = await intake.send(csvOf(row(1).with('CF_SY', ''), secret), '绝不保存.csv');
    expect(await intake.query('select status from intake_batch')).toEqual([{ status: 'REFUSED' }]);
    for (const table of [
      'stored_file_chunk',
      'problem_data',
      'rejected_row',
      'record_version',
      'subject_version',
    ])
      expect(await intake.query(`select from ${table}`)).toEqual([]);
    expect(await intake.query('select row, code, value from intake_problem')).toEqual([
      { row: 3, code: 'CLASSIFIED', value: null },
    ]);
    const everything = JSON.stringify([
      await intake.query('select * from intake_batch'),
      await intake.query('select * from stored_file'),
      await intake.query('select * from ledger_entry'),
    ]);
    expect(everything).not.toMatch(/保密文号|绝不保存/);
    const [notice] = await intake.query('select id, batch_id as batch from security_notice');
    expect(notice?.['batch']).toBe(batch);
    expect(await acknowledgeNotice(intake.acting, String(notice?.['id']))).toMatchObject({ changed: null });
    expect(await acknowledgeNotice(intake.as(['security-admin']), String(notice?.['id']))).toMatchObject({
      userErrors: [],
    });
  });
});

describe('a lawful code with a wrong check character', () => {
  it('is refused until the credit office admits it, one by one and with a proof', async () => {
    const { code } = organisation(7);
    const right = creditCodeCheckCharacter(code.slice(0, 17)) ?? '';
    const early = `${code.slice(0, 17)}${right === '1' ? '2' : '1'}`;
    const party = { code, name: '早期试点企业（演示）' };
    const record = row(1).about(party).with('CF_XDR_SHXYM', early);
    await intake.send(csvOf(record));
    expect(await data()).toMatchObject([{ codes: ['CODE_CHECK'] }]);
    const request = {
      code: early,
      name: party.name,
      reason: '早期试点赋码，校验位有误',
      proof: '营业执照复印件，档号2015-7',
    };
    expect(await requestCode(intake.acting, request)).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
    expect(await requestCode(intake.as(['reviewer']), { ...request, code })).toMatchObject({
      userErrors: [{ code: 'CODE_INVALID' }],
    });
    expect(await requestCode(intake.as(['reviewer']), request)).toEqual({ changed: early, userErrors: [] });
    await intake.send(csvOf(record));
    expect(await states()).toEqual(['RECHECKED']);
    const decision = { code: early, admit: true, reason: '已核对执照原件' };
    expect(await decideCode(intake.as(['reviewer']), decision)).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
    expect(await decideCode(intake.as(['credit-office']), decision)).toEqual({
      changed: early,
      userErrors: [],
    });
    await intake.send(csvOf(record));
    expect(await states()).toEqual(['CLOSED']);
    expect(await intake.query('select code, name, kind from subject_version')).toEqual([
      { code: early, name: party.name, kind: 'ENTERPRISE' },
    ]);
    expect(
      await intake.query(`select action from ledger_entry where object_type = 'code' order by id`),
    ).toEqual([{ action: 'code.request' }, { action: 'code.admit' }]);
    const back = { code: early, reason: '执照原件已更正' };
    expect(await withdrawCode(intake.as(['reviewer']), back)).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
    expect(await withdrawCode(intake.as(['credit-office']), { ...back, reason: '' })).toMatchObject({
      userErrors: [{ code: 'REASON_MISSING' }],
    });
    expect(await withdrawCode(intake.as(['credit-office']), back)).toEqual({
      changed: early,
      userErrors: [],
    });
    expect(await withdrawCode(intake.as(['credit-office']), back)).toMatchObject({
      userErrors: [{ code: 'NOT_ADMITTED' }],
    });
    await intake.send(csvOf(record.with('CF_WSH', '吉市文罚决〔2026〕99号')));
    expect(await states()).toEqual(['CLOSED', 'OPEN']);
    expect(await requestCode(intake.as(['reviewer']), request)).toEqual({ changed: early, userErrors: [] });
  });
});
