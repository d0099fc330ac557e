import type { CaseLimit, CaseLimitRow } from '@xintu/declarations';
import { addDays, addMonths, addWorkingDays, type LegalDay, type WorkingCalendar } from '@xintu/kernel';

/** The last day of a limit, and the rule that says so. */
export interface LimitEnd {
  readonly day: LegalDay;
  /** The rule is not confirmed, or the counting went beyond the published calendar. */
  readonly provisional: boolean;
  readonly row: CaseLimitRow;
}

const covers = (row: CaseLimitRow, division: string): boolean =>
  row.division === null || division.startsWith(row.division.replace(/(00)+$/, ''));

const inForce = (row: CaseLimitRow, day: LegalDay): boolean =>
  row.from <= day && (row.to === null || day <= row.to);

/** The row that holds on a day in a division: of several, that of the smallest division. Null: none was in force. */
export function limitRow(limit: CaseLimit, division: string, day: LegalDay): CaseLimitRow | null {
  const holding = limit.rows.filter((row) => covers(row, division) && inForce(row, day));
  const depth = ({ division: own }: CaseLimitRow) => own?.replace(/(00)+$/, '').length ?? 0;
  return holding.toSorted((one, other) => depth(other) - depth(one))[0] ?? null;
}

/**
 * The last day of a limit that starts to run on a day, which itself is not counted (民法典 201). Null: no row was in
 * force then, so that no limit runs.
 */
export function limitEnd(
  limit: CaseLimit,
  start: LegalDay,
  division: string,
  calendar: WorkingCalendar,
): LimitEnd | null {
  const row = limitRow(limit, division, start);
  if (row === null) return null;
  if (row.unit === 'WORKING_DAY') {
    const { day, provisional } = addWorkingDays(start, row.value, calendar);
    return { day, provisional: provisional || !row.confirmed, row };
  }
  const day = row.unit === 'DAY' ? addDays(start, row.value) : addMonths(start, row.value);
  return { day, provisional: !row.confirmed, row };
}
