import { type Database, readerUrl } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import {
  buildGraphSchema,
  type Graph,
  openGraph,
  planned,
  type Reader,
  Reads,
  type Row,
  sql,
  values,
} from '@xintu/graph';
import { addDays, legalDay } from '@xintu/kernel';
import fc from 'fast-check';
import { parse } from 'graphql';
import pg from 'pg';
import { Arg, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { records, recordVersions } from './sources.ts';

const seed = 20260510;
const most = 100_000;
const start = legalDay('2026-01-01');
const moment = '2026-01-02T00:00:00Z';

/** One version, by the record's number and the version's. */
const key = (version: Row) => sql`${version.column('title')}`;
const everything = () => sql`true`;

/** The rule as plans have it, and nothing else. */
@Resolver()
class AccessQueries {
  @Query(() => [String])
  @Reads(values(records, everything, key, most))
  records(@Arg('asOf', () => String, { nullable: true }) _asOf?: string): readonly string[] {
    return planned();
  }

  @Query(() => [String])
  @Reads(values(recordVersions, everything, key, most))
  versions(): readonly string[] {
    return planned();
  }
}

const document = parse('query ($asOf: String) { present: records past: records(asOf: $asOf) versions }');

interface Seen {
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly versions: readonly string[];
}

/** Days before, on and behind those on which something begins or ends. */
const day = fc.integer({ min: 0, max: 6 }).map((days) => addDays(start, days));
const maybeDay = fc.option(day, { freq: 2 });
const seldom = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day });
const department = fc.constantFrom('d1', 'd2', 'd3');

const types = ['PUBLIC', 'NOT_PUBLIC'].flatMap((publication) =>
  ['CONDITIONAL', 'NOT_SHARED'].flatMap((sharing) =>
    [true, false].flatMap((adverse) =>
      [true, false].flatMap((dueProcess) =>
        ['law', 'lapsing', 'coming'].map((basis) => ({
          ...{ publication, sharing, adverse, due_process: dueProcess, basis },
          code: [
            publication,
            sharing,
            adverse ? 'adverse' : 'good',
            dueProcess ? 'fair' : 'unfair',
            basis,
          ].join('-'),
        })),
      ),
    ),
  ),
);

const version = fc.record({
  type_code: fc.constantFrom(...types.map(({ code }) => code)),
  kind: fc.constantFrom('penalty', 'listing', 'licence'),
  provider_code: department,
  authority_code: department,
  valid_to: maybeDay,
  list_code: fc.constantFrom(null, null, null, 'law', 'lapsing', 'coming'),
  ended_on: seldom,
  exit_on: seldom,
  publicity_from: maybeDay,
  publicity_until: maybeDay,
});
const history = fc.record({
  subject: fc.constantFrom(1, 2),
  versions: fc.array(version, { minLength: 1, maxLength: 3 }),
});

const reader: fc.Arbitrary<Reader> = fc.record({
  department: fc.option(department, { freq: 2 }),
  organisation: fc.constantFrom(null, '91', '92', 'nobody'),
  roles: fc.subarray(['checker', 'auditor', 'reporter']),
  matter: fc.constantFrom(null, 'licence', 'curiosity'),
  reference: fc.constant('1'),
  language: fc.constant('en' as const),
  actor: fc.constant('token:1'),
  requestId: fc.constant('r'),
});

/** Rows of histories: each version holds for a day, the last one to this day. */
function rowsOf(histories: readonly { subject: number; versions: readonly object[] }[]) {
  return histories.flatMap(({ subject, versions }, number) =>
    versions.map((content, index) => ({
      ...{ publicity_provisional: false, under_objection: false, under_review: false, extra: {}, digest: '' },
      ...{ type_version: 1, recorded_by: 'x', document_number: 'x', decided_on: start },
      ...content,
      title: `${String(number)}.${String(index)}`,
      subject_id: `00000000-0000-7000-8000-00000000000${String(subject)}`,
      record_id: `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`,
      recorded_from: `${addDays(start, index)}T00:00:00Z`,
      recorded_to: index === versions.length - 1 ? 'infinity' : `${addDays(start, index + 1)}T00:00:00Z`,
    })),
  );
}

let database: Database;
let unbound: Graph;
let bound: Graph;
let bare: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(`
    insert into matter values ('licence', 'm', 'm');
    insert into legal_basis values ('law', 'law', '1', 'LAW', '2020-01-01', null, true),
      ('lapsing', 'law', '1', 'LAW', '2020-01-01', '2026-01-03', true), ('coming', 'law', '1', 'LAW', '2026-01-04', null, true);
    insert into list (code, name, english_name, kind, legal_basis_code, active)
      select code, code, code, 'DISHONEST', code, true from legal_basis;
    insert into subject_key select '9' || n, ('00000000-0000-7000-8000-00000000000' || n)::uuid from generate_series(1, 2) n`);
  await database.pool.query(
    `insert into record_type select code, 1, 'penalty', null, code, code, '{}', '', '', 7, 'DAY', publication, sharing, null,
       adverse, due_process, basis, '2020-01-01' from jsonb_to_recordset($1)
       as t (code text, publication text, sharing text, adverse boolean, due_process boolean, basis text)`,
    [JSON.stringify(types)],
  );
  const [histories = []] = fc.sample(fc.array(history, { minLength: 1000, maxLength: 1000, size: 'max' }), {
    ...{ numRuns: 1, seed },
  });
  await database.pool.query(
    'insert into record_version select v.* from jsonb_populate_recordset(null::record_version, $1) v',
    [JSON.stringify(rowsOf(histories))],
  );
  const url = await readerUrl(database.url);
  const schema = buildGraphSchema([{ resolvers: [AccessQueries], types: [] }]);
  unbound = openGraph(schema, database.url, { connections: 1 });
  bound = openGraph(schema, url, { connections: 1 });
  bare = new pg.Client({ connectionString: url });
  await bare.connect();
});

afterAll(async () => {
  await Promise.all([unbound.close(), bound.close(), bare.end()]);
  await database.close();
});

async function seenThrough(graph: Graph, who: Reader, today: string): Promise<Seen> {
  const { data } = await graph.answer({
    ...{ documentKey: 'access', document, operationName: null, variables: { asOf: moment } },
    ...{ reader: who, today, context: null },
  });
  const { present, past, versions } = JSON.parse(JSON.stringify(data));
  return sorted({ present, past, versions });
}

/** What row-level security alone lets through. */
async function seenBare(who: Reader, today: string): Promise<Seen> {
  await bare.query('begin');
  await bare.query('select read_as($1, $2, $3, $4, $5)', [
    ...[who.department, who.organisation, who.roles, who.matter, today],
  ]);
  const titles = async (condition: string) => {
    const { rows } = await bare.query<{ title: string }>(
      `select title from record_version where ${condition}`,
    );
    return rows.map(({ title }) => title);
  };
  const seen = {
    present: await titles(`recorded_to = 'infinity'`),
    past: await titles(`recorded_from <= '${moment}' and recorded_to > '${moment}'`),
    versions: await titles('true'),
  };
  await bare.query('commit');
  return sorted(seen);
}

const sorted = ({ present, past, versions }: Seen): Seen => ({
  ...{ present: present.toSorted(), past: past.toSorted(), versions: versions.toSorted() },
});

describe('who may see a record', () => {
  it('is the same for plans and for row-level security, each alone and both together', async () => {
    let [few, many] = [most, 0];
    await fc.assert(
      fc.asyncProperty(reader, day, async (who, today) => {
        const byPlan = await seenThrough(unbound, who, today);
        expect(await seenBare(who, today)).toEqual(byPlan);
        expect(await seenThrough(bound, who, today)).toEqual(byPlan);
        few = Math.min(few, byPlan.versions.length);
        many = Math.max(many, byPlan.versions.length);
      }),
      { numRuns: 80, seed },
    );
    const { rowCount } = await database.pool.query('select from record_version');
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(many);
    expect(many).toBe(rowCount);
  });
});
