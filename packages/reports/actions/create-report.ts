import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { printReport, subjectBody } from '../files/report-pages.ts';
import type { ReportScope, ReportSubject } from '../rules/content.ts';
import { verificationAddress } from '../rules/verification-address.ts';
import { findRecords, findSubject } from './find-content.ts';
import { refusals } from './refusals.ts';
import { markReport, storeReport } from './store-report.ts';

/** Who has a report made, and when. */
export interface ReportOccasion {
  readonly pool: Pool;
  readonly viewer: Viewer;
  /** The business day. */
  readonly today: string;
  /** Where the open site is reached from outside; absent: the code leads to a path of the site. */
  readonly publicUrl?: string | undefined;
}

const titles: Readonly<Record<ReportScope, string>> = {
  PUBLIC: '公共信用信息报告（公开版）',
  OWN: '公共信用信息报告（本单位版）',
  SHARED: '公共信用信息报告（政务版）',
};

const notes = (scope: ReportScope): string[] => [
  '本报告仅反映截至出具时间在本平台已归集、且仍在展示期内的公共信用信息；未查询到信息不代表信用良好。已修复、撤销或届满的信息不在其中。',
  scope === 'PUBLIC'
    ? '本报告只含依法公开的信息。'
    : '本报告含非公开信息，仅供所注明的用途使用，不得另作他用。',
  '本报告不含评分。扫描二维码，或在“报告验证”页输入编号和验证码，可核验本报告是否仍然有效；所载信息修复、撤销或届满后，本报告失效。',
];

/**
 * Makes a subject's credit report: for an officer with a stated matter, or for the subject itself, of its whole file or of
 * what is public. It rests on the versions that are known now, and is kept with its bytes.
 */
export function createSubjectReport(
  occasion: ReportOccasion,
  { subjectCode, scope }: { readonly subjectCode: string; readonly scope: ReportScope },
): Promise<Outcome> {
  const { pool, viewer, today, publicUrl } = occasion;
  const { language } = viewer;
  return inTransaction(pool, async (client) => {
    if (!(await isMatterKnown(client, viewer))) return refused(language, refusals.unknownMatter);
    const own = may(viewer, 'credit-report.create-own', { subjectCode }).allowed;
    const shared = viewer.department !== null && may(viewer, 'credit-report.create', {}).allowed;
    if (!own && !shared) return refused(language, refusals.notAllowed);
    if (own ? scope === 'SHARED' : scope !== 'SHARED') return refused(language, refusals.wrongScope);
    const subject = await findSubject(client, subjectCode);
    if (subject === null) return refused(language, refusals.notFound);
    if (subject.person) return refused(language, refusals.aboutPerson);
    const records = await findRecords(client, subject.id, { scope, viewer, today });
    const mark = await markReport(client, today);
    const head = {
      ...{ title: titles[scope], ...mark, address: verificationAddress(publicUrl, mark) },
      facts: await purposeOf(client, viewer, own, subject),
    };
    const printed = await printReport(head, notes(scope), (page) => subjectBody(page, subject, records));
    const about = { kind: 'SUBJECT', subjectId: subject.id } as const;
    return accepted(
      await storeReport(client, {
        ...{ mark, about, scope, viewer, today, records, printed },
        departmentCode: own ? null : (viewer.department?.code ?? null),
        purpose: own ? null : viewer.purpose,
      }),
    );
  });
}

/** A matter that is made up is no purpose; who states none is judged by the table of actions. */
async function isMatterKnown(client: ClientBase, { purpose }: Viewer): Promise<boolean> {
  if (purpose === null) return true;
  const { rowCount } = await client.query('select from matter where code = $1', [purpose.matter]);
  return rowCount === 1;
}

/** For whom and what for: on the report's face. */
async function purposeOf(
  client: ClientBase,
  { department, purpose }: Viewer,
  own: boolean,
  subject: ReportSubject,
): Promise<readonly (readonly [string, string])[]> {
  if (own || department === null || purpose === null)
    return [
      ['出具对象', subject.name],
      ['用途', '本单位自行使用'],
    ];
  const { rows } = await client.query<{ office: string; matter: string | null }>(
    'select d.name as office, (select m.name from matter m where m.code = $2) as matter from department d where d.code = $1',
    [department.code, purpose.matter],
  );
  return [
    ['使用单位', rows[0]?.office ?? department.code],
    ['用途', `${rows[0]?.matter ?? purpose.matter}（办件编号 ${purpose.reference}）`],
  ];
}
