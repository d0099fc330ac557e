import { departmentOf } from './catalogue.ts';
import { counts } from './checks.ts';
import { type Order, pageOf, type PageArguments } from './page.ts';
import {
  hasCome,
  isOwn,
  nameFor,
  type Question,
  representedSubject,
  statesMatter,
  typeOf,
} from './question.ts';
import type { Rows } from './rows.ts';
import { knownSubject } from './subject.ts';

type ReportRow = Rows['credit_report'][number];

const newestFirst: Order<ReportRow> = {
  keys: ({ issued_at, id }) => [issued_at.at, id],
  directions: ['desc', 'desc'],
};

/** Whose department or organisation had them made, and auditors with a stated matter. */
function seenReports(question: Question): ReportRow[] {
  const audits = question.reader.roles.includes('auditor') && statesMatter(question);
  const own = representedSubject(question);
  return question.rows.credit_report.filter(
    (row) =>
      audits ||
      isOwn(question, row.department_code) ||
      (row.department_code === null && own !== null && row.subject_id === own),
  );
}

/** 信用报告 */
export function reportOf(question: Question, id: string) {
  const found = seenReports(question).find((row) => row.id === id);
  return found === undefined ? null : creditReport(question, found);
}

/** 信用报告列表 */
export function reports(
  question: Question,
  { kind = null, ...page }: PageArguments & { kind?: string | null },
) {
  const rows = seenReports(question).filter((row) => kind === null || row.kind === kind);
  return pageOf(rows, newestFirst, page, (row) => creditReport(question, row));
}

function creditReport(question: Question, row: ReportRow) {
  const state = stateOf(question, row);
  return {
    __typename: 'CreditReport',
    ...{ id: row.id, number: row.number, verificationCode: row.verification_code, kind: row.kind },
    ...{ scope: row.scope, state, reference: row.reference, issuerName: row.issuer_name },
    ...{ issuedAt: row.issued_at.written, issuedOn: row.issued_on, pageCount: row.pages },
    digest: row.sha256.replace('\\x', ''),
    url: state === 'WITHDRAWN' ? null : `/reports/${row.id}.pdf`,
    subject: () => (row.subject_id === null ? null : knownSubject(question, row.subject_id)),
    department: () => row.department_code && departmentOf(question, row.department_code),
    matter: () => {
      const matter = question.rows.matter.find(({ code }) => code === row.matter_code);
      return matter && { code: matter.code, name: nameFor(question, matter) };
    },
  };
}

/** It holds no longer; or something of it was changed, or something public is not in it; or nothing of that. */
function stateOf(question: Question, report: ReportRow): 'CURRENT' | 'CHANGED' | 'WITHDRAWN' {
  const { rows, today } = question;
  const shown = rows.credit_report_record.filter(({ report_id }) => report_id === report.id);
  const present = rows.record_version.filter(
    ({ recorded_to }) => recorded_to.at === Number.POSITIVE_INFINITY,
  );
  const nowOf = (id: string) => present.find(({ record_id }) => record_id === id);
  const withheld = (id: string) => report.scope === 'PUBLIC' && nowOf(id)?.disclosure === 'WITHHOLD';
  if (shown.some(({ record_id: id }) => !counts(question, id) || withheld(id))) return 'WITHDRAWN';
  if (shown.some(({ record_id: id, recorded_from }) => nowOf(id)?.recorded_from.at !== recorded_from.at))
    return 'CHANGED';
  const ofCheck = ({ check_id }: { check_id: string }) => check_id === report.check_id;
  const about = new Set([
    report.subject_id,
    ...rows.credit_check_result.filter(ofCheck).map(({ subject_id }) => subject_id),
  ]);
  const covered = rows.credit_check_coverage.filter(ofCheck).map(({ record_type_code: code }) => code);
  const added = present.some((version) => {
    const { adverse, publication } = typeOf(question, version.type_code);
    return (
      about.has(version.subject_id) &&
      adverse &&
      publication === 'PUBLIC' &&
      hasCome(version.publicity_from, today) &&
      version.disclosure !== 'WITHHOLD' &&
      (report.check_id === null || covered.includes(version.type_code)) &&
      counts(question, version.record_id) &&
      shown.every(({ record_id }) => record_id !== version.record_id)
    );
  });
  return added ? 'CHANGED' : 'CURRENT';
}
