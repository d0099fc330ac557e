import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import type { Pool } from 'pg';

/** News looked at in one transaction. */
const TOGETHER = 500;
/** Names the one writer of the feed. */
const WRITER = 'check-changes';

/**
 * Makes the departments' feeds of what was noted: whose checks relied on a record that ended, and who checked a subject
 * about which something was published. One program at a time, so that nothing appears behind a position that somebody
 * has read already. @returns how many changes were told
 */
export async function noteChanges(pool: Pool): Promise<number> {
  let told = 0;
  for (;;) {
    const round = await inTransaction(pool, async (client) => {
      const { rows: lock } = await client.query<{ got: boolean }>(
        'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as got',
        [WRITER],
      );
      if (lock[0]?.got !== true) return { news: 0, changes: 0 };
      const { rows: news } = await client.query<{ id: string }>(
        'select id::text from check_news order by id limit $1 for update',
        [TOGETHER],
      );
      const ids = news.map(({ id }) => id);
      if (ids.length === 0) return { news: 0, changes: 0 };
      const { rows: changes } = await client.query<{ id: string }>(
        `with news as (select n.*, v.type_code from check_news n join record_version v
             on v.subject_id = n.subject_id and v.record_id = n.record_id and v.recorded_to = 'infinity'
           where n.id = any ($1::bigint[])),
         told as (
           select coalesce(d.successor_code, d.code) as department, c.check_id, n.*
           from news n join credit_check_record c on c.subject_id = n.subject_id and c.record_id = n.record_id
           join credit_check k on k.id = c.check_id join department d on d.code = k.department_code
           where n.change = 'ENDED'
           union all
           -- of several checks of one subject the newest says that something was added
           (select distinct on (coalesce(d.successor_code, d.code), n.record_id)
             coalesce(d.successor_code, d.code), k.id, n.*
           from news n join credit_check_result r on r.subject_id = n.subject_id
           join credit_check k on k.id = r.check_id join department d on d.code = k.department_code
           join credit_check_coverage o on o.check_id = k.id and o.record_type_code = n.type_code
           join record_type t on t.code = n.type_code and t.publication = 'PUBLIC'
           where n.change = 'ADDED' and not exists (select from credit_check_record c
               where c.check_id = k.id and c.record_id = n.record_id)
             and not exists (select from check_change e where e.department_code = coalesce(d.successor_code, d.code)
               and e.record_id = n.record_id and e.change = 'ADDED')
           order by coalesce(d.successor_code, d.code), n.record_id, k.id desc))
         insert into check_change (department_code, check_id, subject_id, record_id, record_type_code, change, reason, happened_on)
         select department, check_id, subject_id, record_id, type_code, change, reason, happened_on
         from told order by id, department, check_id
         on conflict do nothing returning id`,
        [ids],
      );
      await client.query('delete from check_news where id = any ($1::bigint[])', [ids]);
      const [first] = changes;
      if (first !== undefined)
        await appendEntry(client, {
          ...{ action: 'check-change.note', actor: 'system', objectType: 'check-change', objectId: first.id },
          detail: { changes: changes.map(({ id }) => id) },
        });
      return { news: ids.length, changes: changes.length };
    });
    told += round.changes;
    if (round.news < TOGETHER) return told;
  }
}
