-- What a check found stays as it was found, under its hash. What is shown of it follows what still holds: a record that
-- ended, or whose due process, legal basis or list does not work any more, sets no outcome, count or measure.

-- Whether a record that a check found would still count today. Runs as the owner: the present version may be one that the
-- reader doesn't see.
create function checked_record_holds(subject uuid, record uuid, today date default null) returns boolean
  language sql stable parallel safe security definer
  return exists (select from record_version v
    join record_type t on t.code = v.type_code
    join legal_basis b on b.code = t.legal_basis_code
    left join list l on l.code = v.list_code
    where v.subject_id = subject and v.record_id = record and v.recorded_to = 'infinity'
      and record_in_force(v, coalesce(today, reader_today()))
      and b.valid_from <= coalesce(today, reader_today())
      and coalesce(b.valid_to >= coalesce(today, reader_today()), true)
      and (not t.adverse or t.due_process) and (v.list_code is null or l.active));
revoke execute on function checked_record_holds from public;
grant execute on function checked_record_holds to xintu_reader;

-- Whether what is on record about those checked is another today than the check found: something of it holds no longer
-- or was changed, or something else is public now that would count. Nothing says what, or about whom.
create function check_changed_since(credit_check_id uuid, made timestamptz, today date) returns boolean
  language sql stable parallel safe security definer
  return exists (select from credit_check_record c
      join record_version v on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_to = 'infinity'
      where c.check_id = credit_check_id
        and (v.recorded_from > made or not checked_record_holds(c.subject_id, c.record_id, today)))
    or exists (select from credit_check_result r
      join record_version v on v.subject_id = r.subject_id and v.recorded_to = 'infinity'
      join credit_check_coverage o on o.check_id = r.check_id and o.record_type_code = v.type_code
      join record_type t on t.code = v.type_code and t.adverse and t.publication = 'PUBLIC'
      where r.check_id = credit_check_id and v.publicity_from <= today and v.disclosure is distinct from 'WITHHOLD'
        and checked_record_holds(v.subject_id, v.record_id, today)
        and not exists (select from credit_check_record c where c.check_id = r.check_id and c.result_id = r.id
          and c.record_id = v.record_id));
revoke execute on function check_changed_since from public;
grant execute on function check_changed_since to xintu_reader;

-- Measures with the subject they are about: whether what they rest on still holds is asked of its file.
create view checked_measure with (security_invoker = true) as
  select m.check_id, m.result_id, m.id, m.measure_code, m.because, r.subject_id
  from credit_check_measure m
  join credit_check_result r on r.check_id = m.check_id and r.id = m.result_id;
grant select on checked_measure to xintu_reader;
create function measure_still_rests(credit_check_id uuid, check_result_id uuid, because uuid[], today date default null)
  returns boolean language sql stable parallel safe security definer
  return exists (select from credit_check_result r cross join unnest(because) as one (record_id)
    where r.check_id = credit_check_id and r.id = check_result_id
      and checked_record_holds(r.subject_id, one.record_id, today));
revoke execute on function measure_still_rests from public;
grant execute on function measure_still_rests to xintu_reader;
-- Of what does not hold any more only those hear who see the record still: the policy of what was found says who.
alter policy seen_by_reader on credit_check_measure using (
  sees_check(check_id) and (measure_still_rests(check_id, result_id, because) or reader_audits()
    or exists (select from checked_record c where c.check_id = credit_check_measure.check_id
      and c.result_id = credit_check_measure.result_id and c.record_id = any (because))));
alter policy seen_by_reader on credit_check_answer using (
  sees_check(check_id) and exists (select from credit_check_measure m
    where m.check_id = credit_check_answer.check_id and m.id = credit_check_answer.measure_id));
