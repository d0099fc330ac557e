import { Failure, type KeyRing, openKeyRing, type Settings } from '@xintu/runtime';
import type { Pool } from 'pg';

const KEY = 'identity-keys';

/**
 * Opens the keys of identity numbers, and sees to it that one database always meets the same ones: with others, equal
 * numbers would not match, and what is sealed would never open.
 * @throws Failure where the key file is another database's
 */
export async function openIdentityKeys(
  settings: Pick<Settings, 'identityKeys' | 'identityCipher'>,
  pool: Pool,
): Promise<KeyRing> {
  const keys = await openKeyRing(settings.identityKeys, settings.identityCipher);
  const mark = keys.matchOf('xintu').toString('hex');
  await pool.query('insert into instance (key, value) values ($1, $2) on conflict do nothing', [KEY, mark]);
  const { rows } = await pool.query<{ value: string }>('select value from instance where key = $1', [KEY]);
  if (rows[0]?.value !== mark)
    throw new Failure(
      'The key file of identity numbers (XINTU_IDENTITY_KEYS) belongs to another database. Bring back the one that this database was filled with.',
    );
  return keys;
}
