-- A list whose legal basis lapsed suspends what stands on it, as a record type's basis does (migration 0200): what is on
-- it is neither public nor shared for a stated matter, and sets nothing going; with another basis it is again.

-- As in migration 0211, and the lists whose legal basis is in force.
create or replace function read_as(department text, organisation text, roles text[], matter text, today date) returns void
language sql begin atomic
  select
    set_config('xintu.department', department, true),
    set_config('xintu.departments', ' ' || concat_ws(' ', department,
      (select string_agg(d.code, ' ') from department d where d.successor_code = read_as.department)) || ' ', true),
    set_config('xintu.administers', ('security-admin' = any (roles))::text, true),
    set_config('xintu.oversees', (roles && array['credit-office', 'system-admin', 'security-admin'])::text, true),
    set_config('xintu.matter', matter, true),
    set_config('xintu.today', today::text, true),
    -- whose representative the reader is
    set_config('xintu.subject', (select s.subject_id::text from subject_key s where s.key = organisation), true),
    -- auditors see everything, for a matter that is stated
    set_config('xintu.audits', ('auditor' = any (roles) and stated)::text, true),
    -- record types that are open to everybody as long as their records are in force, those that are for a stated
    -- matter, and those that are once they are published, each between blanks; only those whose legal basis is in force
    set_config('xintu.public_types', ' ' || open.always || ' ', true),
    set_config('xintu.open_types', ' ' || case when department is not null and stated then open.for_matters end || ' ', true),
    set_config('xintu.published_types', ' ' || open.once_published || ' ', true),
    set_config('xintu.lists', (select ' ' || string_agg(l.code, ' ') || ' ' from list l
      join legal_basis b on b.code = l.legal_basis_code
      where b.valid_from <= today and coalesce(b.valid_to >= today, true)), true)
  from (select exists (select from matter m where m.code = read_as.matter) as stated) as purpose,
    (select
        string_agg(t.code, ' ') filter (where t.publication = 'PUBLIC' and not t.adverse and not t.disclosure_review)
          as always,
        string_agg(t.code, ' ') filter (where t.sharing <> 'NOT_SHARED' and (not t.adverse or t.due_process))
          as for_matters,
        string_agg(t.code, ' ') filter (where t.publication = 'PUBLIC'
          and case when t.adverse then t.due_process else t.disclosure_review end) as once_published
      from record_type t join legal_basis l on l.code = t.legal_basis_code
      where l.valid_from <= today and coalesce(l.valid_to >= today, true)) as open;
end;
alter policy seen_by_reader on record_version using (
  held_by_reader(authority_code) or subject_id = reader_subject() or reader_audits()
  or record_in_force(record_version, reader_today())
    and (recorded_to = 'infinity' or record_presently_in_force(subject_id, record_id))
    and (held_by_reader(provider_code)
      or (list_code is null or is_among(list_code, 'xintu.lists'))
        and (is_among(type_code, 'xintu.open_types')
          or disclosure is distinct from 'WITHHOLD'
            and (is_among(type_code, 'xintu.public_types')
              or is_among(type_code, 'xintu.published_types') and publicity_from <= reader_today()))));

-- What tells whether a version may be seen has its list, too.
create or replace view record_hand_in with (security_invoker = true) as
  select v.subject_id, v.record_id, v.recorded_from, v.type_code, v.kind, v.provider_code, v.authority_code, v.ended_on,
    v.exit_on, v.valid_to, v.publicity_from, v.publicity_until, v.disclosure,
    b.provider_code as handed_in_by_code, b.origin as hand_in_origin, b.submitted_by, b.section,
    b.received_at as handed_in_at, b.reviewed_by_name as approved_by, b.reviewed_at as approved_at, v.list_code
  from record_version v join intake_batch b on b.id = v.batch_id;
-- As in migration 0232.
create or replace view checked_record with (security_barrier = true, security_invoker = false) as
  select c.check_id, c.result_id, c.position, v.subject_id, v.record_id, v.recorded_from, v.type_code, v.kind, v.title,
    v.document_number, v.decided_on, v.severity, v.under_objection, v.authority_code, v.ended_on, v.exit_on, v.valid_to,
    v.publicity_until, v.provider_code, v.publicity_from, v.disclosure, k.department_code, v.list_code
  from credit_check k
  join credit_check_record c on c.check_id = k.id
  join record_version v on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_from = c.recorded_from
  join record_type t on t.code = v.type_code
  join legal_basis b on b.code = t.legal_basis_code
  left join record_version p on p.subject_id = c.subject_id and p.record_id = c.record_id and p.recorded_to = 'infinity'
  where (held_by_reader(k.department_code) or reader_audits())
    and (held_by_reader(v.authority_code) or v.subject_id = reader_subject() or reader_audits()
      or record_in_force(v, reader_today()) and record_in_force(p, reader_today())
        and (held_by_reader(v.provider_code)
          or (v.list_code is null or is_among(v.list_code, 'xintu.lists'))
            and (held_by_reader(k.department_code) and t.sharing <> 'NOT_SHARED' and (not t.adverse or t.due_process)
                and b.valid_from <= reader_today() and coalesce(b.valid_to >= reader_today(), true)
              or is_among(v.type_code, 'xintu.open_types')
              or v.disclosure is distinct from 'WITHHOLD'
                and (is_among(v.type_code, 'xintu.public_types')
                  or is_among(v.type_code, 'xintu.published_types') and v.publicity_from <= reader_today()))));

-- Lists that are in use and whose legal basis is in force.
create function list_carries(list_code text, today date) returns boolean language sql stable parallel safe
  return exists (select from list l join legal_basis b on b.code = l.legal_basis_code
    where l.code = list_carries.list_code and l.active
      and b.valid_from <= list_carries.today and coalesce(b.valid_to >= list_carries.today, true));

-- As in migration 0235.
create or replace function checked_record_holds(subject uuid, record uuid, today date default null) returns boolean
  language sql stable parallel safe security definer
  return exists (select from record_version v
    join record_type t on t.code = v.type_code
    join legal_basis b on b.code = t.legal_basis_code
    where v.subject_id = subject and v.record_id = record and v.recorded_to = 'infinity'
      and record_in_force(v, coalesce(today, reader_today()))
      and b.valid_from <= coalesce(today, reader_today())
      and coalesce(b.valid_to >= coalesce(today, reader_today()), true)
      and (not t.adverse or t.due_process)
      and (v.list_code is null or list_carries(v.list_code, coalesce(today, reader_today()))));
-- As in migration 0239.
create or replace function check_changed_since(credit_check_id uuid, made timestamptz, today date) returns boolean
  language sql stable parallel safe security definer
  return exists (select from credit_check_record c
      left join (record_version v
        join record_type t on t.code = v.type_code and (not t.adverse or t.due_process)
        join legal_basis b on b.code = t.legal_basis_code and b.valid_from <= today and coalesce(b.valid_to >= today, true))
        on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_to = 'infinity'
          and record_in_force(v, today) and (v.list_code is null or list_carries(v.list_code, today))
      where c.check_id = credit_check_id and (v.record_id is null or v.recorded_from > made))
    or exists (select from credit_check_result r
      join record_version v on v.subject_id = r.subject_id and v.recorded_to = 'infinity' and record_in_force(v, today)
        and v.publicity_from <= today and v.disclosure is distinct from 'WITHHOLD'
      join credit_check_coverage o on o.check_id = r.check_id and o.record_type_code = v.type_code
      join record_type t on t.code = v.type_code and t.adverse and t.publication = 'PUBLIC' and t.due_process
      join legal_basis b on b.code = t.legal_basis_code and b.valid_from <= today and coalesce(b.valid_to >= today, true)
      where r.check_id = credit_check_id and (v.list_code is null or list_carries(v.list_code, today))
        and not exists (select from credit_check_record c where c.check_id = r.check_id and c.result_id = r.id
          and c.record_id = v.record_id));
-- As in migration 0243.
create or replace function evaluation_in_force(subject uuid, run uuid, today date default null) returns boolean
  language sql stable parallel safe security definer
  return exists (select from evaluation_current c where c.subject_id = subject and c.run_id = run
      and not c.stale and coalesce(c.holds_until >= coalesce(today, reader_today()), true))
    and not exists (select from evaluation_point p
      join record r on r.subject_id = p.subject_id and r.id = p.record_id
      join record_type t on t.code = r.type_code
      join legal_basis b on b.code = t.legal_basis_code
      left join record_version v on v.subject_id = p.subject_id and v.record_id = p.record_id
        and v.recorded_to = 'infinity' and v.list_code is not null
      where p.subject_id = subject and p.run_id = run
        and (t.adverse and not t.due_process or b.valid_from > coalesce(today, reader_today())
          or coalesce(b.valid_to < coalesce(today, reader_today()), false)
          or v.list_code is not null and not list_carries(v.list_code, coalesce(today, reader_today()))));
