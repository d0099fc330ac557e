import { isLegalDay } from '@xintu/kernel';
import type { Pool } from 'pg';
import { z } from 'zod';

import { isStoredScheme } from '../reads/stored-scheme.ts';
import { evaluate, type EvaluatedRecord, fieldsLookedAt } from '../rules/index.ts';
import { readValues, valuesOf } from './read-inputs.ts';

/** Results that are read and computed together. */
const TOGETHER = 5_000;

/** What recomputing a run came to. */
export interface EvaluationVerification {
  readonly results: number;
  /** Subjects whose stored result is not the one that its inputs give. */
  readonly faults: readonly string[];
}

const points = z.array(
  z.object({
    recordId: z.string(),
    recordedFrom: z.string(),
    type: z.string(),
    decidedOn: z.string().refine(isLegalDay),
    until: z.string().refine(isLegalDay).nullable(),
    values: z.record(z.string(), z.unknown()),
    code: z.string(),
    points: z.number(),
    rank: z.number().nullable(),
  }),
);

/**
 * Computes every result of a run again, from the versions of records that it names, the scheme that it keeps and its
 * day, and compares. What ended since does not matter here: the version that counted is asked for, not the present one.
 */
export async function verifyEvaluations(pool: Pool, runId: string): Promise<EvaluationVerification> {
  const { rows } = await pool.query<{ content: unknown; day: string }>(
    `select content, day::text from evaluation_run where id = $1 and status = 'DONE'`,
    [runId],
  );
  const [run] = rows;
  if (run === undefined || !isStoredScheme(run.content) || !isLegalDay(run.day))
    return { results: 0, faults: [] };
  const { content: scheme, day } = run;
  const grades = scheme.grades.map(({ value }) => value);
  const faults: string[] = [];
  let [results, after]: [number, string | null] = [0, null];
  for (;;) {
    const part: readonly StoredResult[] = await readPart(
      pool,
      runId,
      after,
      fieldsLookedAt(scheme.computation),
    );
    const last = part.at(-1);
    if (last === undefined) return { results, faults };
    after = last.subjectId;
    results += part.length;
    for (const { subjectId, total, grade, explained } of part) {
      const read = points.parse(explained);
      const records = new Map(read.map((one): [string, EvaluatedRecord] => [one.recordId, asInput(one)]));
      const ranks = Object.fromEntries(
        read.flatMap(({ code, rank }) => (rank === null ? [] : [[code, rank] as const])),
      );
      const again = evaluate(scheme.computation, grades, { day, records: [...records.values()], ranks });
      const same =
        again.total === Number(total) &&
        again.grade === grade &&
        again.explanation.length === read.length &&
        again.explanation.every((point, position) => point.points === read[position]?.points);
      if (!same) faults.push(subjectId);
    }
  }
}

const asInput = ({ values, ...record }: z.infer<typeof points>[number]): EvaluatedRecord => ({
  ...record,
  ended: false,
  values: valuesOf(values),
});

interface StoredResult {
  readonly subjectId: string;
  readonly total: string;
  readonly grade: string;
  readonly explained: unknown;
}

async function readPart(
  pool: Pool,
  runId: string,
  after: string | null,
  fields: readonly string[],
): Promise<readonly StoredResult[]> {
  const { rows } = await pool.query<StoredResult>(
    `with part as (select * from evaluation_result where run_id = $1 and ($2::uuid is null or subject_id > $2)
       order by subject_id limit ${String(TOGETHER)})
     select e.subject_id as "subjectId", e.total::text, e.grade,
       coalesce((select json_agg(json_build_object('recordId', p.record_id, 'recordedFrom', p.recorded_from::text,
           'type', v.type_code, 'decidedOn', v.decided_on, 'code', p.code, 'points', p.points::float, 'rank', p.rank,
           'until', least(v.publicity_until, case when v.kind = 'listing' then v.valid_to end),
           'values', ${readValues(fields, 3)}) order by p.position)
         from evaluation_point p join record_version v on v.subject_id = p.subject_id and v.record_id = p.record_id
           and v.recorded_from = p.recorded_from
         where p.subject_id = e.subject_id and p.run_id = e.run_id), '[]') as explained
     from part e order by e.subject_id`,
    [runId, after, ...fields],
  );
  return rows;
}
