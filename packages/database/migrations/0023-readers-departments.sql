-- A reader's department holds what it took over: `xintu.departments` names them all, between blanks. Who administers
-- accounts, and who oversees the departments, is told too.
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
        or t.sharing <> 'NOT_SHARED' and department is not null and stated), true),
    set_config('xintu.published_types', (select ' ' || string_agg(t.code, ' ') || ' ' from record_type t
      where t.publication = 'PUBLIC' and t.adverse and t.due_process), true)
  from (select exists (select from matter m where m.code = read_as.matter) as stated) as purpose;
end;

create function held_by_reader(code text) returns boolean language sql stable parallel safe
  return is_among(code, 'xintu.departments');
create function reader_administers_accounts() returns boolean language sql stable parallel safe
  return current_setting('xintu.administers', true) = 'true';
create function reader_oversees() returns boolean language sql stable parallel safe
  return current_setting('xintu.oversees', true) = 'true';

alter policy seen_by_reader on record_version using (
  held_by_reader(authority_code) or subject_id = reader_subject() or reader_audits()
  or record_in_force(record_version, reader_today())
    and (recorded_to = 'infinity' or record_presently_in_force(subject_id, record_id))
    and (held_by_reader(provider_code)
      or is_among(type_code, 'xintu.open_types')
      or is_among(type_code, 'xintu.published_types') and publicity_from <= reader_today()));
alter policy seen_by_reader on record using (held_by_reader(provider_code) or sees_version(subject_id, id));
alter policy seen_by_reader on intake_batch using (held_by_reader(provider_code));

-- administration ---------------------------------------------------------------------------------------------------
-- Accounts: the security administrator's and, for a stated matter, the auditor's to see; names and roles of colleagues
-- are known within a department. Nothing that proves who somebody is: neither hashes nor secrets.
grant select (id, issuer, subject, name, department_code, organisation_code, roles, person, created_at, disabled_at)
  on account to xintu_reader;
create policy seen_by_reader on account for select to xintu_reader using (
  reader_administers_accounts() or reader_audits() or held_by_reader(department_code));

grant select (handle, account_id, created_at, last_seen_at, expires_at, device, address_class, second_factor, ended_at,
  ended_because) on session to xintu_reader;
create policy seen_by_reader on session for select to xintu_reader using (
  reader_administers_accounts() or reader_audits());

grant select (id, name, department_code, roles, matters, record_types, created_at, expires_at, revoked_at, last_used_at)
  on service_token to xintu_reader;
create policy seen_by_reader on service_token for select to xintu_reader using (
  reader_administers_accounts() or reader_audits());

alter table delegation enable row level security;
grant select on delegation to xintu_reader;
create policy seen_by_reader on delegation for select to xintu_reader using (
  reader_administers_accounts() or reader_audits() or held_by_reader(department_code));

-- Which department took over which: for the credit office and the administrators, and for who took over.
alter table department_take_over enable row level security;
grant select on department_take_over to xintu_reader;
create policy seen_by_reader on department_take_over for select to xintu_reader using (
  reader_oversees() or reader_audits() or held_by_reader(successor_code));
