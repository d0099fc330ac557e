import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Database, inTransaction } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { appendEntry, verifyLedger } from '@xintu/ledger';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

describe('worker', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  const launch = async (environment: Record<string, string> = {}) => {
    const worker = fork(fileURLToPath(new URL('./main.ts', import.meta.url)), [], {
      env: { ...process.env, DATABASE_URL: database.url, ...environment },
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const [message] = await once(worker, 'message');
    return { worker, message };
  };

  it('seals the ledger within seconds, and ends when it is told to', async () => {
    const { worker, message } = await launch();
    expect(message).toEqual({ type: 'ready' });
    await inTransaction(database.pool, (client) =>
      appendEntry(client, { action: 'sample', actor: 'system' }),
    );
    await vi.waitFor(
      async () => expect(await verifyLedger(database.pool)).toMatchObject({ sealedEntries: 1, faults: [] }),
      { timeout: 10_000, interval: 100 },
    );
    worker.kill('SIGTERM');
    expect(await once(worker, 'exit')).toEqual([0, null]);
  });

  it('ends when the program that started it is gone', async () => {
    const { worker } = await launch();
    worker.disconnect();
    expect(await once(worker, 'exit')).toEqual([0, null]);
  });

  it('says in a sentence why it does not start', async () => {
    const { worker, message } = await launch({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/credit' });
    expect(message).toMatchObject({ type: 'failure' });
    expect(JSON.stringify(message)).toContain("The worker does not start: The database can't be reached");
    if (worker.exitCode === null) expect(await once(worker, 'exit')).toEqual([1, null]);
  });
});
