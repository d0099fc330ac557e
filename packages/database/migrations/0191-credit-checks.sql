-- Checks before decisions (信用核查): what was asked and what was found, never changed afterwards; what was done with it is
-- added to it.
create sequence credit_check_serial;
create index intake_batch_of_type on intake_batch (record_type_code, received_on) where status = 'DONE';
create table credit_check (
  id uuid primary key default uuidv7(), number text not null unique, verification_code text not null unique,
  department_code text not null references department, matter_code text not null references matter,
  reference text not null, stage text, reason text,
  idempotency_key text not null, request_digest bytea not null,
  created_by text not null, creator_name text not null, created_at timestamptz not null default clock_timestamp(),
  created_on date not null,                  -- the business day
  as_of timestamptz not null,                -- what was known at this moment was looked at
  tree_root bytea not null,                  -- over the leaves of its results and their records
  subjects integer not null, hits integer not null, measures integer not null,
  status text not null default 'OPEN' check (status in ('OPEN', 'ANSWERED')),
  unique (department_code, idempotency_key));
create index credit_check_of_department on credit_check (department_code, created_at desc, id desc);
create index credit_check_open on credit_check (department_code, created_on) where status = 'OPEN';
create table credit_check_coverage (         -- which record types were looked at, and up to which day each was handed in
  check_id uuid not null references credit_check, record_type_code text not null references record_type,
  up_to date, primary key (check_id, record_type_code));
create table credit_check_result (
  check_id uuid not null references credit_check, id uuid not null default uuidv7(), position integer not null,
  given_code text, given_name text,
  outcome text not null check (outcome in
    ('HAS_RECORDS', 'NO_RECORDS', 'SUBJECT_UNKNOWN', 'NAME_MISMATCH', 'AMBIGUOUS', 'INVALID_CODE')),
  matched_by text check (matched_by in ('CODE', 'NAME', 'FORMER_NAME')),
  subject_id uuid, leaf bytea not null,
  primary key (check_id, id));
create table credit_check_candidate (        -- who may be meant, for an officer to decide
  check_id uuid not null, result_id uuid not null, position integer not null,
  code text, name text not null, reason text not null, english_reason text not null,
  primary key (check_id, result_id, position),
  foreign key (check_id, result_id) references credit_check_result);
create table credit_check_record (
  check_id uuid not null, result_id uuid not null, subject_id uuid not null, record_id uuid not null,
  recorded_from timestamptz not null,        -- the version that was found
  position integer not null, leaf bytea not null,
  primary key (check_id, result_id, record_id),
  foreign key (check_id, result_id) references credit_check_result);
create index credit_check_record_of_subject on credit_check_record (subject_id, record_id);
create table credit_check_measure (
  check_id uuid not null, result_id uuid not null, id uuid not null default uuidv7(),
  measure_code text not null references measure, because uuid[] not null,
  primary key (check_id, id),
  foreign key (check_id, result_id) references credit_check_result);
create table credit_check_feedback (
  check_id uuid not null references credit_check, id uuid not null default uuidv7(),
  recorded_at timestamptz not null default clock_timestamp(), recorded_on date not null,
  recorded_by text not null, recorder_name text not null, primary key (check_id, id));
create table credit_check_decision (
  check_id uuid not null, feedback_id uuid not null, result_id uuid not null,
  decision text not null, document_number text, decided_on date,
  primary key (check_id, feedback_id, result_id),
  foreign key (check_id, feedback_id) references credit_check_feedback);
create table credit_check_answer (           -- a measure that was carried out, or not and why
  check_id uuid not null, feedback_id uuid not null, measure_id uuid not null,
  carried_out boolean not null, reason_code text, reason text,
  primary key (check_id, feedback_id, measure_id),
  foreign key (check_id, feedback_id) references credit_check_feedback,
  check (carried_out or reason_code is not null));

-- A check is its department's; auditors see it for a stated matter: the rule of packages/checks/reads, written a second
-- time on purpose.
alter table credit_check enable row level security;
grant select on credit_check to xintu_reader;
create policy seen_by_reader on credit_check for select to xintu_reader using (
  held_by_reader(department_code) or reader_audits());
create function sees_check(credit_check_id uuid) returns boolean language sql stable parallel safe
  return exists (select from credit_check c where c.id = credit_check_id);

alter table credit_check_coverage enable row level security;
alter table credit_check_result enable row level security;
alter table credit_check_candidate enable row level security;
alter table credit_check_record enable row level security;
alter table credit_check_measure enable row level security;
alter table credit_check_feedback enable row level security;
alter table credit_check_decision enable row level security;
alter table credit_check_answer enable row level security;
grant select on credit_check_coverage, credit_check_result, credit_check_candidate, credit_check_record, credit_check_measure,
  credit_check_feedback, credit_check_decision, credit_check_answer to xintu_reader;
create policy seen_by_reader on credit_check_coverage for select to xintu_reader using (sees_check(check_id));
create policy seen_by_reader on credit_check_result for select to xintu_reader using (sees_check(check_id));
create policy seen_by_reader on credit_check_candidate for select to xintu_reader using (sees_check(check_id));
-- What a check found and has ended since opens to those alone who may see the record still.
create policy seen_by_reader on credit_check_record for select to xintu_reader using (
  sees_check(check_id) and (record_presently_in_force(subject_id, record_id) or reader_audits()
    or exists (select from record_version v where v.subject_id = credit_check_record.subject_id
      and v.record_id = credit_check_record.record_id and held_by_reader(v.authority_code))));
create policy seen_by_reader on credit_check_measure for select to xintu_reader using (sees_check(check_id));
create policy seen_by_reader on credit_check_feedback for select to xintu_reader using (sees_check(check_id));
create policy seen_by_reader on credit_check_decision for select to xintu_reader using (sees_check(check_id));
create policy seen_by_reader on credit_check_answer for select to xintu_reader using (sees_check(check_id));

-- The version that a check found, as far as it still may be shown: by its own columns.
create view checked_record with (security_invoker = true) as
  select c.check_id, c.result_id, c.position, v.subject_id, v.record_id, v.recorded_from, v.type_code, v.kind, v.title,
    v.document_number, v.decided_on, v.severity, v.under_objection, v.authority_code, v.ended_on, v.exit_on, v.valid_to,
    v.publicity_until, v.publicity_from, v.provider_code, v.disclosure
  from credit_check_record c
  join record_version v on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_from = c.recorded_from;
grant select on checked_record to xintu_reader;
