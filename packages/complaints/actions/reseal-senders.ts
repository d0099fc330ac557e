import { systemViewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import type { KeyRing } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { boundOf } from './receive-complaint.ts';

/** Senders that one transaction seals anew. */
const AT_ONCE = 1_000;

/** How many senders of complaints each key of the installation has sealed; keys without any are not there. */
export async function countSealedSenders(pool: Pool): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ key: string; count: number }>(
    'select key_id as key, count(*)::integer as count from complaint where key_id is not null group by key_id',
  );
  return new Map(rows.map(({ key, count }) => [key, count]));
}

/**
 * Seals anew who sent complaints, where a former key has sealed it, a bounded set at a time.
 * @returns how many were sealed anew
 * @throws Failure where a key does not open
 */
export async function resealSenders(pool: Pool, keys: KeyRing): Promise<number> {
  for (let done = 0; ;) {
    const sealed = await inTransaction(pool, (client) => resealSome(client, keys));
    if (sealed === 0) return done;
    done += sealed;
  }
}

async function resealSome(client: ClientBase, keys: KeyRing): Promise<number> {
  const { rows } = await client.query<{ id: string; caseId: string; keyId: string; sealed: Buffer }>(
    `select id, case_id as "caseId", key_id as "keyId", sealed from complaint
     where key_id is not null and key_id <> $1 order by id limit $2 for update`,
    [keys.currentKey, AT_ONCE],
  );
  if (rows.length === 0) return 0;
  const renewed = rows.map((one) => keys.seal(keys.open(one, boundOf(one.caseId)), boundOf(one.caseId)));
  await client.query(
    `update complaint c set key_id = n.key, sealed = n.sealed
     from unnest($1::uuid[], $2::text[], $3::bytea[]) as n (id, key, sealed) where c.id = n.id`,
    [rows.map(({ id }) => id), renewed.map(({ keyId }) => keyId), renewed.map(({ sealed }) => sealed)],
  );
  await appendEntry(client, {
    ...{ action: 'complaint.reseal-senders', actor: systemViewer('command').actor },
    detail: { key: keys.currentKey, senders: rows.length },
  });
  return rows.length;
}
