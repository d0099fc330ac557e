import { readerUrl } from '@xintu/database';
import { buildGraphSchema, type Graph, openGraph } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { checkMatrix, leaksOf, personsOf } from './testing/matrix.ts';
import { mayPersonSee } from './testing/oracle.ts';
import { pathsOf } from './testing/questions.ts';
import { makeWorld, type World } from './testing/world.ts';

/** Questions of the matrix ask for everything at once. */
const withoutLimit = () => ({ cost: Infinity });

let world: World;
/** The plans alone, and the plans with row-level security behind them. */
let [alone, walled]: Graph[] = [];

beforeAll(async () => {
  world = await makeWorld();
  const schema = buildGraphSchema(graphModules);
  alone = openGraph(schema, world.database.url, { connections: 1, limits: withoutLimit });
  walled = openGraph(schema, await readerUrl(world.database.url), { connections: 1, limits: withoutLimit });
});
afterAll(async () => {
  await Promise.all([alone?.close(), walled?.close()]);
  await world.close();
});

/** Ways that differ from others by their first step only. */
const forTheFullRun = new Set(['subject', 'search', 'node of the subject', 'records filtered by a text']);

const graphs = () => {
  if (alone === undefined || walled === undefined) throw new Error('no graph');
  return { alone, walled };
};

describe('the matrix of role, type, field and path', () => {
  it('has no leak and misses nothing, for a person of each sort', async () => {
    const { departments } = world;
    const persons = personsOf(world).filter(
      ({ role, department, matter }, place) =>
        place < 2 ||
        (role === 'auditor' && department === null && matter === 'of the catalogue') ||
        (role === 'security-admin' &&
          department === departments.authority &&
          matter === 'of the catalogue') ||
        (role === 'checker' && department === departments.other && matter === 'of the catalogue') ||
        (role === 'reporter' && department === departments.provider && matter === 'none'),
    );
    expect(persons).toHaveLength(6);
    const [{ id = '' } = {}] = world.subjects;
    const paths = pathsOf(graphs().alone.schema, world, 60).filter(
      ({ name, subject = id }, place, all) =>
        subject === id && !forTheFullRun.has(name) && all.findIndex((other) => other.name === name) === place,
    );
    const { cells, leaks, missing } = await checkMatrix(graphs().alone, world, persons, paths);
    expect({ leaks: leaks.slice(0, 20), missing: missing.slice(0, 20) }).toEqual({ leaks: [], missing: [] });
    expect(cells).toBeGreaterThan(100_000);
  }, 150_000);

  it('is the same behind row-level security', async () => {
    const persons = personsOf(world).filter((_, place) => place % 17 === 0);
    const paths = pathsOf(graphs().walled.schema, world, 40).filter(({ complete }) => complete === 'all');
    expect(await checkMatrix(graphs().walled, world, persons, paths)).toMatchObject({
      leaks: [],
      missing: [],
    });
  });
});

describe('the check of an answer', () => {
  const all = () => {
    const [person] = personsOf(world).filter(
      ({ role, matter }) => role === 'auditor' && matter === 'of the catalogue',
    );
    if (person === undefined) throw new Error('no auditor');
    return person;
  };

  it('finds what an answer for somebody else tells a reader too much', () => {
    const everything = world.records.map(({ number }) => `M${String(number).padStart(4, '0')}M`).join();
    for (const person of personsOf(world)) {
      const closed = world.records.filter((record) => !mayPersonSee(person, record)).length;
      expect(leaksOf(everything, person, world).leaks).toHaveLength(closed);
    }
    expect(leaksOf(everything, all(), world).leaks).toEqual([]);
  });

  it('finds personal fields, scores and texts before masking', () => {
    const text = '{"person":"P0001P","score":70001,"facts":"Z0001Z"}';
    expect(leaksOf(text, all(), world).leaks.map(({ what }) => what)).toEqual([
      'a personal field of 1',
      'the score of 1',
      'a text before masking of 1',
    ]);
  });

  it('finds what lacks', async () => {
    const [anonymous] = personsOf(world);
    if (anonymous === undefined) throw new Error('nobody');
    const paths = pathsOf(graphs().alone.schema, world, 40).filter(({ name }) => name.includes('by a text'));
    const asked = await checkMatrix(
      graphs().alone,
      world,
      [anonymous],
      paths.map((path) => ({ ...path, complete: 'all' })),
    );
    expect(asked.missing.length).toBeGreaterThan(0);
  });
});
