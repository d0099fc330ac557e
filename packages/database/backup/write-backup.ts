import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { Failure } from '@xintu/runtime';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import type { Database } from '../connect.ts';
import { MIGRATION_LOCK } from '../migrate.ts';
import { jobColumns, keptTables, quote, standingSequences, waitingJobs } from './inventory.ts';
import { type BackupFile, type BackupPart, type Manifest, MANIFEST } from './manifest.ts';

/** What goes into a backup besides the tables. */
export interface BackupOptions {
  /** key files that the data can't be used without, by the name they get in the backup */
  readonly keys: readonly { readonly name: string; readonly path: string }[];
  /** tables whose rows are not kept: what must not come back with a restore */
  readonly without: readonly string[];
  /** what is to be known about the moment of the backup, read at that moment */
  readonly facts: (client: pg.ClientBase) => Promise<Record<string, unknown>>;
}

/** Connections that read at a time. */
const READERS = 3;

/** Length and SHA-256 of what goes through. */
class Measure extends Transform {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (problem: null, chunk: Buffer) => void,
  ) {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    done(null, chunk);
  }

  result(file: string): BackupFile {
    return { file, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

async function writePart(
  client: pg.ClientBase,
  folder: string,
  part: { readonly table: string; readonly columns: readonly string[]; readonly rows: string },
): Promise<BackupPart> {
  const file = `data/${part.table}.copy.zst`;
  const measure = new Measure();
  const rows = client.query(to(`copy (${part.rows}) to stdout`));
  const target = createWriteStream(join(folder, file), { mode: 0o600, flush: true });
  await pipeline(rows, createZstdCompress(), measure, target);
  return { ...measure.result(file), table: part.table, columns: [...part.columns], rows: rows.rowCount };
}

async function writeKey(folder: string, key: { name: string; path: string }): Promise<BackupFile> {
  const file = `keys/${key.name}`;
  const measure = new Measure();
  const target = createWriteStream(join(folder, file), { mode: 0o600, flush: true });
  await pipeline(createReadStream(key.path), measure, new PassThrough(), target);
  return measure.result(file);
}

/** Begins a transaction that sees one moment and may last as long as it takes. */
async function beginReading(client: pg.ClientBase, snapshot?: string): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
  if (snapshot !== undefined) await client.query(`set transaction snapshot '${snapshot}'`);
  // Rows that are hidden from this user would silently be missing: rather fail.
  await client.query('set local row_security = off; set local idle_in_transaction_session_timeout = 0');
}

async function withReader<Result>(
  pool: pg.Pool,
  snapshot: string | undefined,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = true;
  try {
    await beginReading(client, snapshot);
    const result = await work(client);
    await client.query('commit');
    broken = false;
    return result;
  } finally {
    client.release(broken); // a copy may be under way on it
  }
}

async function writeTables(
  pool: pg.Pool,
  snapshot: string,
  folder: string,
  tables: Awaited<ReturnType<typeof keptTables>>,
): Promise<BackupPart[]> {
  const waiting = [...tables];
  const parts: BackupPart[] = [];
  const readers = Array.from({ length: READERS }, () =>
    withReader(pool, snapshot, async (client) => {
      for (let table = waiting.shift(); table !== undefined; table = waiting.shift()) {
        const { name, columns } = table;
        const rows = `select ${columns.map(quote).join(', ')} from public.${quote(name)}`;
        parts.push(await writePart(client, folder, { table: name, columns, rows }));
      }
    }),
  );
  await Promise.all(readers);
  return parts.toSorted((one, other) => one.table.localeCompare(other.table));
}

async function migrationsOf(client: pg.ClientBase): Promise<string[]> {
  const own = await client.query(
    `select from pg_tables where schemaname = 'public' and tablename = 'schema_migration'`,
  );
  if (own.rowCount === 0)
    throw new Failure('The database holds nothing of Xintu: there is nothing to back up.');
  const { rows } = await client.query<{ name: string }>('select name from schema_migration order by name');
  return rows.map(({ name }) => name);
}

async function write({ pool }: Database, folder: string, options: BackupOptions): Promise<Manifest> {
  await mkdir(join(folder, 'data'), { mode: 0o700 });
  await mkdir(join(folder, 'keys'), { mode: 0o700 });
  const made = await withReader(pool, undefined, async (client) => {
    const migrations = await migrationsOf(client);
    const { rows } = await client.query<{ snapshot: string; postgresql: string; at: string }>(
      `select pg_export_snapshot() as snapshot, current_setting('server_version') as postgresql`,
    );
    const [moment] = rows;
    if (moment === undefined) throw new Error('a snapshot is one row');
    const tables = (await keptTables(client)).filter(({ name }) => !options.without.includes(name));
    const parts = await writeTables(pool, moment.snapshot, folder, tables);
    return {
      postgresql: moment.postgresql,
      migrations,
      tables: parts,
      jobs: await writePart(client, folder, { table: 'jobs', columns: jobColumns, rows: waitingJobs }),
      sequences: await standingSequences(client),
      facts: await options.facts(client),
    };
  });
  const keys: BackupFile[] = [];
  for (const key of options.keys) keys.push(await writeKey(folder, key));
  return { format: 'xintu-backup-1', madeAt: new Date().toISOString(), ...made, keys };
}

/**
 * Writes a backup of everything into a new folder: all tables as of one moment, the jobs that wait, and the keys.
 * Works while the instance is used. The folder is there when the backup is whole; only its owner may read it.
 * @throws Failure when the folder exists already, or the database holds nothing of Xintu
 */
export async function writeBackup(
  database: Database,
  folder: string,
  options: BackupOptions,
): Promise<Manifest> {
  const target = resolve(folder);
  if ((await readdir(target).catch(() => null)) !== null)
    throw new Failure(`The folder ${target} exists already: name one that is to be made.`);
  const draft = `${target}.${process.pid}.partial`;
  await mkdir(dirname(target), { recursive: true });
  await mkdir(draft, { mode: 0o700 });
  const guard = await database.pool.connect();
  try {
    await guard.query('select pg_advisory_lock_shared($1)', [MIGRATION_LOCK]); // tables stay as they are meanwhile
    const manifest = await write(database, draft, options);
    await writeFile(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    await rename(draft, target);
    return manifest;
  } catch (problem) {
    await rm(draft, { recursive: true, force: true });
    throw problem;
  } finally {
    await guard.query('select pg_advisory_unlock_shared($1)', [MIGRATION_LOCK]).catch(() => undefined);
    guard.release();
  }
}
