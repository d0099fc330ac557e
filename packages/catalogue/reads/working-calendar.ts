import { legalDay, type LegalDay, type WorkingCalendar } from '@xintu/kernel';
import type { Pool } from 'pg';

/** The national calendar has no region's name. */
export const NATIONAL = 'national';

/**
 * The national calendar as the instance has it: the published plans, and what an administrator added. The limits of
 * the double publicity (双公示) are counted by it alone.
 */
export function readWorkingCalendar(pool: Pick<Pool, 'query'>): Promise<WorkingCalendar> {
  return readCalendar(pool, null);
}

/**
 * The calendar of a region for a procedure whose local rule says so: the national one with the region's own days over
 * it (festivals of an autonomous prefecture, for instance). It is known as far as both are.
 */
export function readRegionalCalendar(pool: Pick<Pool, 'query'>, region: string): Promise<WorkingCalendar> {
  return readCalendar(pool, region);
}

async function readCalendar(pool: Pick<Pool, 'query'>, region: string | null): Promise<WorkingCalendar> {
  const days = await pool.query<{ day: string; kind: string }>(
    `select distinct on (day) day::text as day, kind from calendar_day where region = 'national' or region = $1
     order by day, region = 'national'`,
    [region],
  );
  const coverage = await pool.query<{ until: string | null }>(
    `select min(covered_until)::text as until from calendar_coverage where region = 'national' or region = $1`,
    [region],
  );
  const of = (kind: string): ReadonlySet<LegalDay> =>
    new Set(days.rows.filter((row) => row.kind === kind).map((row) => legalDay(row.day)));
  return {
    holidays: of('HOLIDAY'),
    workdays: of('WORKDAY'),
    coveredUntil: legalDay(coverage.rows[0]?.until ?? '1970-01-01'),
  };
}
