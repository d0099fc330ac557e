import { enqueue, logger, runJobs } from '@xintu/runtime';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from './connect.ts';
import { inTransaction } from './transaction.ts';
import { testDatabase } from './testing/index.ts';

describe('jobs', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('exist if and only if their transaction was committed, and are done', async () => {
    await inTransaction(database.pool, (client) => enqueue(client, 'sample', { number: 1 }));
    await expect(
      inTransaction(database.pool, async (client) => {
        await enqueue(client, 'sample', { number: 2 });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    const done: unknown[] = [];
    const runner = await runJobs({
      url: database.url,
      concurrency: 2,
      log: logger('test'),
      tasks: { sample: (payload) => Promise.resolve(void done.push(payload)) },
    });
    await vi.waitFor(() => expect(done).toHaveLength(1), { timeout: 10_000 });
    await enqueue(database.pool, 'sample', { number: 3 });
    await vi.waitFor(() => expect(done).toEqual([{ number: 1 }, { number: 3 }]), { timeout: 10_000 });
    await runner.stop();
  });

  it('are finished before the runner stops', async () => {
    let finished = false;
    let started = false;
    const runner = await runJobs({
      url: database.url,
      concurrency: 1,
      log: logger('test'),
      tasks: {
        slow: async () => {
          started = true;
          await new Promise((resolve) => setTimeout(resolve, 300));
          finished = true;
        },
      },
    });
    await enqueue(database.pool, 'slow', {});
    await vi.waitFor(() => expect(started).toBe(true), { timeout: 10_000 });
    await runner.stop();
    expect(finished).toBe(true);
  });
});
