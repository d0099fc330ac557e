import type { Database } from '@xintu/database';
import { demonstrationExamples } from '@xintu/demonstration';

/** Cases of every kind in every state, about records of the organisations that readers represent, and about others. */
const cases = `
  insert into case_file (subject_id, kind_code, number, record_id, state_code, entered_on, version, department_code,
      credit_office_code, opened_by, opener_name, opener_department_code, opened_at, opened_on, owner_name, deputy_name,
      due_on, due_rule, due_provisional, escalated_on, closed_on, single, open_to_subject)
    select v.subject_id, s.kind_code, k.mark || '〔2026〕' || v.number || '号', case when v.number % 6 > 0 then v.record_id end,
      s.code, '2026-11-01', 1 + v.number % 4, v.authority_code,
      case when v.number % 4 > 0 then (select code from department where key = 'credit-office-' || d.division_code) end,
      'test', '演示提出人', case when v.number % 3 = 0 then v.provider_code end,
      timestamptz '2026-10-01 09:00+08' + v.number / 3 * interval '1 hour', date '2026-10-01' + v.number::int / 24,
      case when v.number % 5 = 0 then '演示承办人' end, case when v.number % 7 = 0 then '演示代办人' end,
      case when v.number % 3 > 0 then date '2026-10-10' + v.number::int / 10 end,
      case when v.number % 3 > 0 then jsonb_build_object('name', jsonb_build_object('zh', '演示期限', 'en', 'limit of a test'),
        'basis', '演示依据', 'article', '第' || v.number || '条', 'value', 1 + v.number % 9, 'from', '2026-10-01',
        'unit', (array['WORKING_DAY', 'DAY', 'MONTH'])[1 + v.number % 3]) end,
      v.number % 4 = 0, case when v.number % 8 = 1 then date '2026-11-20' end,
      case when s.closed then date '2026-11-12' end, false, v.number % 3 > 0
    from (select r.*, row_number() over (order by k.key is null, abs(hashtext(document_number)), record_id) as number
        from record_version r left join subject_key k on k.subject_id = r.subject_id and k.key = any ($1)
        where recorded_to = 'infinity') v
    join department d on d.code = v.authority_code
    join (select *, row_number() over (order by kind_code, code) as place, count(*) over () as places from case_state) s
      on s.place = 1 + v.number % s.places
    join case_kind k on k.code = s.kind_code
    where v.number <= 240
`;

/** Steps of every kind, with what can be stated: texts, choices, several choices, numbers, what is sealed, nothing. */
const steps = `
  insert into case_step (subject_id, case_id, position, kind_code, step_code, to_state, actor, actor_name, department_code,
      taken_at, taken_on, reason, values)
    select c.subject_id, c.id, p.position, c.kind_code, s.code, c.state_code, 'test', '演示经办人' || p.position,
      case when p.position > 0 then c.department_code end, c.opened_at + p.position * interval '25 hours',
      c.opened_on + p.position, case when p.position % 2 = 1 then '演示理由' end,
      coalesce((select jsonb_object_agg(f.code, case
          when f.choices is not null and p.position = 2 then (select jsonb_agg(key) from jsonb_object_keys(f.choices) key)
          when f.choices is not null then to_jsonb((select min(key) from jsonb_object_keys(f.choices) key))
          when f.position % 4 = 1 and p.position = 3 then '{"masked": "433101********0000", "match": "00"}'
          when f.position % 4 = 2 and p.position = 3 then '12'
          when f.position % 4 = 3 and p.position = 3 then 'null'
          else to_jsonb('内容' || f.position) end)
        from case_field f where f.kind_code = c.kind_code and f.step_code = s.code
          and (f.position + p.position) % 5 > 0), '{}')
    from case_file c cross join generate_series(0, 3) as p (position), lateral (select code from case_step_kind k
      where k.kind_code = c.kind_code and (code = 'open') = (p.position = 0) order by md5(code || c.number) limit 1) s
    where p.position <= abs(hashtext(c.number)) % 4;
`;

const documents = `
  insert into case_document (subject_id, case_id, name, media_type, size_bytes, sha256, file_id, added_by, adder_name, role, added_on)
    select c.subject_id, c.id, '演示附件' || n.number || '.pdf', 'application/pdf', 1024 * n.number,
      sha256(convert_to(c.number || n.number, 'UTF8')), (select id from stored_file order by id limit 1), 'test', '演示提交人',
      (array['EVIDENCE', 'OPINION', 'PROOF_OF_SERVICE', 'OTHER'])[n.number], c.opened_on + n.number
    from case_file c cross join generate_series(1, 3) as n (number) where abs(hashtext(c.number)) % 5 >= n.number;
`;

/** What both sides said: of some records still, of some no more, of some twice. */
const notes = `
  insert into record_note (subject_id, record_id, id, subject_statement, authority_statement, noted_on, recorded_from, recorded_to)
    select c.subject_id, c.record_id, c.id, '演示主体意见' || n.part, '演示机关意见' || n.part, c.opened_on,
      c.opened_at + n.part * interval '1 day',
      case when n.part = 2 and abs(hashtext(c.number)) % 3 > 0 then 'infinity' else c.opened_at + n.part * interval '2 days' end
    from case_file c cross join generate_series(1, 2) as n (part)
    where c.record_id is not null and c.kind_code = 'objection';
`;

const messages = `
    update subject_message set
      read_at = case when n % 2 = 0 then made_at + interval '1 hour' end,
      read_on = case when n % 2 = 0 then made_on + 1 end,
      attempts = n % 4,
      sent_at = case when n % 4 = 1 then made_at + interval '1 minute' end,
      sent_on = case when n % 4 = 1 then made_on end,
      dropped_at = case when n % 4 = 2 then made_at + interval '2 minutes' end,
      last_problem = case when n % 4 = 3 then '短信网关没有应答' end
    from (select id as this, abs(hashtext(id::text)) as n from subject_message) as numbered where id = this
`;

const issued = `
  with made as (
    insert into issued_document (subject_id, case_id, record_id, template_code, template_version, name, title, number,
        department_code, credit_office_code, body, body_digest, open_to_subject, issued_on, issued_by, issuer_name)
      select c.subject_id, case when n.number < 3 then c.id end, c.record_id, 'proof-of-service', n.number, '送达回证', '送达回证',
        '送证〔2026〕' || n.number || '-' || c.number, c.department_code, c.credit_office_code, '演示正文' || n.number,
        sha256(convert_to('演示正文' || n.number, 'UTF8')), n.number % 2 = 1, c.opened_on, 'test', '演示签发人'
      from case_file c cross join generate_series(1, 3) as n (number) where abs(hashtext(c.number)) % 5 >= n.number
      returning subject_id, id)
  insert into issued_document_file (subject_id, document_id, format, sha256, bytes)
    select subject_id, id, format, sha256(convert_to(format, 'UTF8')), convert_to(format, 'UTF8')
    from made cross join unnest(array['docx', 'pdf']) as f (format)
`;

/** Makes, by statements, cases in all their states, and messages in all of theirs. */
export async function makeUnusualCases({ pool }: Pick<Database, 'pool'>): Promise<void> {
  const { represented, inTrouble } = demonstrationExamples;
  await pool.query(cases, [[represented, ...inTrouble].map(({ code }) => code)]);
  await pool.query(steps);
  await pool.query(documents);
  await pool.query(notes);
  await pool.query(messages);
  await pool.query(issued);
}
