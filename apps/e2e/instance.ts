import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

/** Where the journeys take place. */
export interface RunningInstance {
  /** Address of the gateway without a slash at its end. */
  readonly address: string;
  /** The password of all demonstration accounts. */
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    instance: RunningInstance;
  }
}

/** The day on which all journeys take place: a Monday without a holiday near it. */
export const today = '2026-03-02';

/** Where pages may show embedded checks in a frame. */
export const embedOrigin = 'https://approval.example.cn';

const readyWithin = 480_000;
const stopsWithin = 60_000;
const command = join(import.meta.dirname, '..', 'cli', 'bin', 'xintu.js');

/** This process's environment without any setting of an instance, and with those of the journeys. */
function environment(dataDirectory: string): NodeJS.ProcessEnv {
  const settings = /^(PORT|HOST|XINTU_.*|DATABASE_.*|OIDC_.*|LOG_LEVEL|NODE_ENV|VITEST.*|TEST)$/;
  const inherited = Object.entries(process.env).filter(([name]) => !settings.test(name));
  return {
    ...Object.fromEntries(inherited),
    PORT: '0',
    XINTU_DATA_DIR: dataDirectory,
    XINTU_NOW: `${today}T09:00:00+08:00`,
    XINTU_DEMONSTRATION: 'on',
    XINTU_EMBED_ORIGINS: embedOrigin,
  };
}

/** What the command prints when everything runs; null as long as it does not. */
export function readAnnouncement(output: string): RunningInstance | null {
  const address = /(https?:\/\/\S+?)\/culture-tourism\//.exec(output)?.[1];
  const password = /Demonstration accounts, password (\S+?):?\s/.exec(output)?.[1];
  return address === undefined || password === undefined ? null : { address, password };
}

async function isReady({ address }: RunningInstance): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).ok;
  } catch {
    return false;
  }
}

async function waitUntilReady(child: ChildProcess, output: () => string): Promise<RunningInstance> {
  const deadline = performance.now() + readyWithin;
  while (performance.now() < deadline) {
    const instance = readAnnouncement(output());
    if (instance !== null && (await isReady(instance))) return instance;
    if (child.exitCode !== null || child.signalCode !== null) break;
    await pause(200);
  }
  throw new Error(`"xintu start" did not come up. It printed last:\n${output().slice(-4_000)}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const inTime = await Promise.race([ended.then(() => true), pause(stopsWithin, false, { ref: false })]);
  if (!inTime) child.kill('SIGKILL');
  await ended;
}

/** Starts a real instance with an embedded PostgreSQL in a folder of its own, and stops it after the last journey. */
export default async function startInstance(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'xintu-e2e-'));
  await chmod(folder, 0o755); // PostgreSQL runs under a user of its own when the tests run as root
  const child = spawn(process.execPath, [command, 'start'], {
    env: environment(join(folder, 'data')),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const end = async () => {
    await stop(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    project.provide('instance', await waitUntilReady(child, () => output));
  } catch (problem) {
    await end();
    throw problem;
  }
  return end;
}
