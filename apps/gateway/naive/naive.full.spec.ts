import type { Database } from '@xintu/database';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type BothGraphs, openBothGraphs } from './both-graphs.ts';
import { fullDatabase } from './testing/prepare.ts';

let database: Database;
let both: BothGraphs;

/** Long enough for a slow machine that has other work: minutes for the world, half an hour for the questions. */
const limits = { world: 600_000, questions: 1_800_000 } as const;

beforeAll(async () => {
  database = await fullDatabase(1 / 10);
  both = await openBothGraphs(database);
}, limits.world);

afterAll(async () => {
  await both.close();
  await database.close();
});

/** No plan reads what waits for somebody (it is a node only in shape), and no scheme knows roles yet. */
const neverRead = /^Todo\.|^ConstructionScore\.role$/;

const promise = 'answers 6,000 random questions as a naive resolver does, and they reach every planned field';

it(promise, { timeout: limits.questions }, async () => {
  await fc.assert(fc.asyncProperty(both.questions, both.expectSame), {
    numRuns: 6_000,
    seed: 20261122,
    endOnFailure: true,
  });
  const missing = () => both.notReached().filter((field) => !neverRead.test(field));
  // Rare fields are asked for by name, those above them first: whether they are reached does not depend on chance.
  for (const field of missing()) await both.reach(field);
  expect(missing()).toEqual([]);
});
