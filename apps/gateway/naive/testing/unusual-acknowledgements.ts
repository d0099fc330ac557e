import type { Database } from '@xintu/database';
import { demonstrationExamples } from '@xintu/demonstration';

/** Departments that must take note of endings, in all their states, also about organisations that readers represent. */
const acknowledgements = `
  insert into acknowledgement (subject_id, record_id, department_code, authority_code, credit_office_code, ways,
      received_at, record_type_code, document_number, reason, ended_on, told_on, due_on, due_provisional,
      acknowledged_on, acknowledged_by, acknowledger_name, note, escalated_on)
    select v.subject_id, v.record_id, d.code, v.authority_code,
      case when v.number % 4 > 0 then (select code from department where key = 'credit-office-433101') end,
      string_to_array((array['LOOKED_UP', 'EXPORTED,LOOKED_UP', 'HANDED_IN'])[1 + v.number % 3], ','),
      timestamptz '2026-10-01 09:00+08' + v.number * interval '1 hour', v.type_code, v.document_number,
      (array['REPAIRED', 'REVOKED', 'WITHDRAWN', 'WRONG_SUBJECT', 'REMOVED'])[1 + v.number % 5], '2026-11-01',
      '2026-11-02', case when v.number % 6 > 0 then date '2026-11-05' end, v.number % 2 = 0,
      case when v.number % 3 = 0 then date '2026-11-04' end, case when v.number % 3 = 0 then 'test' end,
      case when v.number % 3 = 0 then '演示签收人' end, case when v.number % 3 = 0 then '已停用' end,
      case when v.number % 5 = 1 then date '2026-11-06' end
    from (select r.*, row_number() over (order by k.key is null, abs(hashtext(document_number)), record_id) as number
        from record_version r left join subject_key k on k.subject_id = r.subject_id and k.key = any ($1)
        where recorded_to = 'infinity' limit 60) v
    join (select code, row_number() over (order by code) as place from department) d
      on (d.place + v.number) % 3 = 0`;

/** Makes, by statements, acknowledgements in all their states. */
export async function makeUnusualAcknowledgements({ pool }: Pick<Database, 'pool'>): Promise<void> {
  const { represented, inTrouble } = demonstrationExamples;
  await pool.query(acknowledgements, [[represented, ...inTrouble].map(({ code }) => code)]);
}
