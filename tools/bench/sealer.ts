/** The worker's sealing, for the measurement of the ledger: a thread that seals every second while it is told to. */
import { parentPort, workerData } from 'node:worker_threads';
import { createPool } from '@xintu/database';
import { ledgerHashes, sealPending } from '@xintu/ledger';
import { z } from 'zod';

const { url, algorithm } = z.object({ url: z.string(), algorithm: z.enum(ledgerHashes) }).parse(workerData);
const pool = createPool(url, { name: 'xintu bench sealer', connections: 1 });
let state: unknown = 'pause';
parentPort?.on('message', (message) => (state = message));
parentPort?.postMessage('ready');
while (state !== 'stop') {
  if (state === 'seal') await sealPending(pool, algorithm);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}
await pool.end();
parentPort?.close();
