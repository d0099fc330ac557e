import type pg from 'pg';

/**
 * Runs `work` on one connection inside a transaction: committed when it returns, rolled back when it throws.
 * A connection on which even the rollback fails is not used again.
 */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (problem) {
    await client.query('rollback').catch(() => (broken = true));
    throw problem;
  } finally {
    client.release(broken);
  }
}
