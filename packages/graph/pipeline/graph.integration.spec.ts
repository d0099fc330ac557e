import { createHash } from 'node:crypto';

import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildGraphSchema, type Graph, openGraph, type Reader } from '../index.ts';
import { libraryGraph, openLibrary } from '../testing/library.ts';

const visitor: Reader = {
  department: null,
  organisation: null,
  roles: [],
  matter: null,
  reference: null,
  language: 'en',
  actor: 'token:visitor',
  requestId: 'r-1',
};
const keeper = (name: string): Reader => ({ ...visitor, department: name });

let database: Database;
let graph: Graph;

beforeAll(async () => {
  database = await testDatabase();
  await openLibrary(database);
  graph = openGraph(buildGraphSchema([libraryGraph]), database.url);
});

afterAll(async () => {
  await graph.close();
  await database.close();
});

async function ask(text: string, variables: Record<string, unknown> = {}, reader: Reader = visitor) {
  const document = parse(text);
  expect(validate(graph.schema, document)).toEqual([]);
  return graph.answer({
    documentKey: createHash('sha256').update(text).digest('hex'),
    document,
    operationName: null,
    variables,
    reader,
    today: '2026-05-10',
    context: { pool: database.pool },
  });
}

const refusedBecause = (reason: string) => ({
  errors: [expect.objectContaining({ message: expect.stringContaining(reason) })],
});

/** Titles of a page, in order. */
function titles(answer: Awaited<ReturnType<typeof ask>>): unknown {
  return answer.data?.['items'];
}

describe('a planned answer', () => {
  it('has the asked fields, under their aliases, in the asked order', async () => {
    const answer = await ask('{ shelf(code: "A") { label: name code keeper { name } __typename } }');
    expect(JSON.stringify(answer.data)).toBe(
      '{"shelf":{"label":"ATLASES","code":"A","keeper":{"name":"ann"},"__typename":"Shelf"}}',
    );
  });

  it('keeps the asked order also of more fields than one call of PostgreSQL takes, inside an interface too', async () => {
    const names = Array.from({ length: 120 }, (_, place) => `f${String((place * 7) % 120)}`);
    const fields = names.map((name) => `${name}: id`).join(' ');
    const answer = await ask(
      `{ items(first: 1) { nodes { ... on Book { ${fields} } ... on Disc { ${fields} } } } }`,
    );
    const [node] = Object.values(JSON.parse(JSON.stringify(answer.data)).items.nodes);
    expect(Object.keys(Object(node))).toEqual(names);
  });

  it('is null for what is absent, and for an embedded object that is not present', async () => {
    expect((await ask('{ shelf(code: "Z") { code } }')).data).toEqual({ shelf: null });
    expect(
      (await ask('{ shelf(code: "C") { keeper { name } newest { id } newestTitle titles } }')).data,
    ).toEqual({
      shelf: { keeper: null, newest: [], newestTitle: null, titles: [] },
    });
  });

  it('resolves fragments, merges equal keys, and obeys @skip and @include for each value of their variables', async () => {
    const text = `query Q($full: Boolean!) { shelf(code: "B") { ...Part keeper { name } code @include(if: $full) name @skip(if: $full) } }
      fragment Part on Shelf { keeper { __typename } }`;
    expect((await ask(text, { full: true })).data).toEqual({
      shelf: { keeper: { __typename: 'Keeper', name: 'bob' }, code: 'B' },
    });
    expect((await ask(text, { full: false })).data).toEqual({
      shelf: { keeper: { __typename: 'Keeper', name: 'bob' }, name: 'BALLADS' },
    });
  });

  it('tells concrete types of an interface apart', async () => {
    const { data } = await ask(
      '{ items(first: 3) { nodes { __typename id ... on Book { pages } ... on Disc { length } shelf { code } } } }',
    );
    expect(data?.['items']).toEqual({
      nodes: [
        { __typename: 'Disc', id: '6', length: 12, shelf: { code: 'A' } },
        { __typename: 'Book', id: '13', pages: 13, shelf: { code: 'B' } },
        { __typename: 'Disc', id: '27', length: 54, shelf: { code: 'B' } },
      ],
    });
  });

  it('joins planned fields with resolved ones and introspection', async () => {
    const { data } = await ask('{ openingHours shelf(code: "A") { code } __schema { queryType { name } } }');
    expect(data).toEqual({
      openingHours: 'always',
      shelf: { code: 'A' },
      __schema: { queryType: { name: 'Query' } },
    });
  });
});

describe('a connection', () => {
  it('pages by keyset: every page of every size gives the same rows once, in order', async () => {
    const everything = await ask('{ items(first: 200) { nodes { id } totalCount totalCountExact } }');
    const expected = titles(everything);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 45 }), async (size) => {
        const seen: unknown[] = [];
        let after: unknown = null;
        for (let page = 0; page < 50; page += 1) {
          const { data } = await ask(
            'query P($first: Int!, $after: String) { items(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
            { first: size, after },
          );
          const items = data?.['items'];
          if (typeof items !== 'object' || items === null) throw new Error('no page');
          const { nodes, pageInfo } = JSON.parse(JSON.stringify(items));
          seen.push(...nodes);
          expect(pageInfo.hasPreviousPage).toBe(page > 0);
          after = pageInfo.endCursor;
          if (!pageInfo.hasNextPage) break;
        }
        expect({ nodes: seen, totalCount: seen.length, totalCountExact: true }).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('has edges whose cursors continue the list', async () => {
    const { data } = await ask(
      '{ items(first: 2) { edges { cursor node { id } } pageInfo { startCursor endCursor } } }',
    );
    const items = JSON.parse(JSON.stringify(data?.['items']));
    expect(items.edges.map((edge: { cursor: string }) => edge.cursor)).toEqual([
      items.pageInfo.startCursor,
      items.pageInfo.endCursor,
    ]);
    const next = await ask('query N($after: String) { items(first: 1, after: $after) { nodes { id } } }', {
      after: items.edges[0].cursor,
    });
    expect(next.data).toEqual({ items: { nodes: [items.edges[1].node] } });
  });

  it('counts without a page, and refuses sizes and cursors that are none', async () => {
    expect((await ask('{ items(first: 1) { totalCount } }')).data).toEqual({ items: { totalCount: 32 } });
    for (const size of [0, -1, 201])
      expect(await ask(`{ items(first: ${String(size)}) { nodes { id } } }`)).toEqual(
        refusedBecause('first must be'),
      );
    expect(await ask('{ items(first: 1, after: "no cursor") { nodes { id } } }')).toEqual(
      refusedBecause('not a cursor'),
    );
  });
});

describe('access', () => {
  const hiddenOf = (answer: { data?: unknown }) =>
    JSON.stringify(answer.data).match(/"title (5|10|15|20|25|30|35|40)"/g) ?? [];
  const everywhere =
    '{ shelves { newest { title } titles newestTitle items(first: 200) { totalCount nodes { title } edges { node { title } } } } items(first: 200) { totalCount nodes { title } } }';

  it('holds on every path: lists, values, connections, counts', async () => {
    const visited = await ask(everywhere);
    expect(hiddenOf(visited)).toEqual([]);
    expect(JSON.stringify(visited.data)).toContain('"totalCount":32');
    const kept = await ask(everywhere, {}, keeper('ann'));
    expect(new Set(hiddenOf(kept))).toEqual(
      new Set(['"title 10"', '"title 20"', '"title 30"', '"title 40"']),
    );
    expect(JSON.stringify(kept.data)).toContain('"totalCount":36');
  });
});

describe('a question as of a moment', () => {
  const text =
    'query S($asOf: String) { shelf(code: "B", asOf: $asOf) { items(first: 200, title: "title 1") { totalCount } all: items(first: 200) { totalCount } } }';

  it('reads the versions of that moment, and the present ones without it', async () => {
    expect((await ask(text)).data).toEqual({ shelf: { items: { totalCount: 0 }, all: { totalCount: 16 } } });
    expect((await ask(text, { asOf: '2021-06-01T00:00:00Z' })).data).toEqual({
      shelf: { items: { totalCount: 1 }, all: { totalCount: 16 } },
    });
    expect((await ask(text, { asOf: '2019-06-01T00:00:00Z' })).data).toEqual({
      shelf: { items: { totalCount: 0 }, all: { totalCount: 0 } },
    });
  });
});

describe('the number of statements', () => {
  it('is one for a whole question, whatever the number of rows, and the look-up is in the ledger', async () => {
    const statements = async () => {
      const { rows } = await database.pool.query<{ calls: string }>(
        `select coalesce(sum(calls), 0)::text as calls from pg_stat_statements
         where dbid = (select oid from pg_database where datname = current_database()) and query like '%shelf%' and query not like '%pg_stat%'`,
      );
      return Number(rows[0]?.calls);
    };
    await database.pool.query('create extension if not exists pg_stat_statements');
    const before = await statements();
    await ask(
      '{ shelf(code: "A") { name newest { title shelf { name } } items(first: 200) { nodes { title shelf { titles } } } } }',
    );
    expect((await statements()) - before).toBe(1);
    const { rows } = await database.pool.query(
      `select action, actor, request_id, detail from ledger_entry where action = 'shelf.read' order by id desc limit 1`,
    );
    expect(rows).toEqual([
      {
        action: 'shelf.read',
        actor: 'token:visitor',
        request_id: 'r-1',
        detail: '{"field":"shelf","arguments":{"code":"A"}}',
      },
    ]);
  });
});

describe('a mutation', () => {
  const rename = `mutation ($input: RenameShelfInput!) { done: renameShelf(input: $input) {
    formerName __typename shelf { label: name code newest { title } } userErrors { code field message } } }`;

  it('answers what was changed, planned and read after the change, beside what the action told', async () => {
    const { data } = await ask(rename, { input: { code: 'C', name: 'Comedies' } });
    expect(JSON.stringify(data)).toBe(
      '{"done":{"formerName":"empty","__typename":"RenameShelfPayload",' +
        '"shelf":{"label":"COMEDIES","code":"C","newest":[]},"userErrors":[]}}',
    );
  });

  it('answers why it was refused, and nothing as changed', async () => {
    expect((await ask(rename, { input: { code: 'Z', name: 'Zoology' } })).data).toEqual({
      done: {
        formerName: null,
        __typename: 'RenameShelfPayload',
        shelf: null,
        userErrors: [{ code: 'UNKNOWN', field: 'code', message: 'There is no such shelf.' }],
      },
    });
  });

  it('runs its fields one after another, then reads each payload', async () => {
    const text = `mutation { first: renameShelf(input: { code: "C", name: "One" }) { shelf { name } }
      second: renameShelf(input: { code: "C", name: "Two" }) { formerName shelf { ...S } } } fragment S on Shelf { name }`;
    expect((await ask(text)).data).toEqual({
      first: { shelf: { name: 'TWO' } },
      second: { formerName: 'One', shelf: { name: 'TWO' } },
    });
  });
});
