import { inTransaction } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import type { Pool } from 'pg';

/** Notices looked at in one transaction. */
const together = 1_000;

/**
 * Shows the adverse records whose notice was served, from today on: each gets a version that says so, with its ledger
 * entry. Only types for which notice, objection, repair and revocation work are shown; the others wait, and so does
 * what its subject has no message of. What ended, or whose publicity was over before it could begin, is never shown;
 * what is to be reviewed first waits for its reviewer, and what rests on a legal basis that lapsed waits for another.
 * Safe to run again and at the same time.
 * @returns how many records are shown from today on
 */
export async function publishRecords(pool: Pool, today: LegalDay): Promise<number> {
  let published = 0;
  for (;;) {
    const round = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ looked: number; published: number }>({
        name: 'publish-records',
        text: `with served as materialized (
            select n.subject_id, n.record_id, n.id, t.publication = 'PUBLIC' as public, r.type_code
            from record_notice n
            join record r on r.subject_id = n.subject_id and r.id = n.record_id
            join record_type t on t.code = r.type_code and t.due_process
            join legal_basis l on l.code = t.legal_basis_code and coalesce(l.valid_to, 'infinity') >= $1
            join record_version known on known.subject_id = n.subject_id and known.record_id = n.record_id
              and known.recorded_to = 'infinity' and (known.disclosure is not null or not t.disclosure_review)
            where n.delivered_on <= $1 and not n.settled
              and exists (select from subject_message m where m.notice_id = n.id) order by n.delivered_on, n.id limit $2
            for update of n, r skip locked),
          settled as (
            update record_notice n set settled = true from served s
            where n.subject_id = s.subject_id and n.record_id = s.record_id and n.id = s.id returning 1),
          before as materialized (
            select distinct on (v.subject_id, v.record_id) v,
              greatest(clock_timestamp(), v.recorded_from + interval '1 microsecond') as moment
            from served s
            join record_version v on v.subject_id = s.subject_id and v.record_id = s.record_id
              and v.recorded_to = 'infinity'
            where s.public and v.disclosure is distinct from 'WITHHOLD' and v.publicity_decision = 'PUBLISH' and v.publicity_from is null
              and record_in_force(v, $1)),
          next as materialized (
            select jsonb_populate_record(b.v, jsonb_build_object('publicity_from', $1::date, 'recorded_from', b.moment,
              'recorded_by', 'system', 'change_reason', 'PUBLISHED', 'batch_id', null, 'row_number', null)) as v
            from before b),
          ended as (
            update record_version old set recorded_to = b.moment from before b
            where old.subject_id = (b.v).subject_id and old.record_id = (b.v).record_id and old.recorded_to = 'infinity'),
          made as (
            insert into record_version
            select whole.* from next n
            cross join lateral jsonb_populate_record(n.v, jsonb_build_object('digest', record_digest(n.v))) whole
            returning subject_id, record_id, authority_code, digest),
          entries as (
            insert into ledger_entry (action, actor, department_code, subject_id, object_type, object_id, digest)
            select 'record.published', 'system', authority_code, subject_id, 'record', record_id::text, digest
            from made returning 1)
          select (select count(*) from settled)::integer as looked, (select count(*) from entries)::integer as published`,
        values: [today, together],
      });
      return rows[0] ?? { looked: 0, published: 0 };
    });
    published += round.published;
    if (round.looked < together) return published;
  }
}
