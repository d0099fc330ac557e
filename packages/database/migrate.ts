import { Failure } from '@xintu/runtime';

import type { Database } from './connect.ts';
import { migrateJobs } from './job-schema.ts';
import { migrationNames } from './migrations/index.ts';
import { ensureReaderRole } from './reader-role.ts';

/** Any number that no other program uses: whoever holds this lock may change tables. */
export const MIGRATION_LOCK = 7_461_001;

/**
 * Brings the tables and the job queue up to date; safe when several programs start at once.
 * @returns names of the migrations that ran
 * @throws Failure when the database belongs to something else or to a newer version, or the server's user may not
 *   make the role of planned reads
 */
export async function migrate(database: Database): Promise<string[]> {
  const guard = await database.pool.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await requireOwn(database);
    await ensureReaderRole(database.pool);
    const executed = await database.orm.migrator.up();
    await migrateJobs(database.pool);
    await guard.query('select continue_ledger()'); // the data may have come from another server
    return executed.map(({ name }) => name);
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    guard.release();
  }
}

async function requireOwn({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ own: boolean; foreign_tables: string[] }>(
    `select to_regclass('public.schema_migration') is not null as own,
       array(select tablename::text from pg_tables where schemaname = 'public' order by 1 limit 3) as foreign_tables`,
  );
  const [state] = rows;
  if (state === undefined) return;
  if (!state.own) {
    if (state.foreign_tables.length === 0) return;
    throw new Failure(
      `The database holds tables of something else (${state.foreign_tables.join(', ')}): give Xintu an empty database.`,
    );
  }
  const executed = await pool.query<{ name: string }>('select name from schema_migration');
  const unknown = executed.rows.filter(({ name }) => !migrationNames.includes(name));
  if (unknown.length > 0) {
    throw new Failure(
      `The database was made by a newer version of Xintu (${unknown[0]?.name}): update the program.`,
    );
  }
}
