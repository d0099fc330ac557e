import pg from 'pg';
import { clusterUrl } from './cluster.ts';

/** Held, shared, by every program that uses the cluster: the last one out stops it. */
const USERS_LOCK = 7_461_010;
/** Held by the one program that serves the data folder. */
const SERVER_LOCK = 7_461_011;

/**
 * One connection that holds locks for as long as this process lives. Locks of connections, not lock files:
 * they go with the process however it ends.
 */
export class Keeper {
  private ended = false;

  private constructor(private readonly client: pg.Client) {
    client.on('error', () => undefined); // its end is what counts, see `lost`
    client.once('end', () => (this.ended = true));
  }

  /**
   * Joins the users of the cluster.
   * @param exclusive whether to be the one server of the data folder; then null if there is one already
   */
  static async open(sockets: string, exclusive: boolean): Promise<Keeper | null> {
    const client = new pg.Client({
      connectionString: clusterUrl(sockets, 'postgres'),
      application_name: 'xintu keeper',
      connectionTimeoutMillis: 5_000,
    });
    const keeper = new Keeper(client);
    try {
      await client.connect();
      await client.query('select pg_advisory_lock_shared($1)', [USERS_LOCK]);
      if (!exclusive || (await keeper.try(SERVER_LOCK))) return keeper;
    } catch (problem) {
      await keeper.close();
      throw problem;
    }
    await keeper.close();
    return null;
  }

  /** Calls back once when the connection ends, by the server's death or by `close`. */
  lost(callback: () => void): void {
    if (this.ended) setImmediate(callback);
    else this.client.once('end', callback);
  }

  /** Runs a statement of administration. */
  async run(statement: string): Promise<void> {
    await this.client.query(statement);
  }

  async hasDatabase(name: string): Promise<boolean> {
    const { rowCount } = await this.client.query('select from pg_database where datname = $1', [name]);
    return rowCount === 1;
  }

  /** Whether nobody else uses the cluster; from now on others wait until this connection ends. */
  async isLast(): Promise<boolean> {
    await this.client.query('select pg_advisory_unlock_shared($1)', [USERS_LOCK]);
    return await this.try(USERS_LOCK);
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  private async try(lock: number): Promise<boolean> {
    const { rows } = await this.client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [
      lock,
    ]);
    return rows[0]?.held === true;
  }
}
