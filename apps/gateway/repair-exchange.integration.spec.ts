import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { z } from 'zod';

import {
  application,
  authority,
  openRepairDesk,
  party,
  purpose,
  reportShape,
} from './testing/repair-desk.ts';

const {
  officer,
  reviewer,
  office,
  checker,
  onDay,
  take,
  openCaseOf,
  aPublishedPenalty,
  surfaces,
  moment,
  send,
  report,
  ledgerIsWhole,
  gateway,
} = await openRepairDesk();
afterAll(() => gateway.close());

/** One repair that was granted here. */
beforeAll(async () => {
  await onDay('2026-05-12');
  const id = await aPublishedPenalty(1, '2026/5/11');
  await onDay('2026-08-12');
  await report([application(1)], 'in-time');
  const accepted = await take(officer, await openCaseOf(officer, 'repair', id), 'accept');
  const proposal = { proposal: 'GRANT', finding: '已缴款、已改正。' };
  const proposed = await take(officer, accepted, 'propose', proposal);
  await take(reviewer, proposed, 'grant', { reason: '符合条件' });
});

describe('the exchange with 信用中国', () => {
  it('says of every row what is wrong with it, and takes the others', async () => {
    await onDay('2026-11-23');
    const id = await aPublishedPenalty(3, '2026/7/1');
    const decision = {
      ...{ 信息编号: 'XF-3', 业务类型: '准予修复', 统一社会信用代码: party.code },
      ...{ 决定文书号: '吉市监罚〔2026〕3号', 修复决定文书号: '吉市监信修〔2026〕1号' },
      ...{ 修复决定机关: authority, 修复决定日期: '2026-11-22' },
    };
    const wrong = [
      { ...application(3), 信用承诺: '未作出' },
      { ...application(3), 统一社会信用代码: '914331010000000000', 业务类型: '别的' },
      { ...application(77) },
      { ...decision, 修复决定机关: '别的机关（演示）' },
      { ...decision, 修复决定日期: '2026-11-24' },
      { ...decision, 业务类型: '不予修复' },
    ];
    const refused = await report(wrong, 'wrong');
    expect(refused.results.map(({ row, problems }) => [row, ...problems.map(({ code }) => code)])).toEqual([
      [1, 'COMMITMENT_MISSING'],
      [2, 'NOT_A_CHOICE', 'CODE_INVALID'],
      [3, 'RECORD_UNKNOWN'],
      [4, 'NOT_THE_AUTHORITY'],
      [5, 'DAY_IN_FUTURE'],
      [6, 'MISSING'],
    ]);
    expect(await report([decision], 'decided')).toMatchObject({
      taken: 1,
      results: [{ outcome: 'DECIDED' }],
    });
    expect(await report([decision], 'again')).toMatchObject({ taken: 0, known: 1 });
    expect((await surfaces(checker, id, await moment(), purpose)).record).toBe(0);
    await ledgerIsWhole();
  });

  it('takes the same as a file, and refuses what is none or comes from nobody entitled', async () => {
    const file = (content: string | Uint8Array<ArrayBuffer>, name = '修复信息.csv') => {
      const body = new FormData();
      body.append('file', new Blob([content]), name);
      return fetch(`${gateway.address}/exchange/v1/repairs`, {
        ...{ method: 'POST', body, headers: { authorization: office.authorization } },
      });
    };
    const header = '信息编号,业务类型,统一社会信用代码,决定文书号,履行情况,信用承诺';
    const taken = await file(`${header}\r\nXF-9,修复申请,${party.code},吉市监罚〔2026〕99号,已缴,已作出\r\n`);
    expect([taken.status, reportShape.parse(await taken.json()).results[0]]).toMatchObject([
      200,
      { row: 2, problems: [{ code: 'RECORD_UNKNOWN' }] },
    ]);
    const rows = [
      header.split(','),
      ['XF-10', '修复申请', party.code, '吉市监罚〔2026〕99号', '已缴', '已作出'],
    ];
    const workbook = await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] });
    const asWorkbook = await file(new Uint8Array(workbook), '修复信息.xlsx');
    expect([asWorkbook.status, reportShape.parse(await asWorkbook.json()).results[0]]).toMatchObject([
      200,
      { row: 2, problems: [{ code: 'RECORD_UNKNOWN' }] },
    ]);
    expect((await file('信息编号,业务类型\r\n1,修复申请\r\n')).status).toBe(400);
    expect(await send([application(1)], 'in-time')).toMatchObject({ status: 200 });
    expect(await send([application(2)], 'in-time')).toMatchObject({
      ...{ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } },
    });
    expect(await send([application(1)], 'x', officer)).toMatchObject({
      ...{ status: 403, body: { code: 'EXCHANGE_NOT_ALLOWED' } },
    });
    const anonymous = await fetch(`${gateway.address}/exchange/v1/repairs`, { method: 'POST' });
    expect(anonymous.status).toBe(401);
  });

  it('gives back what was decided here, page by page', async () => {
    const results = z.object({
      results: z.array(
        z.looseObject({ cursor: z.string(), result: z.string(), messageId: z.string().nullable() }),
      ),
    });
    const get = async (after: string, who = office) => {
      const response = await fetch(`${gateway.address}/exchange/v1/repair-results${after}`, {
        headers: { authorization: who.authorization },
      });
      return response.status === 200 ? results.parse(await response.json()).results : response.status;
    };
    const all = await get('');
    if (typeof all === 'number') throw new Error(String(all));
    expect(all.map(({ messageId, result }) => [messageId, result])).toEqual([
      ['XF20260001', 'ACCEPTED'],
      ['XF20260001', 'GRANTED'],
      ['XF-3', 'GRANTED'],
    ]);
    expect(await get(`?after=${all[1]?.cursor ?? ''}`)).toHaveLength(1);
    expect(await get('?after=gestern')).toBe(400);
    expect(await get('', checker)).toBe(403);
  });
});
