import { addDays, compareDays, weekdayOf, type LegalDay } from './legal-day.ts';

/** Holidays and shifted work days; other days follow the week. Known up to and including `coveredUntil`. */
export interface WorkingCalendar {
  readonly holidays: ReadonlySet<LegalDay>;
  readonly workdays: ReadonlySet<LegalDay>;
  readonly coveredUntil: LegalDay;
}

export interface WorkingDayResult {
  readonly day: LegalDay;
  /** The counting reached beyond the calendar's coverage: the holidays there are not yet known. */
  readonly provisional: boolean;
  /** The days between that were not counted. */
  readonly daysOff: readonly LegalDay[];
}

/** Whether the day is a working day: Monday to Friday unless a holiday, or a shifted work day. */
export function isWorkingDay(day: LegalDay, calendar: WorkingCalendar): boolean {
  if (calendar.workdays.has(day)) return true;
  if (calendar.holidays.has(day)) return false;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/**
 * The n-th working day after `start`, which itself is not counted (民法典 201). A count of 0 gives `start`.
 * @throws RangeError when the count is negative or not whole.
 */
export function addWorkingDays(start: LegalDay, count: number, calendar: WorkingCalendar): WorkingDayResult {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  const daysOff: LegalDay[] = [];
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
    else daysOff.push(day);
  }
  return { day, provisional: count > 0 && compareDays(day, calendar.coveredUntil) > 0, daysOff };
}

/**
 * Working days after `from` up to and including `to`; negative, counted the other way round, when `to` is earlier.
 */
export function workingDaysBetween(from: LegalDay, to: LegalDay, calendar: WorkingCalendar): number {
  if (compareDays(to, from) < 0) return -workingDaysBetween(to, from, calendar) || 0;
  let count = 0;
  for (let day = from; compareDays(day, to) < 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}
