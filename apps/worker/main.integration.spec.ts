import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, inTransaction } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { appendEntry, parseHead, unsealed, verifyLedger } from '@xintu/ledger';
import { append, settle } from '@xintu/ledger/testing';
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

  it('signs and publishes the head of what it sealed before it ends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xintu-worker-'));
    const { worker } = await launch({
      XINTU_LEDGER_KEY: join(folder, 'keys/ledger.pem'),
      XINTU_LEDGER_HEADS: join(folder, 'heads'),
      XINTU_LEDGER_HASH: 'sm3',
    });
    await append(database, 'sample');
    await settle(database);
    worker.kill('SIGTERM');
    expect(await once(worker, 'exit')).toEqual([0, null]);
    const [file = ''] = await readdir(join(folder, 'heads'));
    const text = await readFile(join(folder, 'heads', file), 'utf8');
    const heads = text.split('\n').flatMap((line) => parseHead(line) ?? []);
    expect(heads.at(-1)).toMatchObject({ algorithm: 'sm3' });
    expect(await verifyLedger(database.pool, { heads })).toMatchObject({
      ...{ lastKeptHead: heads.at(-1), faults: [] },
    });
    await rm(folder, { recursive: true });
  });

  it('seals the ledger within seconds, and ends when it is told to', async () => {
    const { worker, message } = await launch();
    expect(message).toEqual({ type: 'ready' });
    await inTransaction(database.pool, (client) =>
      appendEntry(client, { action: 'sample', actor: 'system' }),
    );
    await vi.waitFor(
      async () => expect(await unsealed(database.pool)).toEqual({ entries: 0, oldestSeconds: 0 }),
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
