import { readerUrl } from '@xintu/database';
import { buildGraphSchema, openGraph } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { expect, it } from 'vitest';

import { checkMatrix, personsOf } from './testing/matrix.ts';
import { pathsOf } from './testing/questions.ts';
import { makeWorld } from './testing/world.ts';

it('leaks nothing to anybody by messages, notices and look-ups', async () => {
  const world = await makeWorld();
  const url = await readerUrl(world.database.url);
  const schema = buildGraphSchema(graphModules);
  const graph = openGraph(schema, url, { connections: 1, limits: () => ({ cost: Infinity }) });
  try {
    const told = ['messages', 'notices', 'look-ups'];
    const paths = pathsOf(schema, world, 60).filter(({ name }) => told.includes(name));
    expect(paths).toHaveLength(3);
    const { leaks, cells } = await checkMatrix(graph, world, personsOf(world), paths);
    expect(leaks.slice(0, 20)).toEqual([]);
    expect(cells).toBeGreaterThan(10_000);
  } finally {
    await graph.close();
    await world.close();
  }
}, 150_000);
