-- Repeated offences (屡禁不止、屡罚不改): a count of decisions opens a task for a person, with the records; nothing else.
create table repeat_offence (
  id uuid primary key default uuidv7(), rule_code text not null, subject_id uuid not null,
  department_code text not null references department,   -- whose decisions they are
  record_ids uuid[] not null,                -- what the task was opened or reopened with
  status text not null default 'OPEN' check (status in ('OPEN', 'TREATED', 'DISMISSED')),
  opened_on date not null, reopened_on date,
  settled_on date, settled_by text, settler_name text, what text, document_number text,
  check ((status = 'OPEN') or (settled_on is not null and what is not null)),
  unique (rule_code, subject_id, department_code));
create index repeat_offence_of_department on repeat_offence (department_code, status);
alter table repeat_offence enable row level security;
