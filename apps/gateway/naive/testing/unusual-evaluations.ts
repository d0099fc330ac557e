import { demonstrationDepartments } from '@xintu/access';
import { aViewer } from '@xintu/access/testing';
import type { Database } from '@xintu/database';
import { planInspection, runEvaluation, startEvaluation } from '@xintu/evaluation';

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
