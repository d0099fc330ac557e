import { randomInt } from 'node:crypto';
import type { Database } from '@xintu/database';

const KEY = 'development-password';
/** Without the characters that are easily taken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 12;

/**
 * The one password of all demonstration accounts: made at the first call, the same ever after. It is kept readable in
 * the instance's table on purpose: `xintu start` prints it, and it opens nothing but the development provider, which
 * answers on loopback only.
 */
export async function developmentPassword(database: Pick<Database, 'pool'>): Promise<string> {
  const made = Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  await database.pool.query(`insert into instance (key, value) values ($1, $2) on conflict do nothing`, [
    KEY,
    made,
  ]);
  const { rows } = await database.pool.query<{ value: string }>(`select value from instance where key = $1`, [
    KEY,
  ]);
  return rows[0]?.value ?? made;
}
