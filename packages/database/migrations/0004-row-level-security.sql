-- Row-level security: the second wall behind the access rules of the plans. The gateway's planned reads come as the
-- role xintu_reader, who owns nothing and gets below what plans read, row by row as far as the reader may see it.
-- Programs that write come as the owner of the tables, whom policies don't bind: security is not forced on owners.

-- Who reads, on which day, is told to each transaction by read_as; without it nothing is visible but what is always
-- public. What rows are compared with is derived here, once: conditions that look into other tables would be set up
-- again for every scan of every statement, which cost a third of a big one.
create function read_as(department text, organisation text, roles text[], matter text, today date) returns void
language sql begin atomic
  select
    set_config('xintu.department', department, true),
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

-- What is not told is null, or empty once something was told before: neither equals any code, day or subject.
create function reader_department() returns text language sql stable parallel safe
  return current_setting('xintu.department', true);
create function reader_subject() returns uuid language sql stable parallel safe
  return nullif(current_setting('xintu.subject', true), '')::uuid;
create function reader_audits() returns boolean language sql stable parallel safe
  return current_setting('xintu.audits', true) = 'true';
create function reader_today() returns date language sql stable parallel safe
  return nullif(current_setting('xintu.today', true), '')::date;
create function is_among(code text, setting text) returns boolean language sql stable parallel safe
  return strpos(current_setting(setting, true), ' ' || code || ' ') > 0;

-- reference data and registrations: public -----------------------------------------------------------------------
grant usage on schema public to xintu_reader;
grant select on division, industry, department, sector, legal_basis, matter, record_type, record_type_provider,
  record_type_field, list, scheme, relation to xintu_reader;

-- records ----------------------------------------------------------------------------------------------------------
-- Who may see a version of a record: the rule of packages/records/reads/access.ts, written a second time on purpose;
-- a test compares them.

-- Not repaired, revoked, moved to another subject or off its list, and within its publicity. In these words PostgreSQL
-- puts it into the statement instead of calling it. Without a day nothing is in force.
create function record_in_force(v record_version, today date) returns boolean language sql immutable parallel safe
  return v.ended_on is null and v.exit_on is null
    and coalesce(least(v.publicity_until, case when v.kind = 'listing' then v.valid_to end), 'infinity') >= today;

-- "Ended" is asked of what is known today, whichever version is read: on the given day, else on the reader's. Runs as
-- the owner: the present version may be one that the reader doesn't see.
create function record_presently_in_force(subject uuid, record uuid, today date default null) returns boolean
  language sql stable parallel safe security definer
  return exists (select from record_version present where present.subject_id = subject and present.record_id = record
    and present.recorded_to = 'infinity' and record_in_force(present, coalesce(today, reader_today())));
revoke execute on function record_presently_in_force from public;
grant execute on function record_presently_in_force to xintu_reader;

alter table record_version enable row level security;
grant select on record_version to xintu_reader;
create policy seen_by_reader on record_version for select to xintu_reader using (
  authority_code = reader_department() or subject_id = reader_subject() or reader_audits()
  or record_in_force(record_version, reader_today())
    and (recorded_to = 'infinity' or record_presently_in_force(subject_id, record_id))
    and (provider_code = reader_department()
      or is_among(type_code, 'xintu.open_types')
      or is_among(type_code, 'xintu.published_types') and publicity_from <= reader_today()));

-- A record is there for whoever sees a version of it, and for the department that handed it in. The look into the
-- other table is a function that PostgreSQL calls, so that it is set up for those rows only that need it.
create function sees_version(subject uuid, record uuid) returns boolean language sql stable parallel safe
  return exists (select from record_version v where v.subject_id = subject and v.record_id = record);

alter table record enable row level security;
grant select on record to xintu_reader;
create policy seen_by_reader on record for select to xintu_reader using (
  provider_code = reader_department() or sees_version(subject_id, id));

-- Own fields are as open as their version.
alter view record_field set (security_invoker = true);
grant select on record_field to xintu_reader;

-- subjects -----------------------------------------------------------------------------------------------------------
-- Organisations are public; practitioners are seen with a record of theirs, nowhere else.
create function sees_record_of(subject uuid) returns boolean language sql stable parallel safe
  return exists (select from record r where r.subject_id = subject);

alter table subject_version enable row level security;
grant select on subject_version to xintu_reader;
create policy seen_by_reader on subject_version for select to xintu_reader using (
  kind <> 'PRACTITIONER' or sees_record_of(subject_id));

alter table subject_key enable row level security;
grant select on subject_key to xintu_reader;
create policy seen_by_reader on subject_key for select to xintu_reader using (not starts_with(key, 'practitioner:'));

-- Names of organisations are public, and searched: PostgreSQL doesn't use a search index behind a policy, because
-- comparing parts of texts may tell of texts that are not seen. So names of practitioners, who are never searched,
-- are kept apart.
create table practitioner_name (
  subject_id uuid not null, recorded_from timestamptz not null, recorded_to timestamptz not null default 'infinity',
  name text not null, normalised text collate "C" not null,
  primary key (subject_id, recorded_from));
with moved as (
  delete from subject_name n using subject_version v
  where v.subject_id = n.subject_id and v.recorded_to = 'infinity' and v.kind = 'PRACTITIONER' returning n.*)
insert into practitioner_name select subject_id, recorded_from, recorded_to, name, normalised from moved;
grant select on subject_name to xintu_reader;

-- intake -------------------------------------------------------------------------------------------------------------
-- What a department handed in is its own; of the stored file the reader needs the name.
alter table intake_batch enable row level security;
grant select on intake_batch to xintu_reader;
create policy seen_by_reader on intake_batch for select to xintu_reader using (provider_code = reader_department());

alter table intake_problem enable row level security;
grant select on intake_problem to xintu_reader;
create policy seen_by_reader on intake_problem for select to xintu_reader using (
  exists (select from intake_batch b where b.id = batch_id));

create index intake_batch_of_file on intake_batch (file_id);
alter table stored_file enable row level security;
grant select (id, name) on stored_file to xintu_reader;
create policy seen_by_reader on stored_file for select to xintu_reader using (
  exists (select from intake_batch b where b.file_id = stored_file.id));

-- ledger -------------------------------------------------------------------------------------------------------------
-- A look-up leaves its entry, in the name of the department that reads; place and time are the server's.
alter table ledger_entry enable row level security;
grant insert (action, actor, department_code, subject_id, object_type, object_id, matter, reference, request_id, detail)
  on ledger_entry to xintu_reader;
create policy written_by_reader on ledger_entry for insert to xintu_reader with check (
  coalesce(department_code, '') = coalesce(reader_department(), '')
  and coalesce(matter, '') = coalesce(current_setting('xintu.matter', true), ''));

-- nothing for the reader -----------------------------------------------------------------------------------------------
alter table instance enable row level security;
alter table account enable row level security;
alter table session enable row level security;
alter table service_token enable row level security;
alter table practitioner_name enable row level security;
alter table record_identity enable row level security;
alter table stored_file_chunk enable row level security;
alter table ledger_seal enable row level security;
