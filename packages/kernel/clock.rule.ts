import { addDays, compareDays, daysBetween, type LegalDay } from './legal-day.ts';
import { isInForce } from './publicity.ts';
import { type TimeLimit, type TimeLimitCode, type TimeLimitRow, timeLimits } from './time-limits.versions.ts';
import {
  addWorkingDays,
  type WorkingCalendar,
  type WorkingDayResult,
  workingDaysBetween,
} from './working-days.ts';

/** The limit of a code that holds on the day; null where none did. */
export function timeLimitOn(code: TimeLimitCode, day: LegalDay): TimeLimitRow | null {
  return timeLimits.find((row) => row.code === code && isInForce(row, day)) ?? null;
}

/**
 * The last day of a limit that runs from `start`, which is not counted (民法典 201): working days by the calendar, or
 * plain days, of which none is left out and none is provisional.
 */
export function lastDayOf(start: LegalDay, limit: TimeLimit, calendar: WorkingCalendar): WorkingDayResult {
  if (limit.unit === 'WORKING_DAY') return addWorkingDays(start, limit.value, calendar);
  return { day: addDays(start, limit.value), provisional: false, daysOff: [] };
}

/** The clock of handing in. */
export interface ReportingClock {
  readonly decidedOn: LegalDay;
  /** Business day of the first hand-in of the identity that was accepted; null: none yet. */
  readonly acceptedOn: LegalDay | null;
  readonly limit: TimeLimit;
}

export interface ReportingState {
  readonly dueOn: LegalDay;
  /** RUNNING until the last day, OVERDUE behind it; stopped by the first accepted hand-in: IN_TIME or LATE. */
  readonly state: 'RUNNING' | 'OVERDUE' | 'IN_TIME' | 'LATE';
  /** Days of the limit's unit left today or at the stop; negative: behind the limit. */
  readonly daysLeft: number;
  readonly provisional: boolean;
  readonly daysOff: readonly LegalDay[];
}

/**
 * Where the clock of handing in stands: it starts the day after the decision and is stopped by the first accepted
 * hand-in. A rejected attempt doesn't stop it, a later correction doesn't start it again, waiting in the department's
 * own review counts.
 */
export function reportingState(
  { decidedOn, acceptedOn, limit }: ReportingClock,
  today: LegalDay,
  calendar: WorkingCalendar,
): ReportingState {
  const { day: dueOn, provisional, daysOff } = lastDayOf(decidedOn, limit, calendar);
  const at = acceptedOn ?? today;
  const behind = compareDays(at, dueOn) > 0;
  const daysLeft =
    limit.unit === 'WORKING_DAY' ? workingDaysBetween(at, dueOn, calendar) : daysBetween(at, dueOn);
  const [good, bad] =
    acceptedOn === null ? (['RUNNING', 'OVERDUE'] as const) : (['IN_TIME', 'LATE'] as const);
  return { dueOn, state: behind ? bad : good, daysLeft, provisional, daysOff };
}
