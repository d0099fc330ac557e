import type { Tone } from '../theme/palette.ts';

/** What the working days left mean to the person who has to act. */
export type DeadlineState = 'overdue' | 'today' | 'near' | 'open' | 'unset';

export interface DeadlineWording {
  readonly state: DeadlineState;
  readonly tone: Tone;
  /** Working days left, or past when overdue; never negative. */
  readonly days: number;
}

/** From how many working days left a deadline no longer presses; the hand-in limit is seven. */
export const nearUntilDays = 2;

/** Words and colour for working days left (negative: past; null: no deadline). */
export function deadlineWording(workingDaysLeft: number | null): DeadlineWording {
  if (workingDaysLeft === null) return { state: 'unset', tone: 'neutral', days: 0 };
  if (workingDaysLeft < 0) return { state: 'overdue', tone: 'danger', days: -workingDaysLeft };
  if (workingDaysLeft === 0) return { state: 'today', tone: 'danger', days: 0 };
  if (workingDaysLeft <= nearUntilDays) return { state: 'near', tone: 'warning', days: workingDaysLeft };
  return { state: 'open', tone: 'success', days: workingDaysLeft };
}

/** Joins days that follow one another: ['2026-10-01','2026-10-02','2026-10-04'] gives two spans. */
export function daySpans(days: readonly string[]): readonly { readonly from: string; readonly to: string }[] {
  const spans: { from: string; to: string }[] = [];
  for (const day of [...days].sort()) {
    const last = spans.at(-1);
    if (last && nextDay(last.to) === day) last.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
