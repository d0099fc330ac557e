import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from '@xintu/database';
import { readChildMessage } from '@xintu/runtime';

const main = fileURLToPath(new URL('../../main.ts', import.meta.url));
const project = fileURLToPath(new URL('../../../../', import.meta.url));

/** A gateway in a process of its own, as it is served. */
export interface AttackedGateway {
  readonly address: string;
  /** All that it wrote so far: its log. */
  readonly log: () => string;
  /** Whether it still runs. */
  readonly alive: () => boolean;
  /** Megabytes of memory: of the process and of its JavaScript objects now, and the most of the process so far. */
  readonly memory: () => Promise<Memory>;
  readonly stop: () => Promise<void>;
}

export interface Memory {
  readonly now: number;
  readonly heap: number;
  readonly most: number;
}

async function memoryOf({ pid }: ChildProcess, address: string): Promise<Memory> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  const metrics = await (await fetch(`${address}/metrics`)).text();
  const heap = Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(metrics)?.[1]) / 1024 / 1024;
  return { now: megabytes('VmRSS'), heap, most: megabytes('VmHWM') };
}

/** Starts the gateway's own program over a database. The caller stops it. */
export async function serveAttacked(
  database: Pick<Database, 'url'>,
  environment: NodeJS.ProcessEnv = {},
): Promise<AttackedGateway> {
  const child = fork(main, {
    cwd: project,
    execArgv: ['--import', 'tsx'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const [said]: unknown[] = await once(child, 'message');
  const message = readChildMessage(said);
  if (message?.type !== 'ready') throw new Error(`the gateway does not start: ${log}`);
  const { address = '' } = message;
  return {
    address,
    log: () => log,
    alive: () => child.exitCode === null && child.signalCode === null,
    memory: () => memoryOf(child, address),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
