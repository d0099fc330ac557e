import { readerUrl } from '@xintu/database';
import { buildGraphSchema, openGraph } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { expect, it } from 'vitest';

import { checkMatrix, personsOf } from './testing/matrix.ts';
import type { Person } from './testing/oracle.ts';
import { paperPathsOf } from './testing/paper-questions.ts';
import { oneOfEachKind, pathsOf } from './testing/questions.ts';
import { makeWorld, type World } from './testing/world.ts';

/** Questions of the matrix ask for everything at once. */
const withoutLimit = () => ({ cost: Infinity });

/** The second subject's file differs from the first one's by its records only: two ways to it are enough. */
const isAnotherWayToTheSecond = (world: World, { name, subject }: { name: string; subject?: string }) =>
  subject === world.subjects[1]?.id && ['subject', 'node of the subject'].includes(name);

it.each([
  // Twelve persons have one role: with every fifth each role asks from several places and with several matters.
  { which: 'the plans alone', walled: false, asks: (_: Person, place: number) => place % 5 === 0 },
  // A matter that is made up is stated in one place: the wall looks at the matter before it looks at the place.
  {
    ...{ which: 'the plans behind row-level security', walled: true },
    asks: ({ matter, department }: Person, _: number, first: string) =>
      matter !== 'made up' || department === first,
  },
])(
  'has no leak for any role in any place on any path: $which',
  async ({ which, walled, asks }) => {
    const world = await makeWorld();
    const url = walled ? await readerUrl(world.database.url) : world.database.url;
    const graph = openGraph(buildGraphSchema(graphModules), url, { connections: 2, limits: withoutLimit });
    try {
      const persons = personsOf(world).filter((person, place) =>
        asks(person, place, world.departments.authority),
      );
      const paths = [
        ...pathsOf(graph.schema, world, oneOfEachKind(world)).filter(
          (path) => !isAnotherWayToTheSecond(world, path),
        ),
        ...paperPathsOf(graph.schema, world),
      ];
      const questions = persons.length * paths.reduce((sum, { variables }) => sum + variables.length, 0);
      process.stdout.write(`${which}: ${String(persons.length)} persons, ${String(questions)} questions\n`);
      const tell = (line: string) => process.stdout.write(line);
      const { cells, leaks, missing } = await checkMatrix(graph, world, persons, paths, tell);
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
