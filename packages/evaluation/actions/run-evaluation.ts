import { copyRows, inTransaction } from '@xintu/database';
import { isLegalDay, type LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { sentenceOf } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { isStoredScheme } from '../reads/stored-scheme.ts';
import { type Evaluation, evaluate, isOfSource, placesOf, quantityOf } from '../rules/index.ts';
import { countSubjects, readInputs, type Scope, type SubjectInput } from './read-inputs.ts';

interface Run extends Scope {
  readonly id: string;
  readonly kind: 'COMPUTATION' | 'SIMULATION';
  readonly day: LegalDay;
  readonly department: string;
  readonly startedBy: string;
}

interface Counted {
  done: number;
  changed: number;
}

/** Places of organisations by each indicator that ranks. */
type Places = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Computes the grades of everybody whom a run is about, in the order of their keys, a part at a time: what is held in
 * memory does not grow with their number. A simulation changes nothing that is in force; a computation puts its results
 * in force together, at its end. A run that was broken off begins anew.
 */
export async function runEvaluation(pool: Pool, runId: string): Promise<void> {
  const guard = await pool.connect();
  try {
    const { rows } = await guard.query<{ locked: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('evaluation:' || $1, 0)) as locked`,
      [runId],
    );
    const run = rows[0]?.locked === true ? await loadRun(guard, runId) : null;
    if (run !== null) await computeOrFail(pool, run);
  } finally {
    guard.release(true); // with the connection the lock goes
  }
}

async function computeOrFail(pool: Pool, run: Run): Promise<void> {
  try {
    await computeAll(pool, run);
  } catch (problem) {
    await pool.query(
      `update evaluation_run set status = 'FAILED', failure = $2, finished_at = clock_timestamp() where id = $1`,
      [run.id, sentenceOf(problem)],
    );
  }
}

async function loadRun(client: ClientBase, id: string): Promise<Run | null> {
  const { rows } = await client.query<{
    kind: Run['kind'];
    schemeCode: string;
    content: unknown;
    subjectKinds: string[];
    day: string;
    onlyStale: boolean;
    department: string;
    startedBy: string;
  }>(
    `select r.kind, r.scheme_code as "schemeCode", r.content, s.subject_kinds as "subjectKinds", r.day::text,
       r.only_stale as "onlyStale", r.department_code as department, r.started_by as "startedBy"
     from evaluation_run r join scheme s on s.code = r.scheme_code and s.version = r.scheme_version
     where r.id = $1 and r.status = 'RUNNING'`,
    [id],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { content, day, ...rest } = row;
  if (!isStoredScheme(content) || !isLegalDay(day)) throw new Error(`run ${id} has no scheme to compute by`);
  return { ...rest, id, day, scheme: content };
}

async function computeAll(pool: Pool, run: Run): Promise<void> {
  const total = await inTransaction(pool, async (client) => {
    await client.query('delete from evaluation_point where run_id = $1', [run.id]);
    await client.query('delete from evaluation_result where run_id = $1', [run.id]);
    const count = await countSubjects(client, run);
    await client.query(
      'update evaluation_run set subjects_total = $2, subjects_done = 0, subjects_changed = 0 where id = $1',
      [run.id, count],
    );
    return count;
  });
  const places = await readPlaces(pool, run);
  const counted: Counted = { done: 0, changed: 0 };
  for await (const part of partsOf(pool, run)) {
    await inTransaction(pool, async (client) => {
      await writePart(client, run, part, places, counted);
      await client.query(
        `update evaluation_run set subjects_done = $2, subjects_changed = $3,
           subjects_total = greatest(subjects_total, $2) where id = $1`,
        [run.id, counted.done, counted.changed],
      );
    });
  }
  await finish(pool, run, { ...counted, total });
}

async function* partsOf(pool: Pool, scope: Scope): AsyncGenerator<readonly SubjectInput[]> {
  let after: string | null = null;
  for (;;) {
    const part: readonly SubjectInput[] = await inTransaction(pool, (client) =>
      readInputs(client, scope, after),
    );
    const last = part.at(-1);
    if (last === undefined) return;
    after = last.subjectId;
    yield part;
  }
}

/** Places are among everybody whom the scheme is about, whoever is computed anew. */
async function readPlaces(pool: Pool, run: Run): Promise<Places> {
  const ranking = run.scheme.computation.indicators.flatMap((one) => (one.per === 'RANK' ? [one] : []));
  if (ranking.length === 0) return new Map();
  const quantities = new Map(ranking.map(({ code }) => [code, new Map<string, number>()]));
  for await (const part of partsOf(pool, { ...run, onlyStale: false })) {
    for (const { subjectId, records } of part) {
      for (const indicator of ranking) {
        const quantity = quantityOf(
          indicator,
          records.filter((record) => isOfSource(record, indicator.source, run.day)),
        );
        if (quantity !== null) quantities.get(indicator.code)?.set(subjectId, quantity);
      }
    }
  }
  return new Map([...quantities].map(([code, those]) => [code, placesOf(those)]));
}

async function writePart(
  client: ClientBase,
  { id, scheme, day }: Run,
  part: readonly SubjectInput[],
  places: Places,
  counted: Counted,
): Promise<void> {
  const grades = scheme.grades.map(({ value }) => value);
  const results = part.map((subject) => ({
    subject,
    result: evaluate(scheme.computation, grades, {
      ...{ day, records: subject.records },
      ranks: Object.fromEntries(
        [...places].flatMap(([code, those]) => {
          const place = those.get(subject.subjectId);
          return place === undefined ? [] : [[code, place]];
        }),
      ),
    }),
  }));
  await copyRows(
    client,
    'evaluation_result',
    ['subject_id', 'run_id', 'total', 'grade', 'direct_grade', 'before_total', 'before_grade'],
    results.map(({ subject, result }) => [
      ...[subject.subjectId, id, String(result.total), result.grade, result.direct],
      ...[subject.beforeTotal, subject.beforeGrade],
    ]),
  );
  await copyRows(
    client,
    'evaluation_point',
    [
      ...['subject_id', 'run_id', 'position', 'kind', 'code', 'record_id', 'recorded_from'],
      ...['points', 'full_points', 'rank'],
    ],
    results.flatMap(({ subject, result }) => pointRows(subject.subjectId, id, result)),
  );
  counted.done += results.length;
  counted.changed += results.filter(({ subject, result }) => subject.beforeGrade !== result.grade).length;
}

function pointRows(subjectId: string, runId: string, { explanation }: Evaluation): (string | null)[][] {
  return explanation.map((point, position) => [
    ...[subjectId, runId, String(position), point.kind, point.code, point.recordId, point.recordedFrom],
    ...[String(point.points), String(point.fullPoints), point.rank === null ? null : String(point.rank)],
  ]);
}

/** A result that counts what ended while the run was under way says nothing until it is computed anew. */
const putInForce = `
  insert into evaluation_current (subject_id, scheme_code, run_id, holds_until, stale)
  select r.subject_id, $2, r.run_id, min(least(v.publicity_until, case when v.kind = 'listing' then v.valid_to end)),
    not bool_and(v.ended_on is null and v.exit_on is null)
  from evaluation_result r
  left join evaluation_point p on p.subject_id = r.subject_id and p.run_id = r.run_id
  left join record_version v on v.subject_id = p.subject_id and v.record_id = p.record_id and v.recorded_to = 'infinity'
  where r.run_id = $1
  group by r.subject_id, r.run_id
  on conflict (subject_id, scheme_code) do update
    set run_id = excluded.run_id, holds_until = excluded.holds_until, stale = excluded.stale`;

/** Whoever is no longer one of those that the scheme is about has no grade any more. */
const putOut = `
  delete from evaluation_current c where c.scheme_code = $2 and c.run_id <> $1
    and (not $3::boolean or c.stale or coalesce(c.holds_until < $4::date, false))`;

async function finish(pool: Pool, run: Run, counts: Counted & { readonly total: number }): Promise<void> {
  await inTransaction(pool, async (client) => {
    if (run.kind === 'COMPUTATION') {
      await client.query(putInForce, [run.id, run.schemeCode]);
      await client.query(putOut, [run.id, run.schemeCode, run.onlyStale, run.day]);
    }
    await client.query(
      `update evaluation_run set status = 'DONE', finished_at = clock_timestamp() where id = $1`,
      [run.id],
    );
    await appendEntry(client, {
      action: run.kind === 'COMPUTATION' ? 'evaluation.computed' : 'evaluation.simulated',
      actor: run.startedBy,
      departmentCode: run.department,
      objectType: 'evaluation-run',
      objectId: run.id,
      requestId: run.id,
      detail: { scheme: run.schemeCode, subjects: counts.done, changed: counts.changed },
    });
  });
}
