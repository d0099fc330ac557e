-- What stands before publicity: the four parts of due process of a record type, and the notice to the subject.

-- Nothing adverse is shown or counted for a type of which one part does not work.
create table due_process_part (
  record_type_code text not null references record_type,
  part text not null check (part in ('NOTICE', 'OBJECTION', 'REPAIR', 'REVOCATION')),
  working boolean not null, reason text, changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (record_type_code, part));
grant select on due_process_part to xintu_reader;
create function keep_due_process() returns trigger language plpgsql as $$
begin
  update record_type t set due_process = (
    select count(*) filter (where p.working) = 4 from due_process_part p where p.record_type_code = t.code)
  where t.code = coalesce(new.record_type_code, old.record_type_code);
  return null;
end $$;
create trigger due_process_of_type after insert or update or delete on due_process_part
  for each row execute function keep_due_process();

-- 信用修复告知书: made with each adverse record that is to be shown; it says what its version says.
create sequence notice_serial;
create table record_notice (
  subject_id uuid not null, record_id uuid not null, id uuid not null default uuidv7(),
  number text not null, version_from timestamptz not null, -- the version of the record that it tells of
  authority_code text not null, provider_code text not null, made_on date not null,
  delivered_on date, delivered_way text, delivered_by text, deliverer_name text,
  settled boolean not null default false,                  -- delivered, and shown as far as it will be
  primary key (subject_id, record_id, id));
create index record_notice_by_id on record_notice (id);
create index record_notice_waiting on record_notice (authority_code, id) where delivered_on is null;
create index record_notice_delivered on record_notice (delivered_on, id) where delivered_on is not null and not settled;
alter table record_notice enable row level security;
grant select (subject_id, record_id, id, number, version_from, authority_code, provider_code, made_on, delivered_on,
  delivered_way, deliverer_name) on record_notice to xintu_reader;
create policy seen_by_reader on record_notice for select to xintu_reader using (
  held_by_reader(authority_code) or held_by_reader(provider_code) or subject_id = reader_subject() or reader_audits());
