-- Nothing adverse is shared for a stated matter while a part of due process of its type does not work: the rule of
-- packages/records/reads/access.ts, written a second time on purpose.
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
    -- record types that are open to the reader as long as their records are in force, and those that are once they
    -- are published, each between blanks
    set_config('xintu.open_types', (select ' ' || string_agg(t.code, ' ') || ' ' from record_type t
      where t.publication = 'PUBLIC' and not t.adverse
        or t.sharing <> 'NOT_SHARED' and department is not null and stated and (not t.adverse or t.due_process)), true),
    set_config('xintu.published_types', (select ' ' || string_agg(t.code, ' ') || ' ' from record_type t
      where t.publication = 'PUBLIC' and t.adverse and t.due_process), true)
  from (select exists (select from matter m where m.code = read_as.matter) as stated) as purpose;
end;
