-- What a reader is told is derived in one scan of the catalogue: it is derived for each question anew. Otherwise as in
-- migration 0200.
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
    set_config('xintu.published_types', ' ' || open.once_published || ' ', true)
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
