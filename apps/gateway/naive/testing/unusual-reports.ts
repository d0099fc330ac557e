import type { Database } from '@xintu/database';
import { demonstrationExamples } from '@xintu/demonstration';

/** Reports of departments and of subjects for themselves, of every state, and checks on paper. */
const statements = [
  `insert into credit_report (number, verification_code, kind, scope, subject_id, department_code, matter_code, reference, issued_by,
      issuer_name, issued_at, issued_on, as_of, records, pages, sha256)
    select '信报演示' || n, 'REPORT' || n, 'SUBJECT', case when n % 3 = 0 then (array['OWN', 'PUBLIC'])[1 + n % 2] else 'SHARED' end,
      s.subject_id, case when n % 3 > 0 then d.code end, case when n % 3 > 0 then 'licence' end, case when n % 3 > 0 then 'YY-' || n end,
      'test', '演示出具人' || n % 4, timestamptz '2026-10-05 09:00+08' + n / 2 * interval '1 hour', '2026-10-05', now(), 1, 1 + n % 3,
      sha256(convert_to(n::text, 'UTF8'))
    from generate_series(1, 90) n
    join (select code, row_number() over (order by code) as place, count(*) over () as places from department) d on d.place = 1 + n % d.places
    join (select subject_id, row_number() over (order by key = any ($1) desc, subject_id) as place from subject_key
      where not starts_with(key, 'practitioner:') limit 30) s on s.place = 1 + n % 30`,
  `insert into credit_report (number, verification_code, kind, scope, check_id, department_code, matter_code, reference, issued_by,
      issuer_name, issued_on, as_of, records, pages, sha256)
    select '印' || number, 'PRINT' || number, 'CHECK', 'SHARED', id, department_code, matter_code, reference, 'test', '演示出具人',
      '2026-10-06', now(), 0, 2, '' from credit_check where substring(number from '[0-9]+$')::int % 3 = 0`,
  // Some show all that counts now, some the first version of it, some what ended, some nothing.
  `insert into credit_report_record
    select r.id, v.subject_id, v.record_id, min(v.recorded_from)
    from credit_report r join record_version v on v.subject_id = r.subject_id
    where length(r.number) % 2 = 0 or checked_record_holds(v.subject_id, v.record_id, '2026-11-22')
    group by 1, 2, 3 having r.number like '%1' or r.number like '%2' or r.number like '%3' or max(v.recorded_from) = min(v.recorded_from)`,
  `insert into credit_report_record
    select r.id, c.subject_id, c.record_id, min(c.recorded_from) from credit_report r join credit_check_record c on c.check_id = r.check_id
    where checked_record_holds(c.subject_id, c.record_id, '2026-11-22') group by 1, 2, 3`,
  `insert into check_change (department_code, check_id, subject_id, record_id, record_type_code, change, reason, happened_on)
    select k.department_code, c.check_id, c.subject_id, c.record_id, v.type_code, x.change,
      case when x.change = 'ENDED' then 'REPAIRED' end, '2026-10-10'
    from credit_check_record c join credit_check k on k.id = c.check_id
    join record_version v on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_to = 'infinity'
    cross join (values ('ENDED'), ('ADDED')) as x (change) where c.position % 3 = length(x.change) % 2`,
  `insert into webhook (department_code, name, url, created_by, creator_name, last_problem, ended_at, last_delivered_at)
    select code, '演示通知' || n, 'https://example.invalid/' || n, 'test', 'x', case when n = 1 then 'HTTP 500' end,
      case when n = 3 then now() end, case when n > 1 then timestamptz '2026-11-20 09:00+08' end from department cross join generate_series(1, 3) n`,
] as const;

/** Makes, by statements, reports of all sorts. */
export async function makeUnusualReports({ pool }: Pick<Database, 'pool'>): Promise<void> {
  const { represented, inTrouble } = demonstrationExamples;
  const examples = [represented, ...inTrouble].map(({ code }) => code);
  for (const statement of statements) await pool.query(statement, statement.includes('$1') ? [examples] : []);
}
