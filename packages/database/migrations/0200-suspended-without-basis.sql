-- A legal basis that lapsed suspends what stands on it: while none is in force, records of the type are neither public nor
-- shared for a stated matter; with another basis they are again. The rule of packages/records/reads/access.ts, written a
-- second time on purpose.
create or replace function read_as(department text, organisation text, roles text[], matter text, today date) returns void
language sql begin atomic
  with based as materialized (
    select t.code from record_type t join legal_basis l on l.code = t.legal_basis_code
    where l.valid_from <= today and coalesce(l.valid_to >= today, true))
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
    set_config('xintu.public_types', (select ' ' || string_agg(t.code, ' ') || ' ' from record_type t join based b on b.code = t.code
      where t.publication = 'PUBLIC' and not t.adverse and not t.disclosure_review), true),
    set_config('xintu.open_types', (select ' ' || string_agg(t.code, ' ') || ' ' from record_type t join based b on b.code = t.code
      where t.sharing <> 'NOT_SHARED' and department is not null and stated and (not t.adverse or t.due_process)), true),
    set_config('xintu.published_types', (select ' ' || string_agg(t.code, ' ') || ' ' from record_type t join based b on b.code = t.code
      where t.publication = 'PUBLIC'
        and case when t.adverse then t.due_process else t.disclosure_review end), true)
  from (select exists (select from matter m where m.code = read_as.matter) as stated) as purpose;
end;
