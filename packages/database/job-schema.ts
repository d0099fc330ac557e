import { Logger, runMigrations } from 'graphile-worker';
import type pg from 'pg';

const quiet = new Logger(() => () => undefined);

/** Brings the tables of the job queue (schema graphile_worker) up to date. */
export async function migrateJobs(pool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: pool, logger: quiet });
}
