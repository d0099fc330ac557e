import { demonstrationDepartments } from '@xintu/access';
import { aViewer } from '@xintu/access/testing';
import type { Database } from '@xintu/database';
import { planInspection, runEvaluation, startEvaluation } from '@xintu/evaluation';

/** A run whose grades a record decided directly, with places in a ranking: in force for some of its organisations. */
const directGrades = `
  insert into evaluation_run (id, scheme_code, scheme_version, kind, status, department_code, day, period, content,
      started_by, started_by_name, finished_at, subjects_total, subjects_done)
    select '00000000-0000-7000-8000-00000000e001', scheme_code, scheme_version, kind, status, department_code, day, period,
      content, 'system', '', finished_at, subjects_total, subjects_done
    from evaluation_run where scheme_code = 'construction-ranking' and status = 'DONE' order by id limit 1;
  insert into evaluation_result (subject_id, run_id, total, grade, direct_grade)
    select e.subject_id, made.id, e.total, e.grade, e.grade
    from evaluation_run made join evaluation_run r on r.scheme_code = made.scheme_code and r.id <> made.id
      and r.department_code = made.department_code and r.kind = made.kind
    join evaluation_result e on e.run_id = r.id
    where made.id = '00000000-0000-7000-8000-00000000e001' and abs(hashtext(e.subject_id::text)) % 3 = 0;
  insert into evaluation_point
    select p.subject_id, made.run_id, p.position, p.kind, p.code, p.record_id, p.recorded_from, p.points, p.full_points,
      p.position + 1
    from evaluation_result made join evaluation_current c on c.subject_id = made.subject_id
    join evaluation_run r on r.id = c.run_id and r.scheme_code = 'construction-ranking'
    join evaluation_point p on p.subject_id = c.subject_id and p.run_id = c.run_id
    where made.run_id = '00000000-0000-7000-8000-00000000e001';
  update evaluation_current c set run_id = made.run_id from evaluation_result made
    where made.run_id = '00000000-0000-7000-8000-00000000e001' and c.subject_id = made.subject_id
      and c.scheme_code = 'construction-ranking';
`;

/** Computed grades of two schemes, a simulation, a plan; results that ended, and one that is under way. */
export async function makeUnusualEvaluations({ pool }: Pick<Database, 'pool'>, today: string): Promise<void> {
  for (const key of demonstrationDepartments.flatMap(({ kind, key: one }) =>
    kind === 'housing' ? [one] : [],
  )) {
    const viewer = aViewer({ departmentKey: key, roles: ['reviewer'] });
    const context = { viewer, pool, today };
    for (const [scheme, simulate] of [
      ['construction-deduction', null],
      ['construction-ranking', null],
      ['construction-deduction', '2027-1'],
    ] as const) {
      const { changed } = await startEvaluation(context, { scheme, simulate });
      if (changed === null) throw new Error(`no run of ${scheme}`);
      await runEvaluation(pool, changed);
    }
    await planInspection(context, 'construction-deduction');
  }
  await pool.query(directGrades);
  await pool.query(`
    update evaluation_current set stale = true where abs(hashtext(subject_id::text)) % 7 = 0;
    update evaluation_current set holds_until = date '2026-11-21' where abs(hashtext(subject_id::text)) % 5 = 0;
    insert into evaluation_run (scheme_code, scheme_version, kind, status, department_code, day, period, content,
        started_by, started_by_name, only_stale, failure)
      select 'construction-deduction', '2026-1', r.kind, s.status, department_code, day, period, content, 'system', '',
        true, s.failure
      from (select * from evaluation_run where kind = 'COMPUTATION' limit 1) r,
        (values ('RUNNING', null), ('FAILED', '演示失败')) as s (status, failure)`);
}
