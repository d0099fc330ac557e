import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

import type { Configuration } from './child.ts';
import type { Contestant } from './contestant.ts';

/** The bench's own folder. */
const folder = join(import.meta.dirname, '..');
/** All start at once, perhaps on a busy machine, and the gateways plan every trusted document first. */
const PATIENCE = 180_000;
const PATIENCE_AT_END = 10_000;

/** A contestant whose process runs. */
export interface Started {
  readonly contestant: Contestant;
  readonly pid: number;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a contestant's process, as in production, and waits until it listens.
 *
 * @param profiles folder that gets a CPU profile of the process when it ends; null for none
 */
export async function start(
  contestant: Contestant,
  configuration: Configuration,
  profiles: string | null,
): Promise<Started> {
  const profiling =
    profiles === null
      ? []
      : ['--cpu-prof', `--cpu-prof-dir=${profiles}`, `--cpu-prof-name=${contestant.key}.cpuprofile`];
  const program = join(folder, contestant.program);
  const child = fork(program, [JSON.stringify(configuration), ...contestant.arguments], {
    cwd: folder,
    execArgv: ['--import', 'tsx', ...profiling],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    // Logs are written, and read by nobody.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const port = await portOf(child, contestant.name);
    return { contestant, pid: child.pid ?? 0, port, stop: () => end(child) };
  } catch (problem) {
    await end(child);
    throw problem;
  }
}

function portOf(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${name} does not start`)), PATIENCE);
    child.once('message', (message) => {
      clearTimeout(late);
      if (typeof message === 'object' && 'port' in message) resolve(Number(message.port));
      else reject(new Error(`${name} says ${JSON.stringify(message)}`));
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`${name} ended with ${String(code)}`));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.connected) child.disconnect(); // it ends by itself then
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_AT_END);
  await ended;
  clearTimeout(late);
}
