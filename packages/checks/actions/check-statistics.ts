import { may, type Viewer } from '@xintu/access';
import type { Pool } from 'pg';

/** Figures of a department in a matter; days of a period, first and last included. */
export interface CheckFigures {
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly matterCode: string;
  readonly matterName: string;
  /** Cases that the department reported as handled, and those of them that were checked before. */
  readonly handled: number;
  readonly handledChecked: number;
  /** From 0 to 1 with four decimals; null: no handled case was reported. */
  readonly coverage: number | null;
  readonly checks: number;
  readonly subjects: number;
  readonly hits: number;
  readonly measures: number;
  readonly carriedOut: number;
  /** Reasoned: an answer like the other. */
  readonly notCarriedOut: number;
  readonly open: number;
  readonly overdue: number;
}

/**
 * How far checks go, by department and matter, in the order of their codes: of the own department, for a credit office
 * of those of its area, for auditors of all. Counts only: nobody is ranked by what was carried out.
 */
export async function readCheckStatistics(
  pool: Pool,
  viewer: Viewer,
  { from, to, today }: { readonly from: string; readonly to: string; readonly today: string },
): Promise<readonly CheckFigures[]> {
  if (!may(viewer, 'check-statistics.read', {}).allowed) return [];
  const { roles, department, language } = viewer;
  const sees = roles.includes('auditor') ? 'ALL' : roles.includes('credit-office') ? 'AREA' : 'OWN';
  const own = [department?.code ?? '', ...(department?.predecessors ?? [])];
  const { rows } = await pool.query<CheckFigures>(statistics, [from, to, today, own, sees, language]);
  return rows;
}

const statistics = `
  with seen as (
    select d.code from department d where $5 = 'ALL' or d.code = any ($4::text[])
      or $5 = 'AREA' and exists (select from department office
        where office.code = ($4::text[])[1] and within_area(d.division_code, office.division_code))),
  handled as (
    select h.department_code, h.matter_code, count(*)::int as handled,
      count(*) filter (where exists (select from credit_check c where c.department_code = h.department_code
        and c.matter_code = h.matter_code and c.reference = h.reference and c.created_on <= h.handled_on))::int as checked
    from handled_case h join seen on seen.code = h.department_code
    where h.handled_on between $1 and $2 group by 1, 2),
  made as (
    select c.id, c.department_code, c.matter_code, c.subjects, c.hits, c.measures, c.status, c.due_on
    from credit_check c join seen on seen.code = c.department_code where c.created_on between $1 and $2),
  answers as (
    select m.department_code, m.matter_code, count(*) filter (where said.carried_out)::int as done,
      count(*) filter (where not said.carried_out)::int as not_done
    from made m cross join lateral (
      select distinct on (a.measure_id) a.carried_out from credit_check_answer a
      where a.check_id = m.id order by a.measure_id, a.feedback_id desc) said
    group by 1, 2),
  checks as (
    select department_code, matter_code, count(*)::int as checks, sum(subjects)::int as subjects, sum(hits)::int as hits,
      sum(measures)::int as measures, count(*) filter (where status = 'OPEN')::int as open,
      count(*) filter (where status = 'OPEN' and due_on < $3)::int as overdue
    from made group by 1, 2)
  select d.code as "departmentCode", d.name as "departmentName", m.code as "matterCode",
    case when $6 = 'en' then m.english_name else m.name end as "matterName",
    coalesce(h.handled, 0) as handled, coalesce(h.checked, 0) as "handledChecked",
    round(h.checked::numeric / nullif(h.handled, 0), 4)::float as coverage,
    coalesce(c.checks, 0) as checks, coalesce(c.subjects, 0) as subjects, coalesce(c.hits, 0) as hits,
    coalesce(c.measures, 0) as measures, coalesce(a.done, 0) as "carriedOut", coalesce(a.not_done, 0) as "notCarriedOut",
    coalesce(c.open, 0) as open, coalesce(c.overdue, 0) as overdue
  from handled h full join checks c using (department_code, matter_code)
  left join answers a using (department_code, matter_code)
  join department d on d.code = department_code
  join matter m on m.code = matter_code
  order by d.code collate "C", m.code collate "C"`;
