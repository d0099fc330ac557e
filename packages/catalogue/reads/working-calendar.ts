import { legalDay, type LegalDay, type WorkingCalendar } from '@xintu/kernel';
import type { Pool } from 'pg';

/** The national calendar as the instance has it: the published plans, and what an administrator added. */
export async function readWorkingCalendar(pool: Pick<Pool, 'query'>): Promise<WorkingCalendar> {
  const [days, coverage] = await Promise.all([
    pool.query<{ day: string; kind: string }>('select day::text as day, kind from calendar_day'),
    pool.query<{ until: string }>(
      `select covered_until::text as until from calendar_coverage where region = 'national'`,
    ),
  ]);
  const of = (kind: string): ReadonlySet<LegalDay> =>
    new Set(days.rows.filter((row) => row.kind === kind).map((row) => legalDay(row.day)));
  return {
    holidays: of('HOLIDAY'),
    workdays: of('WORKDAY'),
    coveredUntil: legalDay(coverage.rows[0]?.until ?? '1970-01-01'),
  };
}
