import { addWorkingDays, isLegalDay, type LegalDay, type WorkingCalendar } from '@xintu/kernel';
import type { Pool } from 'pg';

/** One month of a figure; `month` as YYYY-MM. Rates are fractions from 0 to 1, null where nothing came in. */
export interface MonthValue {
  readonly month: string;
  readonly value: number | null;
}

/** 本月指标 with its year. */
export interface MonthFigure {
  readonly code: 'RECORDS_ACCEPTED' | 'ROWS_REJECTED' | 'COMPLIANCE_RATE' | 'LATE_RATE';
  readonly unit: 'COUNT' | 'RATE';
  readonly value: number | null;
  readonly previous: number | null;
  readonly trend: readonly MonthValue[];
}

interface BatchMonth {
  readonly month: string;
  readonly accepted: number;
  readonly rejected: number;
}

/** Records first accepted in a month, by decision day: few enough groups to count working days for each. */
interface AcceptedGroup {
  readonly month: string;
  readonly decided_on: string;
  readonly accepted_on: string;
  readonly within_value: number;
  readonly records: number;
}

const batchMonths = `
  select to_char(received_on, 'YYYY-MM') as month, sum(rows_accepted)::int as accepted, sum(rows_rejected)::int as rejected
  from intake_batch where provider_code = $1 and received_on >= $2 group by 1`;

const acceptedGroups = `
  select to_char(batch.received_on, 'YYYY-MM') as month, first.decided_on::text as decided_on,
    batch.received_on::text as accepted_on, record_type.report_within_value as within_value, count(*)::int as records
  from intake_batch batch
  join record_version first on first.batch_id = batch.id
  join record_type on record_type.code = first.type_code
  where batch.provider_code = $1 and batch.received_on >= $2
    and not exists (select 1 from record_version earlier where earlier.subject_id = first.subject_id
      and earlier.record_id = first.record_id and earlier.recorded_from < first.recorded_from)
  group by 1, 2, 3, 4`;

/** The twelve months up to the one of `today`, oldest first, as YYYY-MM. */
export function twelveMonths(today: LegalDay): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) => {
    const count = year * 12 + (month - 1) - (11 - index);
    return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

function isLate(group: AcceptedGroup, calendar: WorkingCalendar): boolean {
  if (!isLegalDay(group.decided_on)) return false;
  return group.accepted_on > addWorkingDays(group.decided_on, group.within_value, calendar).day;
}

const fraction = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

function figure(
  code: MonthFigure['code'],
  unit: MonthFigure['unit'],
  months: readonly string[],
  of: (month: string) => number | null,
) {
  const trend = months.map((month) => ({ month, value: of(month) }));
  return { code, unit, trend, value: trend.at(-1)?.value ?? null, previous: trend.at(-2)?.value ?? null };
}

/** The month's four figures of a department: accepted, rejected, compliance, lateness (by first acceptance). */
export async function readMonthFigures(
  pool: Pool,
  department: string,
  today: LegalDay,
  calendar: WorkingCalendar,
): Promise<MonthFigure[]> {
  const months = twelveMonths(today);
  const since = `${months[0] ?? today.slice(0, 7)}-01`;
  const [batches, groups] = await Promise.all([
    pool.query<BatchMonth>(batchMonths, [department, since]),
    pool.query<AcceptedGroup>(acceptedGroups, [department, since]),
  ]);
  const batch = (month: string) =>
    batches.rows.find((row) => row.month === month) ?? { accepted: 0, rejected: 0 };
  const sum = (month: string, counts: (group: AcceptedGroup) => boolean) =>
    groups.rows.reduce(
      (total, group) => total + (group.month === month && counts(group) ? group.records : 0),
      0,
    );
  return [
    figure('RECORDS_ACCEPTED', 'COUNT', months, (month) => batch(month).accepted),
    figure('ROWS_REJECTED', 'COUNT', months, (month) => batch(month).rejected),
    figure('COMPLIANCE_RATE', 'RATE', months, (month) =>
      fraction(batch(month).accepted, batch(month).accepted + batch(month).rejected),
    ),
    figure('LATE_RATE', 'RATE', months, (month) =>
      fraction(
        sum(month, (group) => isLate(group, calendar)),
        sum(month, () => true),
      ),
    ),
  ];
}

/** Records of one type that became known in one month. */
export interface TypeMonth {
  readonly code: string;
  readonly name: string;
  readonly english_name: string;
  readonly month: string;
  readonly count: number;
}

/** New records of a department by type and month, over the last twelve months. */
export async function readRecordsByType(
  pool: Pool,
  department: string,
  today: LegalDay,
): Promise<TypeMonth[]> {
  const { rows } = await pool.query<TypeMonth>(
    `select record_type.code, record_type.name, record_type.english_name, to_char(received_on, 'YYYY-MM') as month,
       sum(rows_new)::int as count
     from intake_batch join record_type on record_type.code = intake_batch.record_type_code
     where provider_code = $1 and received_on >= $2
     group by 1, 2, 3, 4 having sum(rows_new) > 0 order by 4, 1`,
    [department, `${twelveMonths(today)[0] ?? today.slice(0, 7)}-01`],
  );
  return rows;
}
