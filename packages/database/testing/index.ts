import { inject } from 'vitest';
import { connect, createPool, type Database, type Entity } from '../connect.ts';
import { clusterUrl } from '../embedded/cluster.ts';
import { TEMPLATE } from './names.ts';

/** What a test may ask of its database. */
export interface TestDatabaseOptions {
  /** entities of the packages under test */
  entities?: readonly Entity[];
  /** fills the fresh database, with reference data for instance */
  prepare?: (database: Database) => Promise<void>;
}

let count = 0;

/**
 * A database of its own for a test file: a copy of the migrated, empty template. `close` drops it.
 * Call in `beforeAll`, and `close` in `afterAll`.
 */
export async function testDatabase(options: TestDatabaseOptions = {}): Promise<Database> {
  const sockets = inject('postgresSockets');
  const name = `test_${process.pid}_${process.env['VITEST_WORKER_ID'] ?? '0'}_${(count += 1)}`;
  await administer(sockets, `create database ${name} template ${TEMPLATE} strategy file_copy`);
  const database = await connect(clusterUrl(sockets, name), { name, entities: options.entities ?? [] });
  const close = async () => {
    await database.close();
    await administer(sockets, `drop database ${name} with (force)`);
  };
  try {
    await options.prepare?.(database);
  } catch (problem) {
    await close();
    throw problem;
  }
  return { ...database, close };
}

/** An empty database without any table, for tests of migrations; `close` drops it. */
export async function emptyDatabase(): Promise<Database> {
  const sockets = inject('postgresSockets');
  const name = `empty_${process.pid}_${process.env['VITEST_WORKER_ID'] ?? '0'}_${(count += 1)}`;
  await administer(sockets, `create database ${name} template template0`);
  const database = await connect(clusterUrl(sockets, name), { name });
  return {
    ...database,
    close: async () => {
      await database.close();
      await administer(sockets, `drop database ${name} with (force)`);
    },
  };
}

async function administer(sockets: string, statement: string): Promise<void> {
  const pool = createPool(clusterUrl(sockets, 'postgres'), { name: 'test databases', connections: 1 });
  try {
    await pool.query(statement);
  } finally {
    await pool.end();
  }
}
