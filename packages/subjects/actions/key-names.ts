import { inTransaction } from '@xintu/database';
import type { ClientBase, Pool } from 'pg';

import { nameKeys } from '../rules/name-keys.ts';
import { namePartsOf } from '../rules/name-parts.ts';

/** Names keyed in one transaction. */
const together = 2_000;

interface Unkeyed {
  readonly subjectId: string;
  readonly recordedFrom: string;
  readonly name: string;
}

/**
 * Gives the names that were written since the last round their keys, so that similar names are found. Safe to run
 * again and at the same time; what it leaves behind is done by the next round.
 * @returns how many names were keyed
 */
export async function keyNames(pool: Pool): Promise<number> {
  let keyed = 0;
  for (;;) {
    const done = await inTransaction(pool, keySome);
    keyed += done;
    if (done < together) break;
  }
  // Entries that wait to be merged into the index make each look-up slower.
  if (keyed > 0) await pool.query(`select gin_clean_pending_list('subject_name_keys')`);
  return keyed;
}

async function keySome(client: ClientBase): Promise<number> {
  const { rows } = await client.query<Unkeyed>(
    `with taken as (
       delete from subject_name_unkeyed u using (
         select ctid from subject_name_unkeyed limit $1 for update skip locked) as due
       where u.ctid = due.ctid returning u.subject_id, u.recorded_from)
     select n.subject_id as "subjectId", n.recorded_from::text as "recordedFrom", n.name
     from taken join subject_name n using (subject_id, recorded_from)`,
    [together],
  );
  await client.query(
    `insert into subject_name_key (subject_id, recorded_from, keys)
     select u.subject_id, u.recorded_from, u.keys::integer[]
     from unnest($1::uuid[], $2::timestamptz[], $3::text[]) as u (subject_id, recorded_from, keys)
     on conflict do nothing`,
    [
      rows.map(({ subjectId }) => subjectId),
      rows.map(({ recordedFrom }) => recordedFrom),
      rows.map(({ name }) => `{${nameKeys(namePartsOf(name)).join(',')}}`),
    ],
  );
  return rows.length;
}
