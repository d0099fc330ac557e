import { type Order, sorted } from './page.ts';
import type { Question } from './question.ts';
import type { Rows } from './rows.ts';

type Coverage = Rows['calendar_coverage'][number];

/** The national calendar comes first. */
const nationalFirst: Order<Coverage> = {
  keys: ({ region }) => [region === 'national' ? 0 : 1, region],
  directions: ['asc', 'asc'],
};

/** 工作日历 */
export function workingCalendars({ rows }: Question) {
  return sorted(rows.calendar_coverage, nationalFirst).map(({ region, covered_until: coveredUntil }) => ({
    region,
    coveredUntil,
    days: ({ year }: { readonly year: number }) =>
      sorted(
        rows.calendar_day.filter((row) => row.region === region && Number(row.day.slice(0, 4)) === year),
        { keys: ({ day }) => [day], directions: ['asc'] },
      ),
  }));
}
