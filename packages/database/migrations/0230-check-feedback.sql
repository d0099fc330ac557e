-- Feedback until it is closed: by when a check is to be answered, and whether it was handed up; and which cases a
-- department handled, checked or not (逢办必查, 应查尽查).
alter table credit_check add column due_on date;
alter table credit_check add column due_provisional boolean not null default false;
alter table credit_check add column escalated_on date;
update credit_check set due_on = created_on + 14, due_provisional = true;
create index credit_check_due on credit_check (due_on) where status = 'OPEN' and escalated_on is null;
create index credit_check_of_case on credit_check (department_code, matter_code, reference);
create table handled_case (
  department_code text not null references department, matter_code text not null references matter,
  reference text not null, handled_on date not null,
  source text not null check (source in ('API', 'FILE')),
  reported_by text not null, reported_at timestamptz not null default clock_timestamp(),
  primary key (department_code, matter_code, reference));
create index handled_case_of_day on handled_case (handled_on);
alter table handled_case enable row level security;
