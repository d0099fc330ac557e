import { createHash } from 'node:crypto';
import { accessEntities, demonstrationDepartments } from '@xintu/access';
import { aViewer, prepareAccess } from '@xintu/access/testing';
import { joinDeclarations, loadCatalogue } from '@xintu/catalogue';
import { coreRecordTypes } from '@xintu/catalogue/rules';
import { type Database, inTransaction } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { legalDay } from '@xintu/kernel';
import { changeRecord } from '@xintu/records';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { sampleScheme } from '../testing/index.ts';
import { planInspection } from './plan-inspection.ts';
import { refreshEvaluations } from './refresh-evaluations.ts';
import { runEvaluation } from './run-evaluation.ts';
import { startEvaluation } from './start-evaluation.ts';
import { verifyEvaluations } from './verify-evaluations.ts';

const today = '2026-06-30';
const housing = demonstrationDepartments.find(({ key }) => key === 'housing-433101')?.code ?? '';
const reviewer = aViewer({ departmentKey: 'housing-433101', roles: ['reviewer'] });
const { computation } = sampleScheme;
const stricter = {
  ...{ ...sampleScheme, version: '2027', from: legalDay('2027-01-01') },
  computation: { ...computation, start: 75, thresholds: computation.thresholds },
};
const schemes = [{ ...sampleScheme, to: legalDay('2026-12-31') }, stricter];
const declared = { ...joinDeclarations({ recordTypes: coreRecordTypes }, []), schemes };

const subject = (number: number) => `019b0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const record = (number: number) => `029b0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

let database: Database;
beforeAll(async () => {
  database = await testDatabase({ entities: accessEntities, prepare: prepareAccess });
  await inTransaction(database.pool, (client) => loadCatalogue(client, declared));
  await database.pool.query(`update record_type set due_process = true`);
  for (let number = 1; number <= 6; number += 1) {
    // The fifth is an individual business, the sixth a practitioner: neither is ever graded.
    const kind = number === 5 ? 'INDIVIDUAL_BUSINESS' : number === 6 ? 'PRACTITIONER' : 'ENTERPRISE';
    await database.pool.query(
      `insert into subject_version (subject_id, recorded_from, kind, status, name, source, digest)
       values ($1, '2026-01-01', $2, 'ACTIVE', $3, 'intake', '\\x00')`,
      [subject(number), kind, `吉首市试验${String(number)}号有限公司（演示）`],
    );
    await add(number, 100 + number, 'licence', {});
  }
  await add(1, 1, 'penalty', {
    severity: 'SERIOUS',
    publicity_until: '2027-06-29',
    decided_on: '2026-06-30',
  });
  await add(2, 2, 'penalty', {
    severity: 'GENERAL',
    publicity_until: '2026-07-04',
    decided_on: '2026-06-25',
  });
  await add(2, 3, 'penalty', {
    severity: 'SERIOUS',
    publicity_until: '2026-06-29',
    decided_on: '2026-01-25',
  });
});
afterAll(() => database.close());

async function add(whose: number, number: number, type: string, rest: Record<string, string>): Promise<void> {
  const content = {
    ...{ subject_id: subject(whose), record_id: record(number), recorded_from: '2026-01-01' },
    ...{ recorded_to: 'infinity', type_code: type, type_version: 1, kind: type, provider_code: housing },
    ...{ authority_code: housing, recorded_by: 'x', title: '演示', document_number: String(number) },
    ...{ decided_on: '2026-01-05', extra: {}, under_objection: false, under_review: false },
    ...(type === 'penalty' ? { publicity_decision: 'PUBLISH', publicity_from: '2026-01-06' } : {}),
    ...{ publicity_provisional: false, categories: ['FINE'], ...rest },
  };
  await database.pool.query(`insert into record values ($1, $2, $3, $3, $4, now(), now())`, [
    ...[subject(whose), record(number), type, housing],
  ]);
  await database.pool.query(
    `insert into record_version select (jsonb_populate_record(v, jsonb_build_object('digest', record_digest(v)))).*
     from jsonb_populate_record(null::record_version, $1) v`,
    [JSON.stringify(content)],
  );
}

const query = async (text: string, values: unknown[] = []) =>
  (await database.pool.query<Record<string, unknown>>(text, values)).rows;
const start = (simulate: string | null = null, viewer = reviewer) =>
  startEvaluation({ viewer, pool: database.pool, today }, { scheme: 'sample-scheme', simulate });
async function doRuns(): Promise<void> {
  for (const { id } of await query(`select id from evaluation_run where status = 'RUNNING'`))
    await runEvaluation(database.pool, String(id));
}
const current = () =>
  query(
    `select right(r.subject_id::text, 1) as who, r.total::float, r.grade, c.holds_until::text as until
     from evaluation_current c join evaluation_result r on r.subject_id = c.subject_id and r.run_id = c.run_id
     where not c.stale order by 1`,
  );

it('is started by a reviewer of the department whose scheme it is, and by nobody else', async () => {
  const others = [
    aViewer({ departmentKey: 'housing-433101', roles: ['reporter'] }),
    aViewer({ departmentKey: 'tax-433101', roles: ['reviewer'] }),
  ];
  for (const viewer of others)
    expect(await start(null, viewer)).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
  expect(await start('2031')).toMatchObject({ userErrors: [{ code: 'SCHEME_UNKNOWN' }] });
  expect(await query('select from evaluation_run')).toEqual([]);
});

it('grades every organisation of the scheme, and neither persons nor individual businesses', async () => {
  expect((await start()).userErrors).toEqual([]);
  expect(await start()).toMatchObject({ userErrors: [{ code: 'RUNNING' }] });
  await doRuns();
  // The second: 8 points for ten days, of which five are left; what is past its publicity does not count.
  expect(await current()).toEqual([
    { who: '1', total: 60, grade: 'C', until: '2027-06-29' },
    { who: '2', total: 76, grade: 'B', until: '2026-07-04' },
    { who: '3', total: 80, grade: 'B', until: null },
    { who: '4', total: 80, grade: 'B', until: null },
  ]);
  expect(
    await query('select status, subjects_total, subjects_done, subjects_changed, period from evaluation_run'),
  ).toEqual([{ status: 'DONE', subjects_total: 4, subjects_done: 4, subjects_changed: 4, period: '2026Q2' }]);
  expect(
    await query(
      'select code, record_id, points::float, full_points::float as full from evaluation_point order by points',
    ),
  ).toEqual([
    { code: 'penalties', record_id: record(1), points: -20, full: -20 },
    { code: 'penalties', record_id: record(2), points: -4, full: -8 },
  ]);
});

it('the database itself refuses a grade of a person, and a changed snapshot', async () => {
  const [run] = await query('select id from evaluation_run limit 1');
  for (const whose of [5, 6, 77])
    await expect(
      query(`insert into evaluation_result (subject_id, run_id, total, grade) values ($1, $2, 1, 'A')`, [
        ...[subject(whose), run?.['id']],
      ]),
    ).rejects.toThrow('only organisations are graded');
  await expect(query(`update evaluation_result set grade = 'A'`)).rejects.toThrow();
  await expect(
    query(
      `update scheme set subject_kinds = '{ENTERPRISE,INDIVIDUAL_BUSINESS}' where code = 'sample-scheme'`,
    ),
  ).rejects.toThrow('no_scheme_for_persons');
});

it('a simulation of a version to come says who would change, and changes nothing', async () => {
  const before = await current();
  await start('2027');
  await doRuns();
  expect(await current()).toEqual(before);
  expect(
    await query(
      `select right(subject_id::text, 1) as who, before_grade as before, grade as after, before_total::float as was,
         total::float from evaluation_result e join evaluation_run r on r.id = e.run_id
       where r.kind = 'SIMULATION' order by 1`,
    ),
  ).toEqual([
    { who: '1', before: 'C', after: 'C', was: 60, total: 55 },
    { who: '2', before: 'B', after: 'B', was: 76, total: 71 },
    { who: '3', before: 'B', after: 'B', was: 80, total: 75 },
    { who: '4', before: 'B', after: 'B', was: 80, total: 75 },
  ]);
});

it('every stored result is the one that its inputs give, and a changed one is found', async () => {
  const runs = await query('select id from evaluation_run order by started_at');
  for (const { id } of runs)
    expect(await verifyEvaluations(database.pool, String(id))).toEqual({ results: 4, faults: [] });
  const stored = await query(`select to_jsonb(p) as point from evaluation_point p where record_id = $1`, [
    record(1),
  ]);
  await query('delete from evaluation_point where record_id = $1', [record(1)]);
  expect(await verifyEvaluations(database.pool, String(runs[0]?.['id']))).toEqual({
    ...{ results: 4, faults: [subject(1)] },
  });
  for (const { point } of stored)
    await query(
      'insert into evaluation_point select * from jsonb_populate_record(null::evaluation_point, $1)',
      [point],
    );
});

it('a plan draws of each grade in force the share that the scheme states, and the seed draws it again', async () => {
  const outcome = await planInspection({ viewer: reviewer, pool: database.pool, today }, 'sample-scheme');
  expect(outcome.userErrors).toEqual([]);
  const shares = 'select grade, percent::float, organisations, drawn from inspection_share order by position';
  expect(await query(shares)).toEqual([
    { grade: 'A', percent: 5, organisations: 0, drawn: 0 },
    { grade: 'B', percent: 20, organisations: 3, drawn: 1 },
    { grade: 'C', percent: 50, organisations: 1, drawn: 1 },
    { grade: 'D', percent: 100, organisations: 0, drawn: 0 },
  ]);
  const [plan] = await query('select seed, organisations, drawn from inspection_plan');
  expect(plan).toMatchObject({ organisations: 4, drawn: 2 });
  const places = [2, 3, 4].map((number) => ({
    id: subject(number),
    place: createHash('sha256')
      .update(String(plan?.['seed']) + subject(number))
      .digest('hex'),
  }));
  const [first] = places.toSorted((one, other) => (one.place < other.place ? -1 : 1));
  // The worst grade stands first: whoever inspects begins there.
  expect(await query('select subject_id as id, grade from inspection_item order by position')).toEqual([
    { id: subject(1), grade: 'C' },
    { id: first?.id, grade: 'B' },
  ]);
  const others = aViewer({ departmentKey: 'tax-433101', roles: ['reviewer'] });
  expect(await planInspection({ viewer: others, pool: database.pool, today }, 'sample-scheme')).toMatchObject(
    { userErrors: [{ code: 'NOT_ALLOWED' }] },
  );
});

it('with a repaired record ends, at once, the result that counted it; and it is computed anew', async () => {
  expect(await refreshEvaluations(database.pool, today)).toBe(0);
  await inTransaction(database.pool, (client) =>
    changeRecord(client, {
      ...{ subjectId: subject(1), recordId: record(1), reason: 'REPAIRED' },
      set: { ended_on: today, ended_reason: 'REPAIRED' },
      by: { actor: 'account:1', departmentCode: null, purpose: null, requestId: 'r-1' },
    }),
  );
  expect((await current()).map(({ who }) => who)).toEqual(['2', '3', '4']);
  expect(await refreshEvaluations(database.pool, today)).toBe(1);
  expect(await refreshEvaluations(database.pool, today)).toBe(0);
  await doRuns();
  expect((await current())[0]).toEqual({ who: '1', total: 80, grade: 'B', until: null });
  expect(await refreshEvaluations(database.pool, today)).toBe(0);
});

it('what is past its publicity is computed anew without it, and a new period for everybody', async () => {
  expect(await refreshEvaluations(database.pool, '2026-07-05')).toBe(1);
  await doRuns();
  expect((await current()).map(({ who, total }) => [who, total])).toEqual([
    ['1', 80],
    ['2', 80],
    ['3', 80],
    ['4', 80],
  ]);
  expect(
    await query(`select period, only_stale from evaluation_run order by started_at desc limit 1`),
  ).toEqual([{ period: '2026Q3', only_stale: false }]);
});

it('whoever is no longer one of those that the scheme is about has no grade any more', async () => {
  await query(`update record_version set valid_to = '2026-07-01' where record_id = $1`, [record(104)]);
  await startEvaluation(
    { viewer: reviewer, pool: database.pool, today: '2026-07-05' },
    { scheme: 'sample-scheme', simulate: null },
  );
  await doRuns();
  expect((await current()).map(({ who }) => who)).toEqual(['1', '2', '3']);
});

it('leaves an entry for each start and each end of a run', async () => {
  expect(
    await query(
      `select action, count(*)::integer from ledger_entry where action like 'evaluation.%' group by 1 order by 1`,
    ),
  ).toEqual([
    { action: 'evaluation.computed', count: 4 },
    { action: 'evaluation.run', count: 5 },
    { action: 'evaluation.simulated', count: 1 },
  ]);
});
