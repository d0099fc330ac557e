import 'reflect-metadata';
import { demonstrationDepartments } from '@xintu/access';
import { licence, penalty } from '@xintu/catalogue/rules';
import { aLicenceRow, aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { anAsker, type Asker } from './testing/ask.ts';
import { handIn } from './testing/hand-in.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

const market = demonstrationDepartments.find(({ key }) => key === 'market-433101');
if (market === undefined) throw new Error('no department');

let gateway: TestGateway;
let reporter: Asker;
let office: Asker;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  reporter = await anAsker(gateway, 'market-433101', 'reporter');
  office = await anAsker(gateway, 'credit-office-433101', 'credit-office');
  const fine = aPenaltyRow(penalty).by(market);
  const rows = [
    fine.with('CF_NR', '=1+1'),
    fine
      .with('CF_WSH', '吉市监罚〔2026〕2号')
      .with('CF_CFLB', '罚款;通报批评;没收违法所得')
      .with('CF_NR_FK', '12.3456')
      .with('CF_NR_WFFF', '0.01'),
    fine.with('CF_WSH', '吉市监罚〔2026〕3号').with('procedure', '简易程序'),
    fine.with('CF_WSH', '吉市监罚〔2026〕4号').with('CF_XDR_LB', '个体工商户').about(organisation(9, '92')),
  ];
  await handIn(gateway, 'penalty', csvOf(...rows), reporter.authorization);
  await handIn(gateway, 'licence', csvOf(aLicenceRow(licence).by(market)), reporter.authorization);
});
afterAll(() => gateway.close());

const get = (path: string, by: Asker | null = reporter, headers: Record<string, string> = {}) =>
  fetch(`${gateway.address}${path}`, {
    headers: { ...(by === null ? {} : { authorization: by.authorization }), ...headers },
  });
const purpose = { 'x-xintu-matter': 'licence', 'x-xintu-reference': '2026-3' };
const linesOf = async (path: string, by = reporter, headers = {}) => {
  const text = await (await get(path, by, headers)).text();
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
};
const penaltyHeader =
  '行政相对人名称,行政相对人类别,行政相对人代码_1(统一社会信用代码),行政相对人代码_2(工商注册号),行政相对人代码_3(组织机构代码),行政相对人代码_4(税务登记号),行政相对人代码_5(事业单位证书号),行政相对人代码_6(社会组织登记证号),法定代表人,法定代表人证件类型,法定代表人证件号码,证件类型,证件号码,行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额(万元),没收违法所得、没收非法财物的金额(万元),暂扣或吊销证照名称及编号,处罚决定日期,处罚有效期,公示截止期,处罚机关,处罚机关统一社会信用代码,数据来源单位,数据来源单位统一社会信用代码,备注';
const licenceHeader =
  '行政相对人名称,行政相对人类别,行政相对人代码_1(统一社会信用代码),行政相对人代码_2(工商注册号),行政相对人代码_3(组织机构代码),行政相对人代码_4(税务登记号),行政相对人代码_5(事业单位证书号),行政相对人代码_6(社会组织登记证号),法定代表人,法定代表人证件类型,法定代表人证件号码,证件类型,证件号码,行政许可决定文书名称,行政许可决定文书号,许可类别,许可证书名称,许可编号,许可内容,许可决定日期,有效期自,有效期至,许可机关,许可机关统一社会信用代码,当前状态,数据来源单位,数据来源单位统一社会信用代码,备注';

describe('the file of the double publicity', () => {
  it('has the header of the standard, its days, amounts and categories, and no local column', async () => {
    const [header, ...rows] = await linesOf('/exports/penalty.csv');
    expect(header).toBe(penaltyHeader);
    expect(rows).toHaveLength(3); // the one by simplified procedure is not among them
    expect(rows.find((row) => row.includes('〕2号'))).toContain(
      ',"其他-通报批评;罚款;没收违法所得、没收非法财物",',
    );
    expect(rows.find((row) => row.includes('〕2号'))).toContain(',12.345600,0.010000,');
    expect(rows.find((row) => row.includes('〕1号'))).toContain(",'=1+1,0.200000,");
    expect(rows.find((row) => row.includes('〕1号'))).toContain(',2026/01/05,2099/12/31,2029/01/05,');
    expect(rows.find((row) => row.includes('〕4号'))).toContain(',个体工商户,');
    expect((await linesOf('/exports/licence.csv'))[0]).toBe(licenceHeader);
    expect((await linesOf('/exports/licence.csv'))[1]).toContain(',2026/01/05,2026/01/05,2028/01/04,');
  });

  it('is the same as a workbook', async () => {
    const response = await get('/exports/penalty.xlsx');
    expect(response.headers.get('content-disposition')).toContain('.xlsx');
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(sheets[0]?.rows[0]?.join(',')).toBe(penaltyHeader);
    expect(sheets[0]?.rows).toHaveLength(4);
  });

  it('holds natural persons in a file of their own', async () => {
    expect(await linesOf('/exports/penalty.csv?subjects=natural')).toEqual([penaltyHeader]);
  });

  it('handed in again changes nothing', async () => {
    const file = Buffer.from(await (await get('/exports/licence.csv')).arrayBuffer());
    await handIn(gateway, 'licence', file, reporter.authorization);
    const { rows } = await gateway.database.pool.query(
      `select rows_unchanged as unchanged, rows_rejected as rejected from intake_batch order by received_at desc limit 1`,
    );
    expect(rows).toEqual([{ unchanged: 1, rejected: 0 }]);
  });

  it('is taken out by days of decision', async () => {
    expect(await linesOf('/exports/penalty.csv?from=2026-01-06')).toHaveLength(1);
    expect(await linesOf('/exports/penalty.csv?from=2026-01-05&to=2026-01-05')).toHaveLength(4);
    expect((await get('/exports/penalty.csv?from=soon')).status).toBe(400);
    expect((await get('/exports/penalty.csv?subjects=all')).status).toBe(400);
    expect((await get('/exports/honour.csv')).status).toBe(404);
  });

  it('is for the department that handed in, and for the credit office with a stated matter; each leaves its entry', async () => {
    expect((await get('/exports/penalty.csv', null)).status).toBe(401);
    expect((await get('/exports/penalty.csv?scope=all')).status).toBe(403);
    expect((await get('/exports/penalty.csv?scope=all', office)).status).toBe(403);
    expect((await get('/exports/penalty.csv', office)).status).toBe(403);
    expect(await linesOf('/exports/penalty.csv?scope=all', office, purpose)).toHaveLength(4);
    const other = await anAsker(gateway, 'tax-433101', 'reporter');
    expect(await linesOf('/exports/penalty.csv', other)).toEqual([penaltyHeader]);
    const { rows } = await gateway.database.pool.query(
      `select count(*)::integer from ledger_entry where action = 'record.export' and matter = 'licence'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });
});
