-- Whether something changed since a check, asked of all its records at once: a function called for each of thousands took
-- a second. The rule is that of checked_record_holds, word for word.
create or replace function check_changed_since(credit_check_id uuid, made timestamptz, today date) returns boolean
  language sql stable parallel safe security definer
  return exists (select from credit_check_record c
      left join (record_version v
        join record_type t on t.code = v.type_code and (not t.adverse or t.due_process)
        join legal_basis b on b.code = t.legal_basis_code and b.valid_from <= today and coalesce(b.valid_to >= today, true)
        left join list l on l.code = v.list_code)
        on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_to = 'infinity'
          and record_in_force(v, today) and (v.list_code is null or l.active)
      where c.check_id = credit_check_id and (v.record_id is null or v.recorded_from > made))
    or exists (select from credit_check_result r
      join record_version v on v.subject_id = r.subject_id and v.recorded_to = 'infinity' and record_in_force(v, today)
        and v.publicity_from <= today and v.disclosure is distinct from 'WITHHOLD'
      join credit_check_coverage o on o.check_id = r.check_id and o.record_type_code = v.type_code
      join record_type t on t.code = v.type_code and t.adverse and t.publication = 'PUBLIC' and t.due_process
      join legal_basis b on b.code = t.legal_basis_code and b.valid_from <= today and coalesce(b.valid_to >= today, true)
      left join list l on l.code = v.list_code
      where r.check_id = credit_check_id and (v.list_code is null or l.active)
        and not exists (select from credit_check_record c where c.check_id = r.check_id and c.result_id = r.id
          and c.record_id = v.record_id));
