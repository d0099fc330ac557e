import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { accessDatabase } from '@xintu/access/testing';
import type { Database } from '@xintu/database';
import { readChildMessage } from '@xintu/runtime';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const project = fileURLToPath(new URL('../../', import.meta.url));

let database: Database;
let running: ChildProcess | null = null;
beforeAll(async () => {
  database = await accessDatabase();
});
afterEach(() => running?.kill('SIGKILL'));
afterAll(() => database.close());

/** Starts the program as `xintu start` does, and waits for what it says. */
async function start(environment: NodeJS.ProcessEnv) {
  const child = fork(main, {
    cwd: project,
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env['PATH'], DATABASE_URL: database.url, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running = child;
  const [message]: unknown[] = await once(child, 'message');
  return { child, message: readChildMessage(message) };
}

it('tells where it listens, serves, and finishes on SIGTERM', async () => {
  const { child, message } = await start({});
  const address = message?.type === 'ready' ? (message.address ?? '') : '';
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  expect(await (await fetch(address)).text()).toContain('公共信用信息图谱');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('ends when the program that started it is gone', async () => {
  const { child, message } = await start({});
  expect(message?.type).toBe('ready');
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('says in one sentence why it does not start', async () => {
  const { child, message } = await start({ HOST: '0.0.0.0' });
  expect(message).toEqual({
    type: 'failure',
    message:
      'The gateway does not start: The development sign-in answers on loopback only, not on 0.0.0.0: ' +
      'set OIDC_ISSUER, or HOST to 127.0.0.1.',
  });
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).toBe(1);
});
