import { createHash } from 'node:crypto';
import { access, chmod, constants, lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '@xintu/runtime';
import type { Owner } from './binaries.ts';
import { makePrivateFolder } from './cluster.ts';
import { isAlive } from './postmaster.ts';

/** The major version of PostgreSQL whose files the data folder holds. */
export const POSTGRESQL_MAJOR = 18;

const MARKER = 'XINTU';
const MARKER_TEXT = `Data folder of Xintu. Do not change anything in here.\npostgresql ${POSTGRESQL_MAJOR}\n`;

/** A socket's path is at most 107 bytes long (103 on macOS), its own name 15 of them. */
const LONGEST_SOCKET_FOLDER = 88;

/**
 * Opens the data folder, and makes it when it is missing.
 * @throws Failure when it can't be written, belongs to something else or to another version of PostgreSQL
 */
export async function openDataFolder(path: string, owner: Owner): Promise<void> {
  let entries: string[];
  try {
    await mkdir(path, { recursive: true });
    entries = await readdir(path);
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (problem) {
    throw new Failure(
      `The data folder ${path} can't be written (${codeOf(problem)}): set XINTU_DATA_DIR to one that can.`,
    );
  }
  if (entries.includes(MARKER)) {
    await requireVersion(path);
    await sweepDrafts(path, entries);
    return;
  }
  if (entries.some((entry) => entry !== 'lost+found')) {
    throw new Failure(
      `The folder ${path} holds something else: set XINTU_DATA_DIR to an empty folder or to one of Xintu.`,
    );
  }
  // PostgreSQL's own user has to pass through it; everyone else stays outside.
  await chmod(path, owner === null ? 0o700 : 0o711);
  await writeFile(join(path, MARKER), MARKER_TEXT);
}

async function requireVersion(path: string): Promise<void> {
  const text = await readFile(join(path, MARKER), 'utf8');
  const version = /^postgresql (\d+)$/m.exec(text)?.[1];
  // An empty marker is one that another start is writing this moment.
  if (text === '' || version === String(POSTGRESQL_MAJOR)) return;
  throw new Failure(
    `The data folder ${path} was made with PostgreSQL ${version ?? 'of an unknown version'}; this version of Xintu needs ${POSTGRESQL_MAJOR}.`,
  );
}

/** Half-made clusters of starts that were killed. */
async function sweepDrafts(path: string, entries: readonly string[]): Promise<void> {
  for (const entry of entries) {
    const pid = /^postgresql\.(\d+)\..+\.new$/.exec(entry)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(path, entry), { recursive: true, force: true });
  }
}

/**
 * The folder of the socket: inside the data folder, or in the temporary folder when that path is too long for a
 * socket. Only the owner may enter it.
 */
export async function openSocketFolder(dataFolder: string, owner: Owner): Promise<string> {
  const inside = join(dataFolder, 'socket');
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  const sockets =
    Buffer.byteLength(inside) <= LONGEST_SOCKET_FOLDER ? inside : join(tmpdir(), `xintu-${name}`);
  const user = owner?.uid ?? process.getuid?.();
  await makePrivateFolder(sockets, owner).catch(() => undefined);
  const found = await lstat(sockets);
  if (!found.isDirectory() || (found.mode & 0o077) !== 0 || (user !== undefined && found.uid !== user)) {
    throw new Failure(
      `The folder ${sockets} belongs to someone else: remove it, or set another XINTU_DATA_DIR.`,
    );
  }
  return sockets;
}

function codeOf(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown reason';
}
