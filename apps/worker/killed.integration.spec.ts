import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { demonstrationDepartments } from '@xintu/access';
import { penalty } from '@xintu/catalogue/rules';
import { inTransaction, type Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { receiveFile } from '@xintu/intake';
import { bytesOf, prepareIntake, reporterOf } from '@xintu/intake/testing';
import { verifyRecords } from '@xintu/records';
import { aPenaltyRow, csvOf, organisation } from '@xintu/records/testing';
import { stillClock } from '@xintu/runtime';
import { installedDeclarations } from '@xintu/installed-sectors';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const ROWS = 8000;

let database: Database;
let worker: ChildProcess | null = null;
beforeAll(async () => {
  database = await testDatabase({ prepare: (fresh) => prepareIntake(fresh, installedDeclarations) });
});
afterAll(async () => {
  worker?.kill('SIGKILL');
  await database.close();
});

async function launch(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./main.ts', import.meta.url)), [], {
    env: { ...process.env, DATABASE_URL: database.url },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

const state = async () => {
  const { rows } = await database.pool.query<{
    status: string;
    read: number;
    stored: number;
    subjects: number;
  }>(
    `select status, rows_read as read, (select count(*)::integer from record_version) as stored,
       (select count(*)::integer from subject_version) as subjects from intake_batch`,
  );
  return rows[0];
};

/** How many wait for a lock of their own making in this database: whoever begins to merge. */
const waiting = async () => {
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::integer as count from pg_locks l join pg_database d on d.oid = l.database
     where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`,
  );
  return rows[0]?.count;
};

it('a worker that is killed in the middle of a file leaves nothing, and the batch goes on with the next one', async () => {
  const department = demonstrationDepartments.find(({ key }) => key === 'culture-433101');
  if (department === undefined) throw new Error('no department');
  const rows = Array.from({ length: ROWS }, (_, number) =>
    aPenaltyRow(penalty)
      .by(department)
      .about(organisation(number % 900))
      .with('CF_WSH', `吉市文罚决〔2026〕${number}号`),
  );
  worker = await launch();
  await receiveFile(database, {
    ...{ recordType: 'penalty', viewer: reporterOf(department), fileName: '处罚.csv', mediaType: 'text/csv' },
    ...{ bytes: bytesOf(csvOf(...rows)), clock: stillClock(new Date('2026-11-22T10:00:00+08:00')) },
  });
  // The merge is held where it begins, so that the worker is killed with rows read and nothing stored.
  await inTransaction(database.pool, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('intake:penalty', 0))`);
    await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 60_000, interval: 50 });
    if (worker !== null) await kill(worker);
  });
  expect(await state()).toMatchObject({ status: 'RUNNING', stored: 0, subjects: 0 });

  worker = await launch();
  await vi.waitFor(async () => expect(await state()).toMatchObject({ status: 'DONE' }), {
    timeout: 60_000,
    interval: 100,
  });
  expect(await state()).toEqual({ status: 'DONE', read: ROWS, stored: ROWS, subjects: 900 });
  expect(await verifyRecords(database.pool)).toEqual({ versions: ROWS, faults: [] });
  await kill(worker);
}, 180_000);
