import type { Pool, PoolClient } from 'pg';
import { from, to } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { postgresSeconds } from './measure/processor-time.ts';

/** The tables that a batch writes to, with what tells the rows of the batch. */
const written: Readonly<Record<string, string>> = {
  record_version: 'batch_id = $1',
  record: `(subject_id, id) in (select subject_id, record_id from record_version where batch_id = $1)`,
  record_identity: `(subject_id, record_id) in (select subject_id, record_id from record_version where batch_id = $1)`,
  subject_version: `recorded_from = (select min(recorded_from) from record_version where batch_id = $1)`,
  subject_name: `recorded_from = (select min(recorded_from) from record_version where batch_id = $1)`,
  subject_key: `subject_id in (select subject_id from subject_version
    where recorded_from = (select min(recorded_from) from record_version where batch_id = $1))`,
  ledger_entry: `object_type in ('record', 'subject') and detail like '%' || $1 || '%'`,
  record_notice: `(subject_id, record_id) in (select subject_id, record_id from record_version where batch_id = $1)`,
  subject_message: `(subject_id, record_id) in (select subject_id, record_id from record_version where batch_id = $1)`,
  problem_data: 'batch_id = $1',
  intake_problem: 'batch_id = $1',
};

/** What a bare COPY took. */
export interface BareCopy {
  readonly seconds: number;
  /** Seconds of PostgreSQL's processor time. */
  readonly postgresSeconds: number;
  readonly rows: number;
  readonly megabytes: number;
}

/** The columns that are written; those that are generated from them can't be. */
async function givenColumns(client: PoolClient, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0]?.columns ?? '';
}

/**
 * Copies the rows that a batch left into empty tables of the same shape with the same indexes: what the same rows cost
 * when nothing has to be read, checked, matched or hashed.
 */
export async function measureBareCopy(pool: Pool, batch: string): Promise<BareCopy> {
  const client = await pool.connect();
  try {
    await client.query('create schema bare');
    const kept = new Map<string, Buffer[]>();
    for (const [table, condition] of Object.entries(written)) {
      await client.query(`create table bare.${table} (like ${table} including all)`);
      const rows = condition.replaceAll('$1', `'${batch}'`);
      const pieces: Buffer[] = [];
      const columns = await givenColumns(client, table);
      for await (const piece of client.query(
        to(`copy (select ${columns} from ${table} where ${rows}) to stdout`),
      ))
        if (Buffer.isBuffer(piece)) pieces.push(piece);
      kept.set(table, pieces);
    }
    const before = await postgresSeconds(pool);
    const begun = performance.now();
    await client.query('begin');
    let [rows, bytes] = [0, 0];
    for (const [table, pieces] of kept) {
      const stream = client.query(from(`copy bare.${table} from stdin`));
      await pipeline(Readable.from(pieces), stream);
      rows += stream.rowCount;
      bytes += pieces.reduce((sum, piece) => sum + piece.length, 0);
    }
    await client.query('commit');
    const seconds = (performance.now() - begun) / 1000;
    const used = Number(((await postgresSeconds(pool)) - before).toFixed(2));
    return { seconds, postgresSeconds: used, rows, megabytes: Math.round(bytes / 2 ** 20) };
  } finally {
    await client.query('drop schema if exists bare cascade').catch(() => undefined);
    client.release();
  }
}
