import { readerUrl } from '@xintu/database';
import { buildGraphSchema, type Graph, openGraph, readerOf } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { personsOf, viewerOf } from './testing/matrix.ts';
import { hasEndedByNow, mayPersonSee, type Person } from './testing/oracle.ts';
import { type KnownRecord, makeWorld, today, type World } from './testing/world.ts';

const create = `mutation ($input: CreateCreditReportInput!) { done: createCreditReport(input: $input) {
  report { id } userErrors { code } } }`;
const document = parse(create);
const answer = z.object({
  done: z.object({ report: z.object({ id: z.string() }).nullable(), userErrors: z.array(z.unknown()) }),
});
const anonymous: Person = { role: 'anonymous', department: null, subject: null, matter: 'none' };

let world: World;
let graph: Graph;
beforeAll(async () => {
  world = await makeWorld();
  graph = openGraph(buildGraphSchema(graphModules), await readerUrl(world.database.url), { connections: 1 });
});
afterAll(async () => {
  await graph.close();
  await world.close();
});

/** The records in the report that a person has made; null: it is refused. */
async function recordsIn(person: Person, subjectCode: string, scope: string): Promise<string[] | null> {
  const viewer = viewerOf(person, world);
  if (viewer === null) throw new Error('nobody asks');
  const { data, errors } = await graph.answer({
    ...{
      documentKey: create,
      document,
      operationName: null,
      variables: { input: { subjectCode, scope } },
      today,
    },
    reader: readerOf(viewer),
    context: { viewer, pool: world.database.pool, today },
  });
  if (errors !== undefined) throw new AggregateError(errors, JSON.stringify(errors));
  const { report } = answer.parse(data).done;
  if (report === null) return null;
  const { rows } = await world.database.pool.query<{ id: string }>(
    'select record_id as id from credit_report_record where report_id = $1',
    [report.id],
  );
  return rows.map(({ id }) => id);
}

/** Rights 3, 6 and 7: what may be in anybody's report, whoever sees it elsewhere. */
const mayBeReported = (record: KnownRecord): boolean =>
  !hasEndedByNow(record) &&
  record.openness.based &&
  (!record.openness.adverse || (record.openness.dueProcess && record.fate !== 'PUBLICITY_PENDING'));

function expected(person: Person, subject: string): string[] {
  const shown = world.records.filter(
    (record) => record.subject === subject && mayBeReported(record) && mayPersonSee(person, record),
  );
  return shown.map(({ id }) => id).toSorted();
}

describe('the matrix, on the path of a report', () => {
  it('holds what its reader may see and what still holds, and is refused to all others', async () => {
    await world.database.pool.query(`update list set active = true where code = 'culture-serious'`);
    let made = 0;
    for (const person of personsOf(world).filter(({ role }) => role !== 'anonymous')) {
      for (const { id, code } of world.subjects) {
        const own = person.role === 'representative' && person.subject === id;
        const officer = ['reporter', 'reviewer', 'checker', 'case-officer', 'credit-office'].includes(
          person.role,
        );
        const shared = officer && person.department !== null && person.matter === 'of the catalogue';
        for (const scope of ['SHARED', 'OWN', 'PUBLIC']) {
          const found = await recordsIn(person, code, scope);
          const name = JSON.stringify({ ...person, scope, code });
          if (scope === 'SHARED' ? !shared : !own) {
            expect(found, name).toBeNull();
            continue;
          }
          made += 1;
          // What is public is the same for whoever asks.
          const sees = scope === 'PUBLIC' ? anonymous : person;
          expect(found?.toSorted(), name).toEqual(expected(sees, id));
        }
      }
    }
    expect(made).toBe(34);
  }, 300_000);
});
