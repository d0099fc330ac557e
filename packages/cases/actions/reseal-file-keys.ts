import { systemViewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import type { KeyRing } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

/** Keys of files that one transaction seals anew. */
const AT_ONCE = 1_000;

/** How many keys of files each key of the installation has sealed; keys without any are not there. */
export async function countSealedFiles(pool: Pool): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ key: string; count: number }>(
    'select key_id as key, count(*)::integer as count from sealed_file_key group by key_id',
  );
  return new Map(rows.map(({ key, count }) => [key, count]));
}

/**
 * Seals anew the keys of files that a former key has sealed, a bounded set at a time; the files stay as they are.
 * @returns how many were sealed anew
 * @throws Failure where a key does not open
 */
export async function resealFileKeys(pool: Pool, keys: KeyRing): Promise<number> {
  for (let done = 0; ;) {
    const sealed = await inTransaction(pool, (client) => resealSome(client, keys));
    if (sealed === 0) return done;
    done += sealed;
  }
}

async function resealSome(client: ClientBase, keys: KeyRing): Promise<number> {
  const { rows } = await client.query<{ file: string; keyId: string; sealed: Buffer }>(
    `select file_id as file, key_id as "keyId", sealed from sealed_file_key where key_id <> $1
     order by file_id limit $2 for update`,
    [keys.currentKey, AT_ONCE],
  );
  if (rows.length === 0) return 0;
  const renewed = rows.map((one) => {
    const bound = Buffer.from(one.file);
    return keys.seal(keys.open(one, bound), bound);
  });
  await client.query(
    `update sealed_file_key f set key_id = n.key, sealed = n.sealed
     from unnest($1::uuid[], $2::text[], $3::bytea[]) as n (file, key, sealed) where f.file_id = n.file`,
    [rows.map(({ file }) => file), renewed.map(({ keyId }) => keyId), renewed.map(({ sealed }) => sealed)],
  );
  await appendEntry(client, {
    action: 'case.reseal-documents',
    actor: systemViewer('command').actor,
    detail: { key: keys.currentKey, files: rows.length },
  });
  return rows.length;
}
