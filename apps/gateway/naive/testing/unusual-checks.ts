import type { Database } from '@xintu/database';
import { demonstrationExamples } from '@xintu/demonstration';

/** Measures of every trigger, for all departments or for some, with and without months of their own. */
const measures = `
  insert into measure (code, name, english_name, kind, legal_basis_code, list_code, record_type_code, scheme_code, grades, months)
    select 'unusual-' || n, '演示措施' || n, 'measure ' || n,
      case when scheme is null then (array['RESTRICTION', 'INSPECTION', 'INCENTIVE'])[1 + n % 3] else 'INCENTIVE' end,
      (array[basis, other])[1 + n % 2], list, type, scheme, grades, case when n % 3 = 0 then 12 * n end
    from (select row_number() over (order by w.list, w.type, w.scheme)::int as n, w.* from (
        select distinct v.list_code as list, null as type, null as scheme, null::text[] as grades from record_version v where list_code is not null
        union all select null, code, null, null from record_type where kind in ('penalty', 'licence', 'fact', 'honour')
        union all select null, null, scheme_code, array_agg(distinct grade) from record_version
          where scheme_code is not null and grade is not null group by 3) w) t,
      (select min(code) filter (where confirmed and level = 'LAW') as basis,
        min(code) filter (where level not in ('LAW', 'ADMINISTRATIVE_REGULATION')) as other from legal_basis) b;
  insert into measure_executor select m.code, k.kind
    from measure m join (select kind, row_number() over (order by kind) as n from (select distinct kind from department) d) k
      on (length(m.code) + ascii(right(m.code, 1)) + k.n) % 4 = 0
    on conflict do nothing;
`;

/** Checks of many departments, answered and not, with every way in which a subject is found or is not. */
const checks = `
  insert into credit_check (number, verification_code, department_code, matter_code, reference, stage, reason, idempotency_key,
      request_digest, created_by, creator_name, created_at, created_on, as_of, tree_root, subjects, hits, measures, status)
    select '信核演示' || n, 'CODE' || n, d.code, m.code, 'YY-' || n % 7, case when n % 3 = 0 then '演示环节' end,
      case when n % 4 = 0 then '演示理由' end, n::text, '', 'test', '演示核查人' || n % 5,
      timestamptz '2026-10-01 09:00+08' + n / 2 * interval '1 hour', '2026-10-01', timestamptz '2026-10-01' + n * interval '1 hour',
      sha256(convert_to(n::text, 'UTF8')), 6, 1, 1, (array['OPEN', 'ANSWERED'])[1 + n % 2]
    from generate_series(1, 120) n
    join (select code, row_number() over (order by code) as place, count(*) over () as places from department) d on d.place = 1 + n % d.places
    join (select code, row_number() over (order by code) as place, count(*) over () as places from matter) m on m.place = 1 + n % m.places;
  insert into credit_check_coverage select c.id, t.code, case when n.n % 3 > 0 then date '2026-09-01' + n.n::int end
    from (select id, row_number() over (order by number) as n from credit_check) n join credit_check c using (id)
    join (select code, row_number() over (order by code) as place from record_type) t on (t.place + n.n) % 9 = 0;
  insert into credit_check_result (check_id, position, given_code, given_name, outcome, matched_by, subject_id, leaf)
    select c.id, o.place, case when o.place % 2 = 0 then s.code end, case when o.place % 3 > 0 then s.name end, o.outcome,
      case when o.place < 3 then (array['CODE', 'NAME', 'FORMER_NAME'])[1 + c.n % 3] end, case when o.place < 3 then s.subject_id end, ''
    from (select id, row_number() over (order by number)::int as n from credit_check) c
    cross join unnest(array['HAS_RECORDS', 'NO_RECORDS', 'SUBJECT_UNKNOWN', 'NAME_MISMATCH', 'AMBIGUOUS', 'INVALID_CODE'])
      with ordinality as o (outcome, place)
    join (select *, row_number() over (order by known, subject_id) as at, count(*) over () as places from (
        select v.*, k.key is null as known from subject_version v left join subject_key k on k.subject_id = v.subject_id and k.key = any ($1)
          where v.recorded_to = 'infinity' limit 200) v) s on s.at = 1 + (c.n + o.place - 1) % s.places;
  insert into credit_check_candidate
    select check_id, id, p, case when p = 1 then '91YY' end, '演示候选' || p, '名称相近', 'the name is like it'
    from credit_check_result cross join generate_series(1, 2) p where outcome in ('AMBIGUOUS', 'NAME_MISMATCH');
  insert into credit_check_confirmation
    select r.check_id, r.id, case when r.outcome = 'AMBIGUOUS' then 1 end, case when r.outcome = 'AMBIGUOUS' then r.check_id end,
      '演示确认', 'test', '演示确认人', c.created_at + interval '1 hour', c.created_on
    from credit_check_result r join credit_check c on c.id = r.check_id
    where r.outcome in ('AMBIGUOUS', 'NAME_MISMATCH') and c.status = 'ANSWERED';
  insert into credit_check_record
    select r.check_id, r.id, v.subject_id, v.record_id, v.recorded_from, row_number() over (partition by r.id order by v.record_id, v.recorded_from), ''
    from credit_check_result r join lateral (select distinct on (record_id) * from record_version v
      where v.subject_id = r.subject_id order by record_id, recorded_from limit 12) v on true
    where r.outcome = 'HAS_RECORDS';
  insert into credit_check_measure (check_id, result_id, measure_code, because)
    select r.check_id, r.id, m.code, coalesce((select array_agg(record_id) from credit_check_record c
      where c.result_id = r.id and (c.position + m.place) % 2 = 0), '{}')
    from credit_check_result r join (select code, row_number() over (order by code) as place, count(*) over () as places from measure) m
      on m.place in (1, 1 + abs(hashtext(r.id::text)) % m.places) where r.outcome = 'HAS_RECORDS';
  insert into credit_check_feedback (check_id, recorded_at, recorded_on, recorded_by, recorder_name)
    select id, created_at + n * interval '1 day', created_on + n, 'test', '演示反馈人' || n
    from credit_check cross join generate_series(1, 2) n where status = 'ANSWERED' or n = 1 and reference = 'YY-1';
  insert into credit_check_decision
    select f.check_id, f.id, r.id, '演示决定', case when r.position % 2 = 0 then '演示文号' end,
      case when r.position % 2 = 0 then date '2026-10-20' end
    from credit_check_feedback f join credit_check_result r on r.check_id = f.check_id where r.position < 4;
  insert into credit_check_answer
    select f.check_id, f.id, m.id, n, case when not n then 'STATUTORY_EXCEPTION' end, case when not n then '演示原因' end
    from credit_check_feedback f join credit_check_measure m on m.check_id = f.check_id,
      lateral (select abs(hashtext(m.id::text)) % 2 = 0 as n) x;
`;

/** Makes, by statements, measures of all sorts, and checks in all their states. */
export async function makeUnusualChecks({ pool }: Pick<Database, 'pool'>): Promise<void> {
  const { represented, inTrouble } = demonstrationExamples;
  const examples = [represented, ...inTrouble].map(({ code }) => code);
  await pool.query(measures);
  for (const statement of checks.split(/;\n/).filter((text) => text.trim() !== ''))
    await pool.query(statement, statement.includes('$1') ? [examples] : []);
}
