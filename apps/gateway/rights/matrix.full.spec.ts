import { readerUrl } from '@xintu/database';
import { buildGraphSchema, openGraph } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { expect, it } from 'vitest';

import { checkMatrix, personsOf } from './testing/matrix.ts';
import { pathsOf } from './testing/questions.ts';
import { makeWorld } from './testing/world.ts';

/** Questions of the matrix ask for everything at once. */
const withoutLimit = () => ({ cost: Infinity });

it.each(['the plans alone', 'the plans behind row-level security'])(
  'has no leak for any role in any place on any path: %s',
  async (which) => {
    const world = await makeWorld();
    const url = which === 'the plans alone' ? world.database.url : await readerUrl(world.database.url);
    const graph = openGraph(buildGraphSchema(graphModules), url, { connections: 2, limits: withoutLimit });
    try {
      const persons = personsOf(world);
      const { cells, leaks, missing } = await checkMatrix(
        graph,
        world,
        persons,
        pathsOf(graph.schema, world, 9),
      );
      expect({ leaks: leaks.slice(0, 20), missing: missing.slice(0, 20) }).toEqual({
        leaks: [],
        missing: [],
      });
      process.stdout.write(`${String(persons.length)} persons, ${String(cells)} cells, no leak\n`);
    } finally {
      await graph.close();
      await world.close();
    }
  },
  3_600_000,
);
