import { systemViewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import type { KeyRing } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

/** Numbers that one transaction seals anew. */
const AT_ONCE = 1_000;

interface StoredNumber {
  readonly subjectId: string;
  readonly match: Buffer;
  readonly keyId: string;
  readonly sealed: Buffer;
}

/** How many identity numbers each key has sealed, as key and count; keys without any are not there. */
export async function countSealedNumbers(pool: Pool): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ key: string; count: number }>(
    'select key_id as key, count(*)::integer as count from identity_number group by key_id',
  );
  return new Map(rows.map(({ key, count }) => [key, count]));
}

/**
 * Seals anew what a former key has sealed, a bounded set at a time with its ledger entry; stopped in between, it goes
 * on where it was. Records, hashes and the ledger do not change.
 * @param tell is told after each set how many numbers are done
 * @returns how many numbers were sealed anew
 * @throws Failure where a number does not open
 */
export async function resealIdentityNumbers(
  pool: Pool,
  keys: KeyRing,
  tell: (done: number) => void,
): Promise<number> {
  for (let done = 0; ;) {
    const sealed = await inTransaction(pool, (client) => resealSome(client, keys));
    if (sealed === 0) return done;
    done += sealed;
    tell(done);
  }
}

async function resealSome(client: ClientBase, keys: KeyRing): Promise<number> {
  const { rows } = await client.query<StoredNumber>(
    `select subject_id as "subjectId", match, key_id as "keyId", sealed from identity_number
     where key_id <> $1 order by subject_id, match limit $2 for update`,
    [keys.currentKey, AT_ONCE],
  );
  if (rows.length === 0) return 0;
  const renewed = rows.map((number) => keys.seal(keys.open(number, number.match), number.match));
  await client.query(
    `update identity_number i set key_id = n.key, sealed = n.sealed
     from unnest($1::uuid[], $2::bytea[], $3::text[], $4::bytea[]) as n (subject_id, match, key, sealed)
     where i.subject_id = n.subject_id and i.match = n.match`,
    [
      rows.map(({ subjectId }) => subjectId),
      rows.map(({ match }) => match),
      renewed.map(({ keyId }) => keyId),
      renewed.map(({ sealed }) => sealed),
    ],
  );
  await appendEntry(client, {
    action: 'identity-number.reseal',
    actor: systemViewer('command').actor,
    detail: { key: keys.currentKey, numbers: rows.length },
  });
  return rows.length;
}
