import type { Database } from '@xintu/database';
import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';

import { type BothGraphs, openBothGraphs } from './both-graphs.ts';
import { fullDatabase } from './testing/prepare.ts';

let database: Database;
let both: BothGraphs;

/** Long enough for a machine that has other work. */
const timeout = 300_000;

beforeAll(async () => {
  database = await fullDatabase(1 / 40);
  both = await openBothGraphs(database);
}, timeout);

afterAll(async () => {
  await both.close();
  await database.close();
});

it('answers random questions as a naive resolver does', { timeout }, async () => {
  await fc.assert(fc.asyncProperty(both.questions, both.expectSame), { numRuns: 150, seed: 20261122 });
});
