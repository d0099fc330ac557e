import type { Viewer } from '@xintu/access';
import { addDays, isLegalDay, type LegalDay, type WorkingCalendar } from '@xintu/kernel';
import type { Pool } from 'pg';

import { recordLimits, type RecordLimit } from '../rules/record-limits.ts';
import { upwardLimits } from '../rules/upward-limits.versions.ts';

/** Who asks, by which calendar. */
export interface LimitQuestion {
  readonly pool: Pool;
  readonly viewer: Viewer;
  /** Departments whose work is the reader's. */
  readonly departments: readonly string[];
  readonly today: LegalDay;
  readonly calendar: WorkingCalendar;
}

/** The limits of one record of the reader's departments; none of any other. */
export async function readRecordLimits(
  { pool, departments, today, calendar }: LimitQuestion,
  id: string,
): Promise<readonly RecordLimit[]> {
  const { rows } = await pool.query<{
    decidedOn: string;
    acceptedOn: string | null;
    value: number;
    unit: 'WORKING_DAY' | 'DAY';
  }>(
    `select v.decided_on::text as "decidedOn", r.accepted_on::text as "acceptedOn", t.report_within_value as value,
       t.report_within_unit as unit
     from record r
     join record_version v on v.subject_id = r.subject_id and v.record_id = r.id and v.recorded_to = 'infinity'
     join record_type t on t.code = v.type_code
     where r.id = $1 and (v.authority_code = any ($2)
       or v.provider_code = any ($2) and record_in_force(v, $3))`,
    [id, departments, today],
  );
  return rows.flatMap(({ decidedOn, acceptedOn, value, unit }) => {
    if (!isLegalDay(decidedOn)) return [];
    const accepted = acceptedOn !== null && isLegalDay(acceptedOn) ? acceptedOn : null;
    return recordLimits({ decidedOn, acceptedOn: accepted, within: { value, unit } }, today, calendar);
  });
}

/** How many records are to be handed on upward by a day. */
export interface UpwardDay {
  readonly code: 'SUPERIOR_LINE' | 'OFFICE_UPWARD';
  readonly dueOn: LegalDay;
  readonly count: number;
  readonly basis: string;
  readonly provisional: boolean;
}

/** Days looked back and ahead. */
const AROUND = 31;

const decidedByDay = `select v.decided_on::text as day, count(*)::integer as count from record_version v
  where v.provider_code = any ($1) and v.decided_on between $2 and $3 and v.recorded_to = 'infinity'
    and v.kind in ('licence', 'penalty') and v.ended_on is null group by 1`;
const acceptedByDay = `select coalesce(b.reviewed_on, b.received_on)::text as day, sum(b.rows_new)::integer as count
  from intake_batch b join record_type t on t.code = b.record_type_code
  where coalesce(b.reviewed_on, b.received_on) between $2 and $3 and b.status = 'DONE' and b.rows_new > 0
    and t.kind in ('licence', 'penalty') and $1::text[] is not null group by 1`;

/**
 * What is to be handed on upward, by the last day: of a department to its superior line, counted from the decision; of
 * the credit office to the platform above, counted from acceptance. Plain days.
 */
export async function readUpwardDays({
  pool,
  viewer,
  departments,
  today,
}: LimitQuestion): Promise<readonly UpwardDay[]> {
  const office = viewer.roles.includes('credit-office');
  const asked = upwardLimits.filter(({ code }) => (code === 'OFFICE_UPWARD') === office);
  const days = await Promise.all(
    asked.map(async ({ code, rows: versions }) => {
      const { rows } = await pool.query<{ day: string; count: number }>(
        code === 'OFFICE_UPWARD' ? acceptedByDay : decidedByDay,
        [departments, addDays(today, -AROUND), today],
      );
      return rows.flatMap(({ day, count }): UpwardDay[] => {
        const rule = versions.find(({ from, to }) => from <= day && (to === null || day <= to));
        if (!isLegalDay(day) || rule === undefined) return [];
        const basis = `${rule.basis} ${rule.article}`;
        return [{ code, dueOn: addDays(day, rule.days), count, basis, provisional: !rule.confirmed }];
      });
    }),
  );
  return days.flat().toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}
