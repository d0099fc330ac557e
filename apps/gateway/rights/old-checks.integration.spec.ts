import { readerUrl } from '@xintu/database';
import { buildGraphSchema, type Graph, openGraph, readerOf } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { personsOf, viewerOf } from './testing/matrix.ts';
import { hasEndedByNow, mayPersonSee, mayPersonSeeInCheck, type Person } from './testing/oracle.ts';
import { type KnownRecord, makeWorld, today, type World } from './testing/world.ts';

/** One check by the provider for each record, which was all that it found, with a measure that rests on it. */
const checks = `
  with made as (
    insert into credit_check (number, verification_code, department_code, matter_code, reference, idempotency_key, request_digest,
      created_by, creator_name, created_on, as_of, tree_root, subjects, hits, measures)
    select 'old-' || r.id, 'old-' || r.id, $1, 'licence', 'old', 'old-' || r.id, '', 'test', 'x', '2026-01-10', '2026-01-10', '', 1, 1, 1
    from record r returning id, number),
  result as (
    insert into credit_check_result (check_id, position, outcome, matched_by, subject_id, leaf)
    select made.id, 1, 'HAS_RECORDS', 'CODE', r.subject_id, '' from made join record r on made.number = 'old-' || r.id
    returning check_id, id, subject_id),
  found as (
    insert into credit_check_record
    select made.id, result.id, v.subject_id, v.record_id, v.recorded_from, 1, ''
    from made join result on result.check_id = made.id
    join record_version v on made.number = 'old-' || v.record_id and v.recorded_to < 'infinity'
    returning check_id, result_id, record_id),
  measured as (
    insert into credit_check_measure (check_id, result_id, measure_code, because)
    select check_id, result_id, (select min(code) from measure), array[record_id] from found returning check_id, id),
  answered as (
    insert into credit_check_feedback (check_id, recorded_on, recorded_by, recorder_name)
    select id, '2026-01-11', 'test', 'x' from made returning check_id, id)
  insert into credit_check_answer
  select a.check_id, a.id, m.id, true from answered a join measured m on m.check_id = a.check_id`;

const fields = `id number hitCount changedSince results { outcome records { id } measures { id because { id } } }
  feedback { measures { carriedOut resultMeasure { id } } }`;
const inCheck = `... on CreditCheck { ${fields} }`;
const paths = {
  creditChecks: `query ($after: String) { creditChecks(first: 200, after: $after, reference: "old")
    { pageInfo { endCursor hasNextPage } nodes { ${fields} } } }`,
  creditCheck: `query ($id: ID!) { creditCheck(id: $id) { ${fields} } }`,
  node: `query ($id: ID!) { node(id: $id) { ${inCheck} } }`,
  nodes: `query ($ids: [ID!]!) { nodes(ids: $ids) { ${inCheck} } }`,
};

const shownCheck = z.object({
  ...{ id: z.string(), number: z.string(), hitCount: z.int(), changedSince: z.boolean() },
  results: z.array(
    z.looseObject({ outcome: z.string(), records: z.array(z.unknown()), measures: z.array(z.unknown()) }),
  ),
  feedback: z.array(z.object({ measures: z.array(z.unknown()) })),
});
type ShownCheck = z.output<typeof shownCheck>;

let world: World;
let graphs: readonly Graph[];

beforeAll(async () => {
  world = await makeWorld();
  await world.database.pool.query(checks, [world.departments.provider]);
  const schema = buildGraphSchema(graphModules);
  const limits = () => ({ cost: Infinity });
  graphs = [
    openGraph(schema, world.database.url, { connections: 1, limits }),
    openGraph(schema, await readerUrl(world.database.url), { connections: 1, limits }),
  ];
});
afterAll(async () => {
  await Promise.all(graphs.map((graph) => graph.close()));
  await world.close();
});

async function ask(graph: Graph, person: Person, text: string, variables: Record<string, unknown>) {
  const viewer = viewerOf(person, world);
  if (viewer === null) throw new Error('nobody asks');
  const { data, errors } = await graph.answer({
    ...{ documentKey: text, document: parse(text), operationName: null, variables, today, context: {} },
    reader: readerOf(viewer),
  });
  if (errors !== undefined) throw new AggregateError(errors);
  return data ?? {};
}

/** Every check that a person gets to, on every way. */
async function checksOf(graph: Graph, person: Person): Promise<Record<string, readonly ShownCheck[]>> {
  const listed: ShownCheck[] = [];
  let after: string | null = null;
  do {
    const { creditChecks } = z
      .object({
        creditChecks: z.object({
          pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
          nodes: z.array(shownCheck),
        }),
      })
      .parse(await ask(graph, person, paths.creditChecks, { after }));
    listed.push(...creditChecks.nodes);
    after = creditChecks.pageInfo.hasNextPage ? creditChecks.pageInfo.endCursor : null;
  } while (after !== null);
  const ids = listed.map(({ id }) => id);
  const some = ids.filter((_, place) => place % 7 === 0);
  const one = async (path: 'creditCheck' | 'node', id: string) =>
    shownCheck.parse((await ask(graph, person, paths[path], { id }))[path]);
  const nodes: ShownCheck[] = [];
  for (let from = 0; from < ids.length; from += 100) {
    const answer = await ask(graph, person, paths.nodes, { ids: ids.slice(from, from + 100) });
    nodes.push(...z.array(shownCheck).parse(answer['nodes']));
  }
  return {
    list: listed,
    creditCheck: await Promise.all(some.map((id) => one('creditCheck', id))),
    node: await Promise.all(some.map((id) => one('node', id))),
    nodes,
  };
}

/** Rights 3, 6 and 7: what a check still says of a record. */
const holds = (record: KnownRecord): boolean =>
  !hasEndedByNow(record) && record.openness.based && (!record.openness.adverse || record.openness.dueProcess);

function faultOf(check: ShownCheck, person: Person): string | null {
  const record = world.records.find(({ id }) => check.number === `old-${id}`);
  const [result] = check.results;
  if (record === undefined || result === undefined) return `${check.number} is of no record`;
  const shows = holds(record) || mayPersonSee(person, record);
  const expected = {
    ...{ outcome: shows ? 'HAS_RECORDS' : 'NO_RECORDS', hitCount: shows ? 1 : 0, measures: shows ? 1 : 0 },
    answers: shows ? 1 : 0,
  };
  const said = {
    ...{ outcome: result.outcome, hitCount: check.hitCount, measures: result.measures.length },
    answers: check.feedback[0]?.measures.length,
  };
  const lists = mayPersonSeeInCheck(person, record, world.departments.provider);
  const records =
    result.records.length > 0 === lists ? '' : ` lists ${String(result.records.length)} records`;
  const unsaid = check.changedSince || holds(record) ? '' : ' without saying that it changed';
  const differs = JSON.stringify(said) === JSON.stringify(expected) ? '' : ` says ${JSON.stringify(said)}`;
  const fault = differs + records + unsaid;
  return fault === '' ? null : `${record.kind} ${record.fate} ${JSON.stringify(record.openness)}:${fault}`;
}

describe('an old check', () => {
  it.each([0, 1])(
    'tells nothing of what does not hold any more, on any way, for any reader (wall %i)',
    async (place) => {
      const graph = graphs[place];
      if (graph === undefined) throw new Error('no graph');
      const persons = personsOf(world).filter(
        ({ role, department, matter }) =>
          (role === 'checker' && department === world.departments.provider && matter !== 'made up') ||
          (role === 'auditor' && department === null && matter === 'of the catalogue'),
      );
      expect(persons).toHaveLength(3);
      for (const person of persons) {
        for (const [path, found] of Object.entries(await checksOf(graph, person))) {
          expect(found.length, path).toBeGreaterThan(30);
          expect(found.flatMap((check) => faultOf(check, person) ?? [])).toEqual([]);
        }
      }
    },
    150_000,
  );
});
