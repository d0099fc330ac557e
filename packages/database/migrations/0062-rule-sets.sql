-- Dated rules as data (公示规则): each set holds every version of a rule. The one in force computes; adopting another
-- one, or confirming what was provisional, makes a new set. Nothing is overwritten.
create table rule_set (
  id uuid primary key default uuidv7(), rule_code text not null, number integer not null,
  status text not null check (status in ('PROPOSED','ADOPTED','SUPERSEDED','REJECTED')),
  content jsonb not null, reason text not null,
  proposed_by text not null, proposed_by_name text not null, proposed_at timestamptz not null default clock_timestamp(),
  adopted_by text, adopted_by_name text, adopted_at timestamptz, adopted_on date,
  computed_on date,                 -- business day for which all records were last computed by it
  unique (rule_code, number));
create unique index rule_set_adopted on rule_set (rule_code) where status = 'ADOPTED';

-- A run over the stored records: a trial compares and changes nothing, an adoption writes new versions.
create table rule_run (
  id uuid primary key default uuidv7(), rule_set_id uuid not null references rule_set,
  kind text not null check (kind in ('TRIAL','ADOPTION')), status text not null check (status in ('RUNNING','DONE','FAILED')),
  today date not null, started_by text not null, started_by_name text not null,
  started_at timestamptz not null default clock_timestamp(), finished_at timestamptz,
  records_total integer, records_read integer not null default 0, records_changed integer not null default 0,
  failure text);
create index rule_run_of_set on rule_run (rule_set_id, started_at desc);
create table rule_run_change (
  run_id uuid not null references rule_run, change text not null, count integer not null,
  primary key (run_id, change));
create table rule_run_sample (
  run_id uuid not null references rule_run, change text not null, position integer not null,
  record_id uuid not null, document_number text not null, authority_code text not null, decided_on date not null,
  before jsonb not null, after jsonb not null,
  primary key (run_id, change, position));

-- Rules are public, trials are for the credit office.
alter table rule_set enable row level security;
alter table rule_run enable row level security;
alter table rule_run_change enable row level security;
alter table rule_run_sample enable row level security;
grant select on rule_set, rule_run, rule_run_change, rule_run_sample to xintu_reader;
create policy seen_by_reader on rule_set for select to xintu_reader using (
  status in ('ADOPTED', 'SUPERSEDED') or reads_for_credit_office());
create policy seen_by_reader on rule_run for select to xintu_reader using (reads_for_credit_office());
create policy seen_by_reader on rule_run_change for select to xintu_reader using (reads_for_credit_office());
create policy seen_by_reader on rule_run_sample for select to xintu_reader using (reads_for_credit_office());
