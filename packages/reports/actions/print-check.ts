import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import { checkBody } from '../files/check-pages.ts';
import { printReport } from '../files/report-pages.ts';
import { verificationAddress } from '../rules/verification-address.ts';
import type { ReportOccasion } from './create-report.ts';
import { findResults } from './find-content.ts';
import { refusals } from './refusals.ts';
import { markReport, storeReport } from './store-report.ts';

interface PrintedCheck {
  readonly number: string;
  readonly providerCode: string;
  readonly office: string;
  readonly matter: string;
  readonly matterName: string;
  readonly reference: string;
  readonly creator: string;
  readonly asOf: string;
  readonly root: string;
  readonly coverage: string | null;
}

const notes = [
  '“未查询到记录”只说明截至数据时间，在本平台已归集的上述信息中未查询到应计入本事项的信息，不代表信用良好。',
  '措施由办理单位的工作人员依法决定是否适用；本核查结果不自动作出任何决定。',
  '扫描二维码，或在“报告验证”页输入编号和验证码，可核验本核查结果是否仍然有效；核查后修复、撤销或届满的信息不再计入。',
];

/** Prints a check for the department that made it: what still holds of its results. */
export function printCheck(
  { pool, viewer, today, publicUrl }: ReportOccasion,
  checkId: string,
): Promise<Outcome> {
  const { language } = viewer;
  return inTransaction(pool, async (client) => {
    const check = await findCheck(client, checkId);
    if (check === null || !may(viewer, 'credit-report.print-check', check).allowed)
      return refused(language, refusals.notFound);
    const results = await findResults(client, checkId, today);
    const mark = await markReport(client, today);
    const { reference, providerCode, matter } = check;
    const head = {
      ...{ title: '信用核查结果', ...mark, address: verificationAddress(publicUrl, mark) },
      facts: [
        ['核查编号', check.number],
        ['核查单位', check.office],
        ['核查人员', check.creator],
        ['用途', `${check.matterName}（办件编号 ${reference}）`],
        ['数据截至', check.asOf],
      ] as const,
    };
    const printed = await printReport(head, notes, (page) =>
      checkBody(page, results, { coverage: check.coverage ?? '无', root: check.root }),
    );
    return accepted(
      await storeReport(client, {
        ...{ mark, about: { kind: 'CHECK', checkId }, scope: 'SHARED', viewer, today, printed },
        ...{ departmentCode: providerCode, purpose: { matter, reference } },
        records: results.flatMap(({ records }) => records),
      }),
    );
  });
}

async function findCheck(client: ClientBase, id: string): Promise<PrintedCheck | null> {
  const { rows } = await client.query<PrintedCheck>(
    `select c.number, c.department_code as "providerCode", d.name as office, c.matter_code as matter,
       m.name as "matterName", c.reference, c.creator_name as creator,
       to_char(c.as_of at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as "asOf",
       encode(c.tree_root, 'hex') as root,
       (select string_agg(t.name || coalesce('（归集至' || o.up_to || '）', '（尚无归集）'), '、' order by t.code)
         from credit_check_coverage o join record_type t on t.code = o.record_type_code where o.check_id = c.id) as coverage
     from credit_check c join department d on d.code = c.department_code join matter m on m.code = c.matter_code
     where c.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}
