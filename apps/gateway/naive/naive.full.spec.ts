import type { Database } from '@xintu/database';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type BothGraphs, openBothGraphs } from './both-graphs.ts';
import { fullDatabase } from './testing/prepare.ts';

let database: Database;
let both: BothGraphs;

beforeAll(async () => {
  database = await fullDatabase(1 / 10);
  both = await openBothGraphs(database);
});

afterAll(async () => {
  await both.close();
  await database.close();
});

/** Lists that are always empty so far: nothing of what lies below them can be reached. */
const alwaysEmpty = /^(Todo|ConstructionScore|ConstructionScheme)\./;

it('answers 6,000 random questions as a naive resolver does, and they reach every planned field', async () => {
  await fc.assert(fc.asyncProperty(both.questions, both.expectSame), {
    numRuns: 6_000,
    seed: 20261122,
    endOnFailure: true,
  });
  const missing = () => both.notReached().filter((field) => !alwaysEmpty.test(field));
  // Rare fields are asked for by name, those above them first: whether they are reached does not depend on chance.
  for (const field of missing()) await both.reach(field);
  expect(missing()).toEqual([]);
});
