import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, restoreBackup, writeBackup } from '@xintu/database';
import { emptyDatabase, testDatabase } from '@xintu/database/testing';
import { verifyLedger } from '@xintu/ledger';
import { append, sealAll } from '@xintu/ledger/testing';
import { verifyRecords } from '@xintu/records';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillRecords } from './fill-records.ts';

const RECORDS = 50_000;

let source: Database;
let target: Database;
let folder: string;
beforeAll(async () => {
  [source, target] = [await testDatabase(), await emptyDatabase()];
  folder = await mkdtemp(join(tmpdir(), 'xintu-drill-'));
  await fillRecords(source.pool, RECORDS);
  await sealAll(source);
}, 600_000);
afterAll(async () => {
  await Promise.all([source.close(), target.close()]);
  await rm(folder, { recursive: true });
});

it('brings back many records as of one moment, though entries are written and sealed meanwhile', async () => {
  let writing = true;
  const writer = (async () => {
    for (let count = 0; writing; count += 1) {
      await append(source, 'meanwhile');
      if (count % 20 === 0) await sealAll(source);
    }
  })();
  const backup = join(folder, 'backup');
  await writeBackup(source, backup, { keys: [], without: [], facts: () => Promise.resolve({}) });
  writing = false;
  await writer;
  await restoreBackup(target, backup, { replace: false, keyPath: (name) => join(folder, name) });
  await append(target, 'afterwards');
  await sealAll(target);
  const ledger = await verifyLedger(target.pool);
  expect(ledger).toMatchObject({ faults: [], unsealedEntries: 0 });
  expect(ledger.sealedEntries).toBeGreaterThan(RECORDS);
  expect(await verifyRecords(target.pool)).toEqual({ versions: RECORDS, faults: [] });
});
