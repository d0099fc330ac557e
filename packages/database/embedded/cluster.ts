import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '@xintu/runtime';
import type { Binaries, Owner } from './binaries.ts';
import { livingPostmaster, readPostmaster, SOCKET_PORT } from './postmaster.ts';

/** Where a cluster lives, and with which programs and as whom it runs. */
export interface Cluster {
  /** data folder of PostgreSQL (mode 0700, of its owner) */
  data: string;
  /** folder of its socket (mode 0700, of its owner): who may enter it may connect */
  sockets: string;
  log: string;
  binaries: Binaries;
  owner: Owner;
  /** settings of the server, by name */
  configuration: Readonly<Record<string, string>>;
}

/** Name of the role and of the database of an embedded server. */
export const EMBEDDED_NAME = 'xintu';

const MEBIBYTE = 1024 * 1024;

/** Settings of a server that keeps data: everything durable, statements and values never in its log. */
export function durableConfiguration(): Record<string, string> {
  const memory = Math.floor(totalmem() / MEBIBYTE);
  return {
    ...commonConfiguration,
    shared_buffers: `${Math.max(128, Math.min(512, Math.floor(memory / 8)))}MB`,
    effective_cache_size: `${Math.floor(memory / 2)}MB`,
    max_connections: '100',
    work_mem: '32MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '4GB',
    random_page_cost: '1.1',
  };
}

/** Settings of a server whose data nobody misses. */
export function passingConfiguration(): Record<string, string> {
  return {
    ...commonConfiguration,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
    autovacuum: 'off',
  };
}

const commonConfiguration = {
  listen_addresses: '',
  port: String(SOCKET_PORT),
  unix_socket_permissions: '0700',
  shared_preload_libraries: 'pg_stat_statements',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A failing statement or its detail may hold personal data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
} satisfies Record<string, string>;

/** glibc gives memory back after each big statement and takes it again: half of the CPU time of such a statement. */
const generousMemory = {
  MALLOC_TRIM_THRESHOLD_: '67108864',
  MALLOC_TOP_PAD_: '4194304',
  MALLOC_MMAP_THRESHOLD_: '67108864',
};

/** Makes an empty folder that only `owner` may enter. */
export async function makePrivateFolder(path: string, owner: Owner): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (owner !== null) await chown(path, owner.uid, owner.gid);
}

/**
 * Makes a new cluster. It comes into being under another name first: a start that was interrupted, or two at once,
 * never leave half a cluster. Answers false if another process was faster.
 */
export async function initialise(cluster: Cluster, durable: boolean): Promise<boolean> {
  const draft = `${cluster.data}.${process.pid}.${randomUUID()}.new`;
  await makePrivateFolder(draft, cluster.owner);
  const { code, output } = await runInitdb(cluster, draft, durable);
  if (code !== 0) {
    throw new Failure(`The embedded PostgreSQL could not make its data folder: ${lastLines(output)}`);
  }
  try {
    await rename(draft, cluster.data);
    return true;
  } catch (problem) {
    await rm(draft, { recursive: true, force: true });
    if ((await stat(cluster.data).catch(() => null)) !== null) return false;
    throw problem;
  }
}

async function runInitdb(
  cluster: Cluster,
  folder: string,
  durable: boolean,
): Promise<{ code: number; output: string }> {
  const child = spawn(
    cluster.binaries.initdb,
    [
      `--pgdata=${folder}`,
      `--username=${EMBEDDED_NAME}`,
      // Who may enter the socket's folder may connect; nothing listens on the network.
      '--auth-local=trust',
      '--auth-host=reject',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...identity(cluster.owner), cwd: folder, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return await new Promise((resolve) => {
    child.once('error', (problem) => resolve({ code: 1, output: problem.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Starts PostgreSQL as a process of its own, which neither a signal to this program's group nor its death ends,
 * and waits until it takes connections. Answers null, or what it said when it didn't start.
 */
export async function launch(cluster: Cluster, patience = 60_000): Promise<string | null> {
  await trimLog(cluster.log);
  const log = await open(cluster.log, 'a', 0o600);
  const from = (await log.stat()).size;
  const configuration = { ...cluster.configuration, unix_socket_directories: cluster.sockets };
  const flags = Object.entries(configuration).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.data, ...flags], {
    ...identity(cluster.owner),
    cwd: cluster.data,
    env: environment(),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  let ended: string | null = null;
  child.once('error', (problem) => (ended = problem.message));
  child.once('exit', () => (ended ??= 'it ended at once'));
  child.unref();
  await log.close();
  const end = performance.now() + patience;
  for (;;) {
    const postmaster = await readPostmaster(cluster.data);
    if (postmaster?.pid === child.pid && postmaster?.status === 'ready') return null;
    if (ended !== null) return lastLines((await readFile(cluster.log, 'utf8')).slice(from)) || ended;
    if (performance.now() > end) return 'it was not ready in time';
    await pause(20);
  }
}

/** Waits for a postmaster that another process starts; false if it goes away or takes too long. */
export async function becomesReady(data: string, patience = 60_000): Promise<boolean> {
  const end = performance.now() + patience;
  for (;;) {
    const postmaster = await livingPostmaster(data);
    if (postmaster === null || postmaster.status === 'stopping') return false;
    if (postmaster.status === 'ready') return true;
    if (performance.now() > end) return false;
    await pause(20);
  }
}

/** Connection address of a database of the cluster, through its socket. */
export function clusterUrl(sockets: string, database: string = EMBEDDED_NAME): string {
  return `postgresql://${EMBEDDED_NAME}@${encodeURIComponent(sockets)}:${SOCKET_PORT}/${database}`;
}

/** The folders that `owner` can't pass on the way to `path`; a program or folder behind them is out of reach. */
export async function barredFolders(path: string, owner: Owner): Promise<string[]> {
  if (owner === null) return [];
  const barred: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) barred.push(folder);
    if (folder === dirname(folder)) return barred;
  }
}

function identity(owner: Owner): { uid?: number; gid?: number } {
  return owner ?? {};
}

/** The environment of PostgreSQL's programs: settings of a client (PGDATA, PGOPTIONS ...) must not reach them. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), ...generousMemory, LC_ALL: 'C' };
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' ').slice(-600);
}

/** The log is for looking into a recent problem; it does not grow without end. */
async function trimLog(path: string): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 20 * MEBIBYTE) await truncate(path);
}
