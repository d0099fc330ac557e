import { createHash } from 'node:crypto';
import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import { findSimilarSubjects } from '@xintu/subjects';
import type { ClientBase, Pool } from 'pg';

import { type CheckRequest, requestProblems } from '../rules/input.ts';
import type { FoundRecord } from '../rules/leaves.ts';
import { askedCode, identify, type Identified } from '../rules/outcome.ts';
import {
  type CheckScope,
  findCountedTypes,
  findMeasures,
  findRecords,
  type FoundMeasure,
} from './find-records.ts';
import { findSubjects } from './find-subjects.ts';
import { refusalOf, refusals } from './refusals.ts';
import { type CheckedSubject, storeCheck } from './store-check.ts';

/** Who checks, and when. */
export interface CheckOccasion {
  readonly pool: Pool;
  readonly viewer: Viewer;
  /** The business day. */
  readonly today: string;
}

/**
 * Checks subjects before a decision and keeps what was found. A repeated request is answered with its check; the same
 * key with other content is refused. What is found depends on the department, the matter and the day alone: no
 * relation of a subject adds anything.
 */
export async function createCheck(
  { pool, viewer: asking, today }: CheckOccasion,
  request: CheckRequest,
): Promise<Outcome> {
  // The matter of the request is the matter of the check, whatever the headers say.
  const viewer = { ...asking, purpose: { matter: request.matter, reference: request.reference } };
  const { language, department } = viewer;
  if (department === null || !may(viewer, 'credit-check.create', {}).allowed)
    return refused(language, refusals.notAllowed);
  const problems = requestProblems(request);
  if (problems.length > 0) return refused(language, ...problems.map(refusalOf));
  const digest = createHash('sha256').update(JSON.stringify(request)).digest();
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `credit-check:${department.code}:${request.idempotencyKey}`,
    ]);
    const known = await findRepeated(client, department.code, request.idempotencyKey);
    if (known !== null)
      return known.digest.equals(digest) ? accepted(known.id) : refused(language, refusals.keyTaken);
    const scope = await scopeOf(client, viewer, request.matter, today);
    if (scope === null) return refused(language, refusals.unknownMatter);
    return accepted(
      await makeCheck(client, request, digest, { ...scope, viewer: { ...viewer, department } }),
    );
  });
}

async function findRepeated(client: ClientBase, department: string, key: string) {
  const { rows } = await client.query<{ id: string; digest: Buffer }>(
    `select id, request_digest as digest from credit_check where department_code = $1 and idempotency_key = $2`,
    [department, key],
  );
  return rows[0] ?? null;
}

/** Null where there is no such matter, or the department makes no checks in it. */
export async function scopeOf(
  client: ClientBase,
  viewer: Viewer,
  matter: string,
  today: string,
): Promise<CheckScope | null> {
  const { department } = viewer;
  if (department === null) return null;
  const { rows } = await client.query<{ kind: string; excludedLists: string[] }>(
    `select d.kind, coalesce(s.excluded_lists, '{}') as "excludedLists" from matter m join department d on d.code = $2
     left join matter_setting s on s.matter_code = m.code and s.department_code = d.code
     where m.code = $1 and coalesce(s.active, true)`,
    [matter, department.code],
  );
  const departments = [department.code, ...(department.predecessors ?? [])];
  if (rows[0] === undefined) return null;
  const { kind: departmentKind, excludedLists } = rows[0];
  return { matter, viewer, departments, departmentKind, excludedLists, today };
}

/**
 * Makes a check and keeps it, in the caller's transaction.
 * @param confirmed who is meant, where somebody said so; otherwise code and name tell
 */
export async function makeCheck(
  client: ClientBase,
  request: CheckRequest,
  digest: Buffer,
  scope: CheckScope & { readonly viewer: { readonly department: { readonly code: string } } },
  confirmed: readonly Identified[] | null = null,
): Promise<string> {
  const { rows } = await client.query<{ now: string }>('select clock_timestamp()::text as now');
  const identified = confirmed ?? (await identifyAll(client, request.subjects));
  const subjects = [...new Set(identified.flatMap((one) => (one.outcome === 'FOUND' ? one.subjectId : [])))];
  const coverage = await findCountedTypes(client, scope);
  const records = bySubject(await findRecords(client, subjects, coverage, scope));
  const measures = bySubject(await findMeasures(client, subjects, scope));
  const results = request.subjects.map((asked, position) => ({
    asked,
    ...resultOf(identified[position] ?? { outcome: 'SUBJECT_UNKNOWN', candidates: [] }, records, measures),
  }));
  return storeCheck(client, {
    ...{ request, digest, viewer: scope.viewer, today: scope.today, asOf: rows[0]?.now ?? '' },
    ...{ coverage, results },
  });
}

/** Who is meant, for each of them; similar names are looked for where a name alone was given and nobody bears it. */
async function identifyAll(
  client: ClientBase,
  subjects: CheckRequest['subjects'],
): Promise<readonly Identified[]> {
  const matches = await findSubjects(client, subjects);
  const unknown = subjects.flatMap(({ code, name }, position) =>
    askedCode(code) === null && name !== null && matches[position]?.length === 0 ? [{ position, name }] : [],
  );
  const found = await findSimilarSubjects(
    client,
    unknown.map(({ name }) => name),
  );
  const similar = new Map(unknown.map(({ position }, at) => [position, found[at] ?? []]));
  return subjects.map((asked, position) =>
    identify(asked, matches[position] ?? [], similar.get(position) ?? []),
  );
}

function resultOf(
  identified: Identified,
  records: ReadonlyMap<string, readonly FoundRecord[]>,
  measures: ReadonlyMap<string, readonly FoundMeasure[]>,
): Omit<CheckedSubject, 'asked'> {
  if (identified.outcome !== 'FOUND')
    return { ...identified, matchedBy: null, subjectId: null, records: [], measures: [], found: [] };
  const { subjectId, matchedBy } = identified;
  const [counted, found] = [records.get(subjectId) ?? [], measures.get(subjectId) ?? []];
  return {
    outcome: counted.length > 0 ? 'HAS_RECORDS' : 'NO_RECORDS',
    ...{ matchedBy, subjectId, candidates: [], records: counted, found },
    measures: found.map(({ code }) => code),
  };
}

function bySubject<Found extends { readonly subjectId: string }>(
  rows: readonly Found[],
): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const row of rows) groups.set(row.subjectId, [...(groups.get(row.subjectId) ?? []), row]);
  return groups;
}
