-- One department takes over another. What the other one was keeps its name; what it held belongs to the successor
-- from then on. `successor_code` is the department that holds everything today, also after several steps.
alter table department add column successor_code text references department,
  add check (successor_code <> code);
create index department_of_successor on department (successor_code);
create table department_take_over (
  id uuid primary key default uuidv7(), department_code text not null unique references department,
  successor_code text not null references department, taken_over_at timestamptz not null default clock_timestamp(),
  taken_over_on date not null, reason text not null, decided_by text not null, -- taken_over_on: the business day
  accounts integer not null, tokens integer not null, record_types integer not null, open_batches integer not null,
  check (department_code <> successor_code));
