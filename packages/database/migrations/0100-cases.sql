-- Cases: due process as data. What a case may do is in the declaration of its kind; here is what became of it.

-- kinds, for people: names and choices -------------------------------------------------------------------------------
create table case_kind (
  code text primary key, name text not null, english_name text not null, mark text not null,
  sector_code text references sector, about text not null check (about in ('RECORD', 'SUBJECT')),
  legal_basis_code text not null references legal_basis);
create table case_state (
  kind_code text not null references case_kind, code text not null, position integer not null,
  name text not null, english_name text not null, waits_for text, closed boolean not null,
  primary key (kind_code, code));
create table case_step_kind (
  kind_code text not null references case_kind, code text not null, -- 'open' is the opening
  name text not null, english_name text not null, primary key (kind_code, code));
create table case_field (
  kind_code text not null, step_code text not null, code text not null, position integer not null,
  name text not null, english_name text not null, personal boolean not null, choices jsonb,
  primary key (kind_code, step_code, code),
  foreign key (kind_code, step_code) references case_step_kind);
grant select on case_kind, case_state, case_step_kind, case_field to xintu_reader;

-- cases ----------------------------------------------------------------------------------------------------------------
create sequence case_serial;
create table case_key (              -- a repeated request is answered with the same case
  key text collate "C" primary key, subject_id uuid not null, case_id uuid not null);
create table case_file (
  subject_id uuid not null, id uuid not null default uuidv7(),
  kind_code text not null references case_kind, number text not null, record_id uuid,
  state_code text not null, entered_on date not null, version integer not null default 1,
  department_code text not null references department,   -- who handles it
  credit_office_code text references department,         -- of that department's division
  opened_by text not null, opener_name text not null, opener_department_code text references department,
  opened_at timestamptz not null default clock_timestamp(), opened_on date not null,
  owner_id uuid references account, owner_name text, deputy_id uuid references account, deputy_name text,
  due_on date, due_rule jsonb, due_provisional boolean not null default false,
  escalated_on date, closed_on date, single boolean not null, open_to_subject boolean not null,
  primary key (subject_id, id));
create index case_file_by_id on case_file (id);
create unique index case_file_single on case_file (subject_id, kind_code, coalesce(record_id, subject_id))
  where single and closed_on is null;
create index case_file_of_department on case_file (department_code, opened_at desc, id desc);
create index case_file_due on case_file (due_on) where closed_on is null;
create index case_file_of_record on case_file (subject_id, record_id) where record_id is not null;
create table case_step (             -- what happened, in its order; the opening is the first
  subject_id uuid not null, case_id uuid not null, position integer not null,
  kind_code text not null, step_code text not null, to_state text not null, actor text not null, actor_name text not null,
  department_code text references department, taken_at timestamptz not null default clock_timestamp(),
  taken_on date not null, reason text, values jsonb not null default '{}',
  primary key (subject_id, case_id, position),
  foreign key (subject_id, case_id) references case_file);
create table case_document (
  subject_id uuid not null, case_id uuid not null, id uuid not null default uuidv7(),
  name text not null, media_type text not null, size_bytes bigint not null, sha256 bytea not null,
  file_id uuid not null references stored_file, added_by text not null, adder_name text not null,
  added_at timestamptz not null default clock_timestamp(),
  primary key (subject_id, case_id, id),
  foreign key (subject_id, case_id) references case_file);

-- What was stated with a step, a row for each declared field.
create view case_step_value as
  select s.subject_id, s.case_id, s.position as step_position, f.position, f.code, f.name, f.english_name,
    f.personal, s.values -> f.code as value, f.choices
  from case_step s
  join case_field f on f.kind_code = s.kind_code and f.step_code = s.step_code
  where s.values ? f.code;

-- A case is seen by who handles it, who opened it, the credit office beside them, the subject where the kind says so,
-- and auditors with a stated purpose: the rule of packages/cases/reads, written a second time on purpose.
alter table case_file enable row level security;
grant select on case_file to xintu_reader;
create policy seen_by_reader on case_file for select to xintu_reader using (
  held_by_reader(department_code) or held_by_reader(opener_department_code) or held_by_reader(credit_office_code)
  or open_to_subject and subject_id = reader_subject() or reader_audits());

create function sees_case(subject uuid, case_file_id uuid) returns boolean language sql stable parallel safe
  return exists (select from case_file c where c.subject_id = subject and c.id = case_file_id);

alter table case_step enable row level security;
grant select on case_step to xintu_reader;
create policy seen_by_reader on case_step for select to xintu_reader using (sees_case(subject_id, case_id));

alter table case_document enable row level security;
grant select (subject_id, case_id, id, name, media_type, size_bytes, sha256, adder_name, added_at)
  on case_document to xintu_reader;
create policy seen_by_reader on case_document for select to xintu_reader using (sees_case(subject_id, case_id));

alter view case_step_value set (security_invoker = true);
grant select on case_step_value to xintu_reader;
alter table case_key enable row level security;
