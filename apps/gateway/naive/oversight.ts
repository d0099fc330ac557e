import { departmentOf, divisionOf, recordType } from './catalogue.ts';
import { type Order, pageOf, type PageArguments } from './page.ts';
import { problemDatumOf } from './problem-data.ts';
import { dueOf, type HandedIn, handedIn, isLate, stands } from './quality.ts';
import { seesQualityOf } from './quality-access.ts';
import { type Question, typeOf } from './question.ts';
import { record, seenRecords } from './record.ts';
import type { Rows } from './rows.ts';

const newestFirst = (moment: 'declared_at' | 'made_at') => ({
  keys: (row: { id: string } & Record<string, unknown>) => {
    const at = row[moment];
    const time = typeof at === 'object' && at !== null && 'at' in at ? Number(at.at) : 0;
    return [time, row.id];
  },
  directions: ['desc', 'desc'] as const,
});

const recordOf = (question: Question, id: string | null) => {
  const [found] = id === null ? [] : seenRecords(question, ({ record_id }) => record_id === id);
  return found === undefined ? null : record(found, question);
};

interface Behind extends PageArguments {
  readonly provider: string;
  readonly recordType: string;
  readonly from: string;
  readonly to: string;
  readonly only: string;
}

/** The identities behind the figures. */
export function reportedIdentities(question: Question, asked: Behind) {
  const { provider, recordType: type, from, to, only, ...page } = asked;
  const due = dueOf(question);
  const rows = seesQualityOf(question, provider)
    ? handedIn(question)
        .filter((one) => one.provider === provider && one.type === type)
        .filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to)
        .map((one) => ({
          ...{ one, id: one.recordId ?? one.problemId ?? one.awaitingId ?? '', due: due(one) },
          accepted: one.acceptedOn !== null && one.acceptedOn <= to,
          late: isLate(one, due(one), to, question.today),
          ...{ flawed: one.firstProblem !== null, awaitingReview: one.awaitingId !== null },
          ignoredReason: ignoredReason(question, one),
        }))
    : [];
  const chosen = rows.filter(({ accepted, late, flawed, awaitingReview, ignoredReason: ignored }) => {
    if (only === 'ACCEPTED') return accepted;
    if (only === 'NOT_ACCEPTED') return !accepted;
    if (only === 'LATE') return late;
    if (only === 'AWAITING_REVIEW') return awaitingReview;
    if (only === 'IGNORED') return ignored !== null;
    return only === 'FLAWED' ? flawed : true;
  });
  const order: Order<(typeof rows)[number]> = {
    keys: ({ one, id }) => [one.receivedOn, id],
    directions: ['desc', 'desc'],
  };
  return pageOf(chosen, order, page, ({ one, id, due: dueOn, ...marks }) => ({
    ...{ id, dueOn, ...marks, ...daysOf(one) },
    record: () => recordOf(question, one.recordId),
    problem: () => (one.firstProblem === null ? null : problemDatumOf(question, one.firstProblem)),
  }));
}

/** Why the department leaves a row out that never became a record. */
function ignoredReason({ rows }: Question, { problemId }: HandedIn): string | null {
  const datum = rows.problem_data.find(({ id }) => id === problemId);
  return datum?.state === 'IGNORED' ? datum.reason : null;
}

const daysOf = ({ receivedOn, acceptedOn, decidedOn }: HandedIn) => ({ receivedOn, acceptedOn, decidedOn });

/** Months without records or a zero report. */
export function unreportedMonths(
  question: Question,
  { since, provider = null, ...page }: PageArguments & { since: string; provider?: string | null },
) {
  const { rows, today } = question;
  const all = handedIn(question);
  const months = monthsBetween(since, today);
  const found = rows.record_type_provider
    .filter(({ department_code: code }) => seesQualityOf(question, code))
    .filter(({ department_code: code }) => provider === null || code === provider)
    .flatMap(({ department_code: code, record_type_code: type }) =>
      months
        .filter(
          (month) =>
            !all.some(
              (one) =>
                one.provider === code &&
                one.type === type &&
                one.receivedOn >= since &&
                one.receivedOn <= today &&
                one.receivedOn.slice(0, 7) === month.slice(0, 7),
            ) &&
            !rows.zero_report.some(
              (report) =>
                report.provider_code === code &&
                report.record_type_code === type &&
                report.month === month &&
                report.withdrawn_on === null,
            ),
        )
        .map((month) => ({ code, type, month })),
    );
  const order: Order<(typeof found)[number]> = {
    keys: ({ month, code, type }) => [month, code, type],
    directions: ['desc', 'asc', 'asc'],
  };
  return pageOf(found, order, page, ({ code, type, month }) => ({
    month,
    provider: () => departmentOf(question, code),
    recordType: () => recordType(question, typeOf(question, type)),
  }));
}

/** First days of months from a day on that are over (their last day may be today less one). */
function monthsBetween(since: string, today: string): string[] {
  const found: string[] = [];
  for (let [year = 0, month = 1] = since.split('-').map(Number); year < 3000;) {
    const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    if (next > today) return found;
    if (first >= since) found.push(first);
    [year = 0, month = 1] = next.split('-').map(Number);
  }
  return found;
}

const pattern = /^(.*?)[〔[［（(【]([0-9]{4})[〕\]］）)】]([^0-9]{0,20}?)0*([0-9]{1,6})([^0-9]{0,10})$/;

/** Gaps in the document numbers of a department. */
export function documentNumberGaps(
  question: Question,
  { provider, year, ...page }: PageArguments & { provider: string; year: number },
) {
  const { rows } = question;
  const numbers = new Set([
    ...rows.record_version
      .filter(({ recorded_to, provider_code }) => recorded_to.at === Infinity && provider_code === provider)
      .map(({ document_number }) => document_number),
    ...rows.problem_data
      .filter(({ provider_code }) => provider_code === provider)
      .flatMap(({ document_number }) => document_number ?? []),
  ]);
  const series = new Map<string, Map<number, string>>();
  for (const text of [...numbers].toSorted().toReversed()) {
    const [, before = '', written = '', between = '', number = ''] = pattern.exec(text) ?? [];
    if (written === '' || Number(written) !== year) continue;
    const name = `${before}〔${written}〕${between}`;
    const known = series.get(name) ?? new Map<number, string>();
    series.set(name, known.set(Number(number), text));
  }
  const gaps = [...series].flatMap(([name, known]) => {
    const there = [...known.keys()].toSorted((one, other) => one - other);
    return there.flatMap((number, place) => {
      const next = there[place + 1];
      if (next === undefined || next === number + 1) return [];
      const [before, after] = [known.get(number), known.get(next)];
      return [{ series: name, firstMissing: number + 1, lastMissing: next - 1, before, after }];
    });
  });
  const order: Order<(typeof gaps)[number]> = {
    keys: (gap) => [gap.series, gap.firstMissing],
    directions: ['asc', 'asc'],
  };
  return pageOf(seesQualityOf(question, provider) ? gaps : [], order, page, (gap) => gap);
}

function zeroReport(question: Question, row: Rows['zero_report'][number]) {
  return {
    ...{ __typename: 'ZeroReport', id: row.id, month: row.month, declarerName: row.declarer_name },
    ...{ declaredAt: row.declared_at.written, stands: () => stands(question, row) },
    ...{ withdrawnOn: row.withdrawn_on, withdrawnReason: row.withdrawn_reason },
    provider: () => departmentOf(question, row.provider_code),
    recordType: () => recordType(question, typeOf(question, row.record_type_code)),
  };
}

const seenReports = (question: Question) =>
  question.rows.zero_report.filter(({ provider_code: code }) => seesQualityOf(question, code));

export function zeroReportOf(question: Question, id: string) {
  const found = seenReports(question).find((row) => row.id === id);
  return found === undefined ? null : zeroReport(question, found);
}

/** Zero reports, newest first. */
export function zeroReports(
  question: Question,
  { provider = null, ...page }: PageArguments & { provider?: string | null },
) {
  const rows = seenReports(question).filter((row) => provider === null || row.provider_code === provider);
  return pageOf(rows, newestFirst('declared_at'), page, (row) => zeroReport(question, row));
}

function spotCheck(question: Question, row: Rows['spot_check'][number]) {
  return {
    ...{ __typename: 'SpotCheck', id: row.id, number: row.number, source: row.source, late: row.late },
    ...{ fileName: row.file_name, checkedOn: row.checked_on, checkerName: row.checker_name },
    ...{ madeAt: row.made_at.written, spotChecked: row.spot_checked, concealed: row.concealed },
    provider: () => departmentOf(question, row.provider_code),
    recordType: () => recordType(question, typeOf(question, row.record_type_code)),
    items: ({ outcomes = null, ...page }: PageArguments & { outcomes?: readonly string[] | null }) =>
      pageOf(
        question.rows.spot_check_item.filter(
          (item) => item.spot_check_id === row.id && (outcomes === null || outcomes.includes(item.outcome)),
        ),
        { keys: (item) => [item.row], directions: ['asc'] },
        page,
        (item) => ({
          ...{ row: item.row, documentNumber: item.document_number, decidedOn: item.decided_on },
          outcome: item.outcome,
          record: () => recordOf(question, item.record_id),
        }),
      ),
  };
}

const seenChecks = (question: Question) =>
  question.rows.spot_check.filter(({ provider_code: code }) => seesQualityOf(question, code));

export function spotCheckOf(question: Question, id: string) {
  const found = seenChecks(question).find((row) => row.id === id);
  return found === undefined ? null : spotCheck(question, found);
}

/** Spot checks, newest first. */
export function spotChecks(
  question: Question,
  asked: PageArguments & { provider?: string | null; recordType?: string | null },
) {
  const { provider = null, recordType: type = null, ...page } = asked;
  const rows = seenChecks(question).filter(
    (row) =>
      (provider === null || row.provider_code === provider) &&
      (type === null || row.record_type_code === type),
  );
  return pageOf(rows, newestFirst('made_at'), page, (row) => spotCheck(question, row));
}

function bulletin(question: Question, row: Rows['bulletin'][number]) {
  return {
    ...{ __typename: 'Bulletin', id: row.id, number: row.number, year: row.year, quarter: row.quarter },
    ...{ firstDay: row.first_day, lastDay: row.last_day, madeOn: row.made_on, madeAt: row.made_at.written },
    ...{ makerName: row.maker_name, documentDigest: row.document_sha256.replace('\\x', '') },
    workbookDigest: row.workbook_sha256.replace('\\x', ''),
    documentUrl: `/bulletins/${row.id}.pdf`,
    workbookUrl: `/bulletins/${row.id}.xlsx`,
    office: () => departmentOf(question, row.office_code),
    division: () => divisionOf(question, row.division_code),
  };
}

const seenBulletins = ({ rows, reader }: Question) => (reader.department === null ? [] : rows.bulletin);

export function bulletinOf(question: Question, id: string) {
  const found = seenBulletins(question).find((row) => row.id === id);
  return found === undefined ? null : bulletin(question, found);
}

/** Bulletins, newest first. */
export function bulletins(question: Question, page: PageArguments) {
  return pageOf(seenBulletins(question), newestFirst('made_at'), page, (row) => bulletin(question, row));
}

/** Whichever of these has the identifier. */
export const oversightOf = (question: Question, id: string) =>
  zeroReportOf(question, id) ?? spotCheckOf(question, id) ?? bulletinOf(question, id);
