import { readFileSync } from 'node:fs';
import { readFile, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Every embedded server listens on a socket of this name only; a port number is part of a socket's name. */
export const SOCKET_PORT = 5432;

/** What the lock file of a running PostgreSQL says. */
export interface Postmaster {
  pid: number;
  /** the folder it serves: not the one the file was found in when that is a copy */
  data: string;
  /** 'starting', 'ready', 'stopping' or '' while it is not written yet */
  status: string;
}

/** The lock file of the cluster in `data`, whether or not its process lives; null where there is none. */
export async function readPostmaster(data: string): Promise<Postmaster | null> {
  let text: string;
  try {
    text = await readFile(join(data, 'postmaster.pid'), 'utf8');
  } catch {
    return null;
  }
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, data: lines[1] ?? '', status: lines[7] ?? '' };
}

/** The postmaster of the cluster in `data` if its process lives. */
export async function livingPostmaster(data: string): Promise<Postmaster | null> {
  const postmaster = await readPostmaster(data);
  if (postmaster === null || !isPostgres(postmaster.pid)) return null;
  return (await samePlace(postmaster.data, data)) ? postmaster : null;
}

async function samePlace(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  return first !== null && first === second;
}

/** Whether a process of that number lives: neither gone nor dead and waiting to be reaped. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
  const state = processState(pid);
  return state === null || (state.state !== 'Z' && state.state !== 'X');
}

/** Process numbers are used again: a lock file may name a process that is something else by now. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  const state = processState(pid);
  return state === null || state.name.startsWith('postgres');
}

/** Name and state of a process where the system has /proc; null elsewhere. */
function processState(pid: number): { name: string; state: string } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    return { name: text.slice(text.indexOf('(') + 1, end), state: text.charAt(end + 2) };
  } catch {
    return null;
  }
}

/**
 * Removes what a killed postmaster left behind. PostgreSQL itself only compares process numbers, and would refuse
 * to start while the number is that of a process not yet reaped or of a stranger. Children that still hold its
 * shared memory are found by PostgreSQL without these files.
 */
export async function clearStaleLocks(data: string, sockets: string): Promise<void> {
  if ((await livingPostmaster(data)) !== null) return;
  const socket = join(sockets, `.s.PGSQL.${SOCKET_PORT}`);
  await Promise.all(
    [join(data, 'postmaster.pid'), `${socket}.lock`, socket].map((path) => rm(path, { force: true })),
  );
}

/**
 * Stops the cluster in `data`: connections are ended, what was committed is kept.
 * After 20 seconds it is stopped at once (the next start recovers). Answers when its process is gone.
 */
export async function stopPostmaster(data: string, how: 'fast' | 'immediate' = 'fast'): Promise<void> {
  const postmaster = await livingPostmaster(data);
  if (postmaster === null) return;
  signal(postmaster.pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
  if (await gone(postmaster.pid, 20_000)) return;
  signal(postmaster.pid, 'SIGQUIT');
  if (await gone(postmaster.pid, 5_000)) return;
  signal(postmaster.pid, 'SIGKILL');
  await gone(postmaster.pid, 5_000);
}

async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > end) return false;
    await pause(20);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}
