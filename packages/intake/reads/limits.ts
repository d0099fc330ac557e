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
    superiorOn: string | null;
    officeOn: string | null;
  }>(
    `select v.decided_on::text as "decidedOn", r.accepted_on::text as "acceptedOn", t.report_within_value as value,
       t.report_within_unit as unit, handed_on(r.subject_id, r.id, 'SUPERIOR_LINE')::text as "superiorOn",
       handed_on(r.subject_id, r.id, 'OFFICE_UPWARD')::text as "officeOn"
     from record r
     join record_version v on v.subject_id = r.subject_id and v.record_id = r.id and v.recorded_to = 'infinity'
     join record_type t on t.code = v.type_code
     where r.id = $1 and (v.authority_code = any ($2)
       or v.provider_code = any ($2) and record_in_force(v, $3))`,
    [id, departments, today],
  );
  const dayOf = (day: string | null) => (day !== null && isLegalDay(day) ? day : null);
  return rows.flatMap(({ decidedOn, acceptedOn, value, unit, superiorOn, officeOn }) => {
    if (!isLegalDay(decidedOn)) return [];
    const handedOn = { SUPERIOR_LINE: dayOf(superiorOn), OFFICE_UPWARD: dayOf(officeOn) };
    const days = { decidedOn, acceptedOn: dayOf(acceptedOn), within: { value, unit }, handedOn };
    return recordLimits(days, today, calendar);
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

/** What belongs into the file of the double publicity, and was not said to be sent upward. */
const notHandedOn = (level: string) => `v.recorded_to = 'infinity' and v.kind in ('licence', 'penalty')
    and record_in_force(v, $3) and v.procedure is distinct from 'SIMPLIFIED'
    and not exists (select from upward_delivery_record h join upward_delivery d on d.id = h.delivery_id
      where h.subject_id = v.subject_id and h.record_id = v.record_id and d.level = '${level}' and d.sent_on is not null)`;
const decidedByDay = `select v.decided_on::text as day, count(*)::integer as count from record_version v
  where v.provider_code = any ($1) and v.decided_on between $2 and $3 and ${notHandedOn('SUPERIOR_LINE')} group by 1`;
const acceptedByDay = `select r.accepted_on::text as day, count(*)::integer as count
  from record r
  join record_version v on v.subject_id = r.subject_id and v.record_id = r.id
  join record_type t on t.code = v.type_code and t.publication = 'PUBLIC' and t.sharing <> 'NOT_SHARED'
  where r.accepted_on between $2 and $3 and ${notHandedOn('OFFICE_UPWARD')} and $1::text[] is not null group by 1`;

/**
 * What is to be handed on upward, by the last day: of a department to its superior line, counted from the decision; of
 * the credit office to the platform above, counted from acceptance. Plain days; of the last 31, and only what was not said
 * to be sent.
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
