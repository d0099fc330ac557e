import { readerUrl } from '@xintu/database';
import { buildGraphSchema, openGraph } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { checkMatrix, leaksOf, personsOf } from './testing/matrix.ts';
import { mayPersonSeePaper } from './testing/oracle.ts';
import { paperMarks } from './testing/papers.ts';
import { paperPathsOf } from './testing/paper-questions.ts';
import { makeWorld, type World } from './testing/world.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

/** Every role in every place, without a matter, with one, and with one that is made up. */
const persons = () => personsOf(world);

describe('the matrix of what lies beside records', () => {
  it.each(['the plans alone', 'the plans behind row-level security'])(
    'has no leak and misses nothing: %s',
    async (which) => {
      const alone = which === 'the plans alone';
      const url = alone ? world.database.url : await readerUrl(world.database.url);
      const schema = buildGraphSchema(graphModules);
      const graph = openGraph(schema, url, { connections: 2, limits: () => ({ cost: Infinity }) });
      try {
        const paths = paperPathsOf(schema, world).filter(({ papers }) => papers.length > 0);
        expect(new Set(paths.flatMap(({ papers }) => papers))).toEqual(
          new Set(world.papers.map(({ kind }) => kind)),
        );
        const asking = alone ? persons() : persons().filter((_, place) => place % 5 === 0);
        const { leaks, missing, cells } = await checkMatrix(graph, world, asking, paths);
        expect({ leaks: leaks.slice(0, 20), missing: missing.slice(0, 20) }).toEqual({
          leaks: [],
          missing: [],
        });
        process.stdout.write(`${String(asking.length)} persons, ${String(cells)} cells\n`);
        expect(cells).toBeGreaterThan(100_000);
      } finally {
        await graph.close();
      }
    },
    300_000,
  );
});

describe('the check of an answer', () => {
  it('finds what an answer for somebody else tells of papers', () => {
    const everything = world.papers.map(({ number }) => paperMarks.open(number)).join();
    for (const person of persons()) {
      const closed = world.papers.filter(
        (paper) => !mayPersonSeePaper(person, paper, world.departments.other),
      ).length;
      expect(leaksOf(everything, person, world).leaks).toHaveLength(closed);
    }
  });

  it('finds what is sealed, whoever reads it', () => {
    for (const person of persons())
      expect(leaksOf(paperMarks.sealed(1), person, world).leaks).toHaveLength(1);
  });
});
