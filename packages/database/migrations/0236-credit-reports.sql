-- Credit reports (公共信用信息报告) and printed checks: what was issued, on which versions of records it rests, and the bytes.
-- The same report gives the same bytes, until something in it holds no longer: then nobody gets them.
create sequence credit_report_serial;
create table credit_report (
  id uuid primary key default uuidv7(), number text not null unique, verification_code text not null unique,
  kind text not null check (kind in ('SUBJECT', 'CHECK')),
  -- what it shows: public facts only, all of the subject's own file that holds, or what the department sees for the matter
  scope text not null check (scope in ('PUBLIC', 'OWN', 'SHARED')),
  subject_id uuid, check_id uuid references credit_check,
  department_code text references department,  -- null: the subject asked for it itself
  matter_code text references matter, reference text,
  issued_by text not null, issuer_name text not null,
  issued_at timestamptz not null default clock_timestamp(), issued_on date not null,
  as_of timestamptz not null, records integer not null, pages integer not null, sha256 bytea not null,
  check (num_nonnulls(subject_id, check_id) = 1), check ((kind = 'CHECK') = (check_id is not null)),
  check ((scope = 'SHARED') = (department_code is not null)));
create index credit_report_of_department on credit_report (department_code, issued_at desc, id desc);
create index credit_report_of_subject on credit_report (subject_id, issued_at desc, id desc);
create table credit_report_record (          -- the versions that it shows
  report_id uuid not null references credit_report, subject_id uuid not null, record_id uuid not null,
  recorded_from timestamptz not null, primary key (report_id, record_id));
create index credit_report_record_of_record on credit_report_record (subject_id, record_id);
create table credit_report_file (report_id uuid primary key references credit_report, bytes bytea not null);
create function refuse_report_change() returns trigger language plpgsql as $$
begin raise exception 'a report that was issued is never changed'; end $$;
create trigger credit_report_frozen before update or delete or truncate on credit_report
  for each statement execute function refuse_report_change();
create trigger credit_report_record_frozen before update or delete or truncate on credit_report_record
  for each statement execute function refuse_report_change();
create trigger credit_report_file_frozen before update on credit_report_file
  for each statement execute function refuse_report_change();

-- WITHDRAWN: something in it holds no longer. CHANGED: everything in it holds, but something of it was changed since, or
-- something public is on record that is not in it. Runs as the owner: what ended is not the reader's to see.
create function report_state(credit_report_id uuid, today date default null) returns text
  language sql stable parallel safe security definer
  return (select case
    when exists (select from credit_report_record c
        join record_version v on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_to = 'infinity'
        where c.report_id = r.id and (not checked_record_holds(c.subject_id, c.record_id, today)
          or r.scope = 'PUBLIC' and v.disclosure = 'WITHHOLD'))
      then 'WITHDRAWN'
    when exists (select from credit_report_record c
        join record_version v on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_to = 'infinity'
        where c.report_id = r.id and v.recorded_from <> c.recorded_from)
      or exists (select from (select r.subject_id where r.subject_id is not null
            union select x.subject_id from credit_check_result x where x.check_id = r.check_id) as about
          join record_version v on v.subject_id = about.subject_id and v.recorded_to = 'infinity'
          join record_type t on t.code = v.type_code and t.adverse and t.publication = 'PUBLIC'
          where v.publicity_from <= coalesce(today, reader_today()) and v.disclosure is distinct from 'WITHHOLD'
            and (r.check_id is null or exists (select from credit_check_coverage o
              where o.check_id = r.check_id and o.record_type_code = v.type_code))
            and checked_record_holds(v.subject_id, v.record_id, today)
            and not exists (select from credit_report_record c where c.report_id = r.id and c.record_id = v.record_id))
      then 'CHANGED'
    else 'CURRENT' end
    from credit_report r where r.id = credit_report_id);
revoke execute on function report_state from public;
grant execute on function report_state to xintu_reader;

-- A report is its department's, or the subject's that asked for it; auditors see it for a stated matter: the rule of
-- packages/reports/reads, written a second time on purpose. Its bytes leave by the gateway's door alone.
alter table credit_report enable row level security;
grant select on credit_report to xintu_reader;
create policy seen_by_reader on credit_report for select to xintu_reader using (
  held_by_reader(department_code) or department_code is null and subject_id = reader_subject() or reader_audits());
alter table credit_report_record enable row level security;
alter table credit_report_file enable row level security;

-- That a department had a report made of its file is a look at it.
create or replace function is_look_up(action text) returns boolean language sql immutable parallel safe
  return action in ('subject.read', 'record.read', 'case.read', 'node.read', 'identity-number.reveal',
    'credit-check.create', 'credit-report.create');
reindex index ledger_entry_of_subject;
