import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { runBench } from './bench.ts';
import { allContestants } from './contestants/all.ts';
import { installPeers, preparePeers } from './contestants/peers.ts';
import { operationNames } from './operations/operations.ts';

let database: Database;

beforeAll(async () => {
  await installPeers();
  database = await testDatabase();
}, 600_000);
afterAll(() => database.close());

it('lets everybody answer the same, and measures them', async () => {
  const { report } = await runBench({
    databaseUrl: database.url,
    organisations: 300,
    operations: operationNames,
    contestants: allContestants,
    pace: { rounds: 1, connections: 4, warmUpMilliseconds: 200, milliseconds: 500 },
    prepare: preparePeers,
    profiles: null,
    tell: () => undefined,
  });
  const measured = report.lines.map(({ operation, contestant }) => `${operation} ${contestant}`);
  expect(new Set(measured).size).toBe(operationNames.length * allContestants.length);
  expect(report.lines.every(({ median }) => median.requests > 0)).toBe(true);
});
