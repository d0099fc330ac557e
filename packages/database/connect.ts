import { type AnyEntity, type EntityClass, type EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { Failure, sentenceOf } from '@xintu/runtime';
import pg from 'pg';
import { migrations } from './migrations/index.ts';
import { typeParsers } from './parsers.ts';

/** An entity of the write side, as the packages export them. */
export type Entity = EntityClass<AnyEntity> | EntitySchema;

/** A database that programs and tests work on. */
export interface Database {
  url: string;
  /** write side: unit of work over the entities given to `connect` */
  orm: MikroORM;
  /** raw connections: planned reads, COPY, jobs; see `typeParsers` for how values arrive */
  pool: pg.Pool;
  close(): Promise<void>;
}

/** What may be set when connecting. */
export interface ConnectOptions {
  entities?: readonly Entity[];
  /** most raw connections at a time (10) */
  connections?: number;
  /** most connections of the unit of work at a time (5) */
  writeConnections?: number;
  /** how the connections are called in pg_stat_activity */
  name?: string;
}

/**
 * Settings of each connection. A transaction in which nothing happens for minutes belongs to a program that hangs: it
 * would hold back the sealing of the ledger for everybody, so the server ends it.
 */
const connectionOptions = '-c timezone=UTC -c idle_in_transaction_session_timeout=5min';

/**
 * Connects to the PostgreSQL at `url`. Nothing is migrated.
 * @throws Failure when it does not answer, or is older than PostgreSQL 18
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Database> {
  const name = options.name ?? 'xintu';
  const pool = createPool(url, { name, connections: options.connections ?? 10 });
  try {
    await requireServer(pool);
  } catch (problem) {
    await pool.end();
    throw problem;
  }
  const orm = await MikroORM.init({
    entities: [...(options.entities ?? [])],
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    dbName: databaseName(url),
    driverOptions: { connectionString: url, application_name: `${name} write`, options: connectionOptions },
    pool: { min: 0, max: options.writeConnections ?? 5 },
    migrations: { migrationsList: migrations, tableName: 'schema_migration', snapshot: false, silent: true },
    debug: false,
  });
  return {
    url,
    orm,
    pool,
    close: async () => {
      await Promise.all([orm.close(true), pool.end()]);
    },
  };
}

/** A pool of raw connections in UTC with the project's type parsers; broken idle connections are replaced silently. */
export function createPool(
  url: string,
  options: {
    name: string;
    connections: number;
    /** after how long without work a connection is closed (10 seconds) */
    idleMilliseconds?: number;
  },
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections,
    application_name: options.name,
    options: connectionOptions,
    types: typeParsers,
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: options.idleMilliseconds ?? 10_000,
  });
  const ignore = () => undefined; // the query under way still fails; without a listener the process would end
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

async function requireServer(pool: pg.Pool): Promise<void> {
  let version: number;
  try {
    const { rows } = await pool.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    );
    version = Number(rows[0]?.version);
  } catch (problem) {
    throw new Failure(`The database can't be reached: ${sentenceOf(problem)}`);
  }
  if (version < 180_000) {
    throw new Failure(
      `The database server is PostgreSQL ${Math.floor(version / 10_000)}; 18 or later is needed.`,
    );
  }
}

function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
