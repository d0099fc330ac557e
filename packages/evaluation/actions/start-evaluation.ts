import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { isLegalDay, type LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, enqueue, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { isStoredScheme, type StoredScheme } from '../reads/stored-scheme.ts';
import { periodOf } from '../rules/index.ts';
import { evaluationRefusals as texts } from '../rules/refusals.ts';

/** Name of the job that computes a run. */
export const RUN_EVALUATION = 'evaluation.run';

/** Who does it, where, and on which business day. */
export interface EvaluationContext {
  readonly viewer: Viewer;
  readonly pool: Pool;
  readonly today: string;
}

/** Which scheme is computed, and how. */
export interface EvaluationStart {
  readonly scheme: string;
  /** A version to be simulated, whether it is in force or not; null: the version in force is computed. */
  readonly simulate: string | null;
}

/** A run to be made. */
export interface NewRun {
  readonly scheme: string;
  readonly version: string;
  readonly content: StoredScheme;
  readonly kind: 'COMPUTATION' | 'SIMULATION';
  readonly onlyStale: boolean;
  readonly department: string;
  readonly day: LegalDay;
}

/** Starts a run over all organisations of a scheme. A job does it; its progress is on the run. */
export async function startEvaluation(
  { viewer, pool, today }: EvaluationContext,
  { scheme, simulate }: EvaluationStart,
): Promise<Outcome> {
  const department = viewer.department?.code ?? '';
  if (!may(viewer, 'evaluation.run', { providerCode: department }).allowed || !isLegalDay(today))
    return refused(viewer.language, texts.NOT_ALLOWED);
  return inTransaction(pool, async (client) => {
    const found = await findVersion(client, scheme, simulate, today);
    if (found === 'UNKNOWN') return refused(viewer.language, texts.SCHEME_UNKNOWN);
    if (found === 'NOT_IN_FORCE') return refused(viewer.language, texts.NOT_IN_FORCE);
    const kind = simulate === null ? 'COMPUTATION' : 'SIMULATION';
    if (!(await isOfKind(client, department, found.content.computation.department)))
      return refused(viewer.language, texts.NOT_ALLOWED);
    const run = await insertRun(client, viewer, {
      ...{ scheme, version: found.version, content: found.content, kind, onlyStale: false },
      ...{ department, day: today },
    });
    return run === null ? refused(viewer.language, texts.RUNNING) : accepted(run);
  });
}

interface FoundVersion {
  readonly version: string;
  readonly content: StoredScheme;
}

/** The version that is asked for, or that is in force on the day. */
export async function findVersion(
  client: ClientBase,
  scheme: string,
  asked: string | null,
  day: string,
): Promise<FoundVersion | 'UNKNOWN' | 'NOT_IN_FORCE'> {
  const { rows } = await client.query<{ version: string; content: unknown; inForce: boolean }>(
    `select s.version, s.content, s.valid_from <= $3::date and coalesce(s.valid_to >= $3::date, true)
         and b.valid_from <= $3::date and coalesce(b.valid_to >= $3::date, true) as "inForce"
     from scheme s join legal_basis b on b.code = s.legal_basis_code
     where s.code = $1 and ($2::text is null or s.version = $2) order by s.valid_from desc`,
    [scheme, asked, day],
  );
  const computable = rows.flatMap(({ version, content, inForce }) =>
    isStoredScheme(content) ? [{ version, content, inForce }] : [],
  );
  if (computable.length === 0) return 'UNKNOWN';
  return (asked === null ? computable.find(({ inForce }) => inForce) : computable[0]) ?? 'NOT_IN_FORCE';
}

/** Whether a department is of the kind whose scheme it is. */
export async function isOfKind(client: ClientBase, code: string, kind: string): Promise<boolean> {
  const { rowCount } = await client.query('select from department where code = $1 and kind = $2', [
    code,
    kind,
  ]);
  return rowCount === 1;
}

/** Leaves a run to a job, with its ledger entry. @returns its identifier; null: one is under way already */
export async function insertRun(
  client: ClientBase,
  viewer: Pick<Viewer, 'actor' | 'name' | 'requestId'>,
  { scheme, version, content, kind, onlyStale, department, day }: NewRun,
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into evaluation_run (scheme_code, scheme_version, kind, only_stale, status, department_code, day, period,
       content, started_by, started_by_name)
     values ($1, $2, $3, $4, 'RUNNING', $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [
      ...[scheme, version, kind, onlyStale, department, day],
      ...[periodOf(content.computation.refresh, day), JSON.stringify(content), viewer.actor, viewer.name],
    ],
  );
  const run = rows[0]?.id ?? null;
  if (run === null) return null;
  await enqueue(client, RUN_EVALUATION, { runId: run }, { key: `${RUN_EVALUATION}:${run}`, attempts: 5 });
  await appendEntry(client, {
    action: 'evaluation.run',
    actor: viewer.actor,
    departmentCode: department,
    objectType: 'evaluation-run',
    objectId: run,
    requestId: viewer.requestId,
    detail: { scheme, version, kind, onlyStale },
  });
  return run;
}

/** Asks for every run that has not ended to be done again: at the start of an instance. */
export async function resumeEvaluations(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from evaluation_run where status = 'RUNNING'`,
    );
    for (const { id } of rows)
      await enqueue(client, RUN_EVALUATION, { runId: id }, { key: `${RUN_EVALUATION}:${id}` });
  });
}
