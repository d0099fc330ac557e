import { randomBytes } from 'node:crypto';
import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import { evaluationRefusals as texts } from '../rules/refusals.ts';
import { type EvaluationContext, findVersion, isOfKind } from './start-evaluation.ts';

/** The grades in force, each with a place that the seed alone decides: whoever has the seed draws the same again. */
const drawn = `
  with graded as (
    select c.subject_id, c.run_id, e.grade,
      row_number() over (partition by e.grade order by sha256(convert_to($2 || c.subject_id::text, 'UTF8'))) as place,
      count(*) over (partition by e.grade) as organisations
    from evaluation_current c join evaluation_result e on e.subject_id = c.subject_id and e.run_id = c.run_id
    where c.scheme_code = $3 and evaluation_in_force(c.subject_id, c.run_id, $4::date)),
  shares as (select s.grade, s.percent::numeric as percent, s.position from jsonb_to_recordset($5) as s (grade text, percent float, position integer)),
  items as (
    insert into inspection_item (subject_id, plan_id, run_id, position, grade)
    select g.subject_id, $1, g.run_id,
      row_number() over (order by s.position desc, g.place), g.grade
    from graded g join shares s on s.grade = g.grade
    where g.place <= ceil(g.organisations * s.percent / 100)
    returning grade)
  insert into inspection_share (plan_id, grade, position, percent, organisations, drawn)
  select $1, s.grade, s.position, s.percent, (select count(*) from graded g where g.grade = s.grade),
    (select count(*) from items i where i.grade = s.grade)
  from shares s`;

/**
 * Draws the organisations to be inspected (双随机): of each grade in force the share that the scheme states, at random by
 * a seed that is kept. It is a plan for the department and reaches nobody else.
 */
export async function planInspection(
  { viewer, pool, today }: EvaluationContext,
  scheme: string,
): Promise<Outcome> {
  const department = viewer.department?.code ?? '';
  if (!may(viewer, 'inspection.plan', { providerCode: department }).allowed)
    return refused(viewer.language, texts.NOT_ALLOWED);
  return inTransaction(pool, async (client) => {
    const found = await findVersion(client, scheme, null, today);
    if (found === 'UNKNOWN') return refused(viewer.language, texts.SCHEME_UNKNOWN);
    if (found === 'NOT_IN_FORCE') return refused(viewer.language, texts.NOT_IN_FORCE);
    const { grades, computation } = found.content;
    if (!(await isOfKind(client, department, computation.department)))
      return refused(viewer.language, texts.NOT_ALLOWED);
    if (!(await isComputed(client, scheme, department))) return refused(viewer.language, texts.NOT_COMPUTED);
    const seed = randomBytes(16).toString('hex');
    const { rows } = await client.query<{ id: string }>(
      `insert into inspection_plan (scheme_code, scheme_version, department_code, day, seed, made_by, maker_name)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [scheme, found.version, department, today, seed, viewer.actor, viewer.name],
    );
    const plan = rows[0]?.id ?? '';
    const shares = computation.inspection.map((share) => ({
      ...share,
      position: grades.findIndex(({ value }) => value === share.grade),
    }));
    await client.query(drawn, [plan, seed, scheme, today, JSON.stringify(shares)]);
    await client.query(
      `update inspection_plan set (organisations, drawn) =
         (select sum(s.organisations), sum(s.drawn) from inspection_share s where s.plan_id = $1) where id = $1`,
      [plan],
    );
    await appendEntry(client, {
      action: 'inspection.plan',
      actor: viewer.actor,
      departmentCode: department,
      objectType: 'inspection-plan',
      objectId: plan,
      requestId: viewer.requestId,
      detail: { scheme, version: found.version, seed },
    });
    return accepted(plan);
  });
}

async function isComputed(client: ClientBase, scheme: string, department: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from evaluation_run where scheme_code = $1 and department_code = $2 and kind = 'COMPUTATION'
       and status = 'DONE' limit 1`,
    [scheme, department],
  );
  return rowCount === 1;
}
