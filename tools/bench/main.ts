import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { startEmbedded } from '@xintu/database';
import { onShutdown } from '@xintu/runtime';

import { runBench } from './bench.ts';
import { allContestants, chooseContestants } from './contestants/all.ts';
import { installPeers, preparePeers } from './contestants/peers.ts';
import { isOperationName, operationNames } from './operations/operations.ts';
import { writeResults } from './report/write-results.ts';

// Measures this gateway beside others on the same data: `npm run bench -- --organisations 100000 --rounds 3`.
// README.md beside it tells the options and how to read the result.

const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '16' },
    operations: { type: 'string', default: operationNames.join(',') },
    contestants: { type: 'string', default: allContestants.map(({ key }) => key).join(',') },
    profiles: { type: 'string' },
    data: { type: 'string' },
    results: { type: 'string', default: join(import.meta.dirname, 'results') },
  },
});

const WARM_UP_MILLISECONDS = 3_000;
const root = join(import.meta.dirname, '../..');
const organisations = Number(values.organisations);
const contestants = chooseContestants(values.contestants.split(','));

if (contestants.some(({ isPeer }) => isPeer)) await installPeers();
const embedded = await startEmbedded({
  dataDirectory: values.data ?? join(root, '.xintu', `bench-${String(organisations)}`),
});
onShutdown(() => embedded.stop());
try {
  const result = await runBench({
    databaseUrl: embedded.url,
    organisations,
    operations: values.operations.split(',').filter(isOperationName),
    contestants,
    pace: {
      rounds: Number(values.rounds),
      connections: Number(values.connections),
      warmUpMilliseconds: WARM_UP_MILLISECONDS,
      milliseconds: Number(values.seconds) * 1000,
    },
    prepare: preparePeers,
    profiles: values.profiles === undefined ? null : resolve(values.profiles),
    tell: (text) => process.stderr.write(`${text}\n`),
  });
  process.stdout.write(await writeResults(values.results, result));
} finally {
  await embedded.stop();
}
