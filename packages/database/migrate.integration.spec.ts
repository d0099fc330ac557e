import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from './connect.ts';
import { migrate } from './migrate.ts';
import { migrationNames } from './migrations/index.ts';
import { emptyDatabase, testDatabase } from './testing/index.ts';

describe('migrate', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('has nothing to do on a copy of the template', async () => {
    expect(await migrate(database)).toEqual([]);
  });

  it('makes the tables of the subjects, the records and the job queue', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables
       where schemaname in ('public', 'graphile_worker') order by 1`,
    );
    const names = rows.map(({ name }) => name);
    expect(names).toContain('public.subject_version');
    expect(names).toContain('public.record_version');
    expect(names).toContain('graphile_worker._private_jobs');
  });

  it('lets several programs start at once on an empty database', async () => {
    const empty = await emptyDatabase();
    const done = await Promise.all([migrate(empty), migrate(empty)]);
    expect(done.flat()).toEqual([...migrationNames]);
    await empty.close();
  });

  it('refuses a database that holds tables of something else', async () => {
    const foreign = await emptyDatabase();
    await foreign.pool.query('create table orders (id integer)');
    await expect(migrate(foreign)).rejects.toThrow('tables of something else (orders)');
    await foreign.close();
  });

  it('refuses a database of a newer version', async () => {
    const newer = await testDatabase();
    await newer.pool.query(`insert into schema_migration (name) values ('9999-later')`);
    await expect(migrate(newer)).rejects.toThrow('newer version of Xintu (9999-later)');
    await newer.close();
  });
});
