import { isLegalDay, lastDayOf, type LegalDay, type WorkingCalendar } from '@xintu/kernel';

import { awaiting } from './quality-awaiting.ts';
import { sectionsOf } from './quality-sections.ts';
import { departmentOf, recordType } from './catalogue.ts';
import { seesQualityOf } from './quality-access.ts';
import { sorted } from './page.ts';
import { type Question, typeOf } from './question.ts';
import type { Rows } from './rows.ts';

/** Something that was handed in, once, however often it came. */
export interface HandedIn {
  readonly provider: string;
  readonly type: string;
  readonly receivedOn: string;
  readonly acceptedOn: string | null;
  readonly decidedOn: string | null;
  readonly subjectId: string | null;
  readonly recordId: string | null;
  readonly problemId: string | null;
  /** Stands for a row that waits for the department's reviewer. */
  readonly awaitingId: string | null;
  /** The batch by whose section it counts. */
  readonly batchId: string | null;
  /** Its first problem before it was accepted. */
  readonly firstProblem: string | null;
}

/** Every identity, by walking over records and problem data. */
export function handedIn({ rows }: Question): HandedIn[] {
  const records = rows.record
    .filter(({ withdrawn }) => !withdrawn)
    .map((record): HandedIn => ({
      ...{ provider: record.provider_code, type: record.type_code, receivedOn: record.received_on },
      ...{ acceptedOn: record.accepted_on, decidedOn: record.decided_on, subjectId: record.subject_id },
      ...{ recordId: record.id, problemId: null, firstProblem: firstProblemOf(rows, record) },
      ...{ awaitingId: null, batchId: firstBatchOf(rows, record) },
    }));
  const groups = new Map<string, Rows['problem_data'][number][]>();
  for (const datum of rows.problem_data) {
    if (datum.record_id !== null || datum.state === 'CLOSED') continue;
    const key = JSON.stringify([datum.provider_code, datum.record_type_code, datum.keys[0] ?? datum.id]);
    groups.set(key, [...(groups.get(key) ?? []), datum]);
  }
  const refused = [...groups.values()].map((data): HandedIn => {
    const [first] = byOpening(data);
    if (first === undefined) throw new Error('a group has a row');
    const decided = data.flatMap(({ decided_on }) => decided_on ?? []).toSorted();
    return {
      ...{ provider: first.provider_code, type: first.record_type_code, receivedOn: first.opened_on },
      ...{ acceptedOn: null, decidedOn: decided[0] ?? null, subjectId: null, recordId: null },
      ...{ problemId: first.id, firstProblem: first.id, awaitingId: null, batchId: first.batch_id },
    };
  });
  return [...records, ...refused, ...awaiting(rows)];
}

/** The batch of the version that was accepted first. */
function firstBatchOf(rows: Rows, record: Rows['record'][number]): string | null {
  const version = rows.record_version.find(
    ({ record_id: id, recorded_from: from }) => id === record.id && from.at === record.first_accepted_at.at,
  );
  return version?.batch_id ?? null;
}

const byOpening = (data: readonly Rows['problem_data'][number][]) =>
  sorted(data, { keys: ({ opened_on, id }) => [opened_on, id], directions: ['asc', 'asc'] });

function firstProblemOf(rows: Rows, record: Rows['record'][number]): string | null {
  const before = rows.problem_data.filter(
    ({ record_id, opened_at }) => record_id === record.id && opened_at.at < record.first_accepted_at.at,
  );
  return byOpening(before)[0]?.id ?? null;
}

/** The calendar by which limits are counted. */
function calendarOf({ rows }: Question): WorkingCalendar {
  const days = (kind: string): Set<LegalDay> =>
    new Set(
      rows.calendar_day
        .filter((row) => row.region === 'national' && row.kind === kind)
        .flatMap(({ day }) => (isLegalDay(day) ? [day] : [])),
    );
  const end: LegalDay[] = ['2100-01-01'].flatMap((day) => (isLegalDay(day) ? [day] : []));
  const [coveredUntil] = end;
  if (coveredUntil === undefined) throw new Error('no day');
  return { holidays: days('HOLIDAY'), workdays: days('WORKDAY'), coveredUntil };
}

/** The last day of the limit of what was handed in. */
export function dueOf(question: Question): (one: HandedIn) => string | null {
  const calendar = calendarOf(question);
  return ({ type, decidedOn }) => {
    if (decidedOn === null || !isLegalDay(decidedOn)) return null;
    const { report_within_value: value, report_within_unit: unit } = typeOf(question, type);
    return lastDayOf(decidedOn, { value, unit: unit === 'DAY' ? 'DAY' : 'WORKING_DAY' }, calendar).day;
  };
}

/** Whether it is late as it stood on the last day of a period, or today. */
export function isLate(one: HandedIn, due: string | null, last: string, today: string): boolean {
  if (due === null) return false;
  const accepted = one.acceptedOn !== null && one.acceptedOn <= last ? one.acceptedOn : null;
  return (accepted ?? (last < today ? last : today)) > due;
}

interface Figures {
  readonly submitted: number;
  readonly accepted: number;
  readonly late: number;
  readonly flawed: number;
  readonly spotChecked: number;
  readonly concealed: number;
  readonly awaitingReview: number;
  readonly zeroReported: number;
  readonly monthsDue: number;
  readonly monthsReported: number;
  readonly openProblems: number;
}

interface Pair {
  readonly provider: string;
  readonly type: string;
}

/** First days of the months that lie in a period and were over on a day. */
function monthsOver(from: string, until: string): string[] {
  const found: string[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (;;) {
    const first = `${String(year)}-${String(month).padStart(2, '0')}-01`;
    const next = new Date(Date.UTC(year, month, 1));
    const end = new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10);
    if (end > until) return found;
    if (first >= from) found.push(first);
    [year, month] = [next.getUTCFullYear(), next.getUTCMonth() + 1];
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Zero reports that no decision of their month contradicts. */
export function stands(question: Question, report: Rows['zero_report'][number]): boolean {
  const { rows } = question;
  const ofMonth = (day: string | null) => day !== null && day.slice(0, 7) === report.month.slice(0, 7);
  const isPair = (provider: string, type: string) =>
    provider === report.provider_code && type === report.record_type_code;
  return (
    report.withdrawn_on === null &&
    !handedIn(question).some((one) => isPair(one.provider, one.type) && ofMonth(one.decidedOn)) &&
    !rows.spot_check.some(
      (check) =>
        isPair(check.provider_code, check.record_type_code) &&
        rows.spot_check_item.some(
          (item) =>
            item.spot_check_id === check.id && item.outcome === 'CONCEALED' && ofMonth(item.decided_on),
        ),
    )
  );
}

function figuresOf(question: Question, pair: Pair, from: string, to: string, all: readonly HandedIn[]) {
  const { rows, today } = question;
  const due = dueOf(question);
  const own = all.filter(({ provider, type }) => provider === pair.provider && type === pair.type);
  const within = own.filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to);
  const isPair = (row: { provider_code: string; record_type_code: string }) =>
    row.provider_code === pair.provider && row.record_type_code === pair.type;
  const checks = rows.spot_check.filter(
    (check) => isPair(check) && check.checked_on >= from && check.checked_on <= to,
  );
  const months = monthsOver(from, to < today ? to : today);
  const silent = rows.zero_report.filter(
    (report) =>
      isPair(report) &&
      report.month >= `${from.slice(0, 7)}-01` &&
      report.month <= to &&
      stands(question, report),
  );
  const open = rows.problem_data.filter(
    (datum) => isPair(datum) && datum.opened_on <= to && (datum.closed_on === null || datum.closed_on > to),
  );
  const waiting = rows.intake_batch.filter(
    (batch) =>
      isPair(batch) && batch.status === 'AWAITING_REVIEW' && !batch.dry_run && batch.received_on <= to,
  );
  const counts: Figures = {
    submitted: within.length,
    accepted: within.filter(({ acceptedOn }) => acceptedOn !== null && acceptedOn <= to).length,
    late: within.filter((one) => isLate(one, due(one), to, today)).length,
    flawed: within.filter(({ firstProblem }) => firstProblem !== null).length,
    spotChecked: sum(checks.map(({ spot_checked }) => spot_checked)),
    concealed: sum(checks.map(({ concealed }) => concealed)),
    awaitingReview: sum(waiting.map(({ rows_awaiting_review }) => rows_awaiting_review)),
    zeroReported: silent.length,
    monthsDue: months.length,
    monthsReported: months.filter(
      (month) =>
        within.some(({ receivedOn }) => receivedOn.slice(0, 7) === month.slice(0, 7)) ||
        silent.some((report) => report.month === month),
    ).length,
    openProblems: open.length,
  };
  return { counts, oldestProblemOn: open.map(({ opened_on }) => opened_on).toSorted()[0] ?? null };
}

export const rate = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

const withRates = (counts: Figures) => ({
  ...counts,
  complianceRate: rate(counts.accepted, counts.submitted),
  lateRate: rate(counts.late, counts.submitted),
  concealedRate: rate(counts.concealed, counts.spotChecked),
  completeness: rate(counts.monthsReported, counts.monthsDue),
  timeliness: rate(counts.submitted - counts.late, counts.submitted),
  accuracy: rate(counts.submitted - counts.flawed, counts.submitted),
});

function levelOf({ rows }: Question, provider: string): string {
  const division = rows.department.find(({ code }) => code === provider)?.division_code ?? '';
  if (division.endsWith('0000')) return 'PROVINCE';
  return division.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
}

/** 报送质量, counted anew. */
export function reportingQuality(
  question: Question,
  { from, to, sector = null }: { from: string; to: string; sector?: string | null },
) {
  const { today } = question;
  const counted = () => {
    const all = handedIn(question);
    return pairsOf(question, from, to, all)
      .filter(({ provider, type }) => isOfSector(question, provider, type, sector))
      .map((pair) => ({ ...pair, ...figuresOf(question, pair, from, to, all) }));
  };
  return {
    ...{ from, to, stoodOn: to < today ? to : today },
    rows: () =>
      sorted(counted(), { keys: ({ provider, type }) => [provider, type], directions: ['asc', 'asc'] }).map(
        ({ provider, type, counts, oldestProblemOn }) => ({
          ...withRates(counts),
          oldestProblemOn,
          provider: () => departmentOf(question, provider),
          recordType: () => recordType(question, typeOf(question, type)),
        }),
      ),
    levels: () => levelsOf(question, counted()),
    sections: () => sectionsOf(question, { from, to, sector }),
  };
}

function levelsOf(question: Question, counted: readonly (Pair & { counts: Figures })[]) {
  const groups = new Map<string, (Pair & { counts: Figures })[]>();
  for (const row of counted) {
    const key = `${levelOf(question, row.provider)} ${row.type}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const levels = [...groups].map(([key, group]) => {
    const [level = '', type = ''] = key.split(' ');
    return { level, type, group };
  });
  return sorted(levels, { keys: ({ level, type }) => [level, type], directions: ['desc', 'asc'] }).map(
    ({ level, type, group }) => {
      const added = (figure: keyof Figures) => sum(group.map(({ counts }) => counts[figure]));
      return {
        ...{ level, providers: group.length, recordType: () => recordType(question, typeOf(question, type)) },
        ...withRates({
          ...{ submitted: added('submitted'), accepted: added('accepted'), late: added('late') },
          ...{ flawed: added('flawed'), spotChecked: added('spotChecked'), concealed: added('concealed') },
          ...{ awaitingReview: added('awaitingReview'), zeroReported: added('zeroReported') },
          ...{ monthsDue: added('monthsDue'), monthsReported: added('monthsReported') },
          openProblems: added('openProblems'),
        }),
      };
    },
  );
}

export function isOfSector(
  question: Question,
  provider: string,
  type: string,
  sector: string | null,
): boolean {
  if (sector === null) return true;
  const department = question.rows.department.find(({ code }) => code === provider);
  return department?.sector === sector || typeOf(question, type).sector_code === sector;
}

/** Who should hand in what, and who did. */
function pairsOf(question: Question, from: string, to: string, all: readonly HandedIn[]): Pair[] {
  const { rows } = question;
  const pairs = [
    ...rows.record_type_provider.map((row) => [row.department_code, row.record_type_code] as const),
    ...all
      .filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to)
      .map(({ provider, type }) => [provider, type] as const),
    ...rows.problem_data
      .filter((datum) => datum.opened_on <= to && (datum.closed_on === null || datum.closed_on > to))
      .map((row) => [row.provider_code, row.record_type_code] as const),
    ...rows.spot_check
      .filter(({ checked_on }) => checked_on >= from && checked_on <= to)
      .map((row) => [row.provider_code, row.record_type_code] as const),
    ...rows.zero_report
      .filter((row) => row.month >= `${from.slice(0, 7)}-01` && row.month <= to && stands(question, row))
      .map((row) => [row.provider_code, row.record_type_code] as const),
  ];
  const distinct = new Map(pairs.map(([provider, type]) => [`${provider} ${type}`, { provider, type }]));
  return [...distinct.values()].filter(({ provider }) => seesQualityOf(question, provider));
}
