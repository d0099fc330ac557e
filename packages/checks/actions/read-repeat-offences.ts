import { may, type Viewer } from '@xintu/access';
import { legalDay } from '@xintu/kernel';
import type { Pool } from 'pg';

import { repeatRules } from '../rules/repeat-offences.versions.ts';

/** A decision of the department that a task rests on. */
export interface RepeatRecord {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly decidedOn: string;
}

/** A task about repeated offences, with the records that are still in force. */
export interface RepeatTask {
  readonly id: string;
  readonly rule: string;
  readonly subjectId: string;
  readonly subjectCode: string | null;
  readonly subjectName: string;
  readonly status: 'OPEN' | 'TREATED' | 'DISMISSED';
  readonly openedOn: string;
  readonly reopenedOn: string | null;
  readonly settledOn: string | null;
  readonly settlerName: string | null;
  readonly what: string | null;
  readonly documentNumber: string | null;
  readonly records: readonly RepeatRecord[];
}

/** How far the tasks of a department are: counts, no rank. */
export interface RepeatProgress {
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly all: number;
  readonly treated: number;
  readonly dismissed: number;
  readonly open: number;
}

const most = 500;

/** The tasks of the viewer’s department, open ones first; nobody else sees whom they are about. */
export async function readRepeatTasks(
  pool: Pool,
  viewer: Viewer,
  today: string,
): Promise<readonly RepeatTask[]> {
  const { department, roles, language } = viewer;
  const isOfficer = roles.some((role) => role === 'case-officer' || role === 'reviewer');
  if (department === null || !isOfficer) return [];
  const { rows } = await pool.query<RepeatTask>(
    `select t.id, t.rule_code as rule, t.subject_id as "subjectId", s.code as "subjectCode", s.name as "subjectName",
       t.status, t.opened_on::text as "openedOn", t.reopened_on::text as "reopenedOn", t.settled_on::text as "settledOn",
       t.settler_name as "settlerName", t.what, t.document_number as "documentNumber",
       coalesce((select json_agg(json_build_object('id', v.record_id, 'title', v.title,
           'documentNumber', v.document_number, 'decidedOn', v.decided_on) order by v.decided_on)
         from record_version v where v.subject_id = t.subject_id and v.record_id = any (t.record_ids)
           and v.recorded_to = 'infinity' and record_in_force(v, $2::date)), '[]') as records
     from repeat_offence t
     join subject_version s on s.subject_id = t.subject_id and s.recorded_to = 'infinity'
     where t.department_code = any ($1) order by t.status <> 'OPEN', t.opened_on desc, t.id limit $3`,
    [[department.code, ...(department.predecessors ?? [])], legalDay(today), most],
  );
  const nameOf = (code: string) => {
    const rule = repeatRules.find((one) => one.code === code);
    return rule === undefined ? code : language === 'en' ? rule.name.en : rule.name.zh;
  };
  return rows.map((task) => ({ ...task, rule: nameOf(task.rule) }));
}

/** The progress of the own department; for a credit office of those of its area. */
export async function readRepeatProgress(pool: Pool, viewer: Viewer): Promise<readonly RepeatProgress[]> {
  const { department, roles } = viewer;
  if (department === null || !may(viewer, 'check-statistics.read', {}).allowed) return [];
  const { rows } = await pool.query<RepeatProgress>(
    `select d.code as "departmentCode", d.name as "departmentName", count(*)::int as all,
       count(*) filter (where t.status = 'TREATED')::int as treated,
       count(*) filter (where t.status = 'DISMISSED')::int as dismissed,
       count(*) filter (where t.status = 'OPEN')::int as open
     from repeat_offence t join department d on d.code = t.department_code
     where d.code = any ($1) or $2 and exists (select from department office
       where office.code = ($1::text[])[1] and within_area(d.division_code, office.division_code))
     group by d.code, d.name order by d.code collate "C"`,
    [[department.code, ...(department.predecessors ?? [])], roles.includes('credit-office')],
  );
  return rows;
}
