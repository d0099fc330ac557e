import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { Failure } from '@xintu/runtime';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { Database } from '../connect.ts';
import { migrate, MIGRATION_LOCK } from '../migrate.ts';
import { checkBackup } from './check-backup.ts';
import { jobColumns, keptTables, quote } from './inventory.ts';
import type { BackupPart, Manifest } from './manifest.ts';
import { rebuildTables, setAside } from './rebuild.ts';

/** How a backup is put in place. */
export interface RestoreOptions {
  /** whether what is there may be replaced */
  readonly replace: boolean;
  /** where a key file of the backup belongs, by its name */
  readonly keyPath: (name: string) => string;
}

/** What a restore did. */
export interface Restored {
  readonly manifest: Manifest;
  readonly rows: number;
  /** key files that are there already and say something else: they were left as they are */
  readonly keptKeys: readonly string[];
}

async function readPart(
  client: pg.ClientBase,
  folder: string,
  part: BackupPart,
  target: string,
): Promise<void> {
  const columns = part.columns.map(quote).join(', ');
  const rows = client.query(from(`copy ${target} (${columns}) from stdin`));
  await pipeline(createReadStream(join(folder, part.file)), createZstdDecompress(), rows);
  if (rows.rowCount !== part.rows)
    throw new Failure(`The backup is not whole: ${part.table} has ${rows.rowCount} rows, not ${part.rows}.`);
}

/** Whether anything was done here: everything that is done has its entry in the ledger. */
async function isUsed(pool: pg.Pool): Promise<boolean> {
  const known = await pool.query(
    `select from pg_tables where schemaname = 'public' and tablename = 'ledger_entry'`,
  );
  return known.rowCount !== 0 && (await pool.query('select from ledger_entry limit 1')).rowCount !== 0;
}

async function requireAlone(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select distinct application_name as name from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()
       and application_name ~ '^xintu (gateway|worker|start|command|migrate)' limit 3`,
  );
  if (rows.length > 0)
    throw new Failure(
      `The database is in use (${rows.map(({ name }) => name).join(', ')}): stop Xintu before a restore.`,
    );
}

/** Jobs are left anew, so that nobody is thought to be working on them. */
async function readJobs(client: pg.ClientBase, folder: string, part: BackupPart): Promise<void> {
  await client.query(
    `create temporary table restored_job (number integer generated always as identity, task text, payload json, queue text,
       key text, run_at timestamptz, attempts integer, max_attempts integer, priority integer) on commit drop`,
  );
  await readPart(client, folder, { ...part, columns: [...jobColumns] }, 'restored_job');
  await client.query('delete from graphile_worker._private_jobs');
  await client.query(
    `select graphile_worker.add_job(task, payload, queue, run_at, max_attempts, key, priority)
     from restored_job order by number`,
  );
}

async function replaceAll(client: pg.ClientBase, folder: string, manifest: Manifest): Promise<void> {
  await rebuildTables(client, manifest.migrations);
  const tables = (await keptTables(client)).map(({ name }) => name);
  const unknown = manifest.tables.find(({ table }) => !tables.includes(table));
  if (unknown !== undefined) throw new Failure(`The backup has a table that nobody knows: ${unknown.table}.`);
  const aside = await setAside(client, tables);
  for (const part of manifest.tables) await readPart(client, folder, part, `public.${quote(part.table)}`);
  for (const { name, value, called } of manifest.sequences)
    await client.query('select setval($1::regclass, $2::bigint, $3)', [
      `public.${quote(name)}`,
      value,
      called,
    ]);
  for (const statement of aside.statements) await client.query(statement);
  await readJobs(client, folder, manifest.jobs);
  const continues = await client.query(`select from pg_proc where proname = 'continue_ledger'`);
  // The numbers of this server's transactions say nothing about those of the backup's.
  if (continues.rowCount !== 0) await client.query('select continue_ledger(true)');
}

/** Puts key files where they belong; one that is there already stays. */
async function restoreKeys(
  folder: string,
  manifest: Manifest,
  keyPath: RestoreOptions['keyPath'],
): Promise<string[]> {
  const kept: string[] = [];
  for (const { file } of manifest.keys) {
    const [source, target] = [join(folder, file), keyPath(basename(file))];
    const present = await readFile(target).catch(() => null);
    if (present === null) {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await copyFile(source, target);
      await chmod(target, 0o600);
    } else if (!present.equals(await readFile(source))) kept.push(target);
  }
  return kept;
}

/**
 * Puts a backup in place of what the database holds. The backup is checked first; then everything happens in one
 * transaction: should it fail, all is as it was.
 * @throws Failure when the backup is not whole, other programs use the database, or it is in use and not to be replaced
 */
export async function restoreBackup(
  database: Database,
  folder: string,
  options: RestoreOptions,
): Promise<Restored> {
  const manifest = await checkBackup(folder);
  const { pool } = database;
  await requireAlone(pool);
  if (!options.replace && (await isUsed(pool)))
    throw new Failure('The database is in use already: give --replace to put the backup in its place.');
  await migrate(database); // makes what lies outside of the tables: the reader's role, the job queue
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(`begin; set local maintenance_work_mem = '256MB'`);
    await replaceAll(client, folder, manifest);
    await client.query('commit');
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    broken = false;
  } finally {
    client.release(broken); // a transaction that failed ends with its connection
  }
  const keptKeys = await restoreKeys(folder, manifest, options.keyPath);
  await migrate(database);
  await pool.query('vacuum analyze');
  return { manifest, rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0), keptKeys };
}
