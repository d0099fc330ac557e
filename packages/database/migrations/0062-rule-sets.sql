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

-- The parts of a set, for reading.
create view rule_version with (security_invoker = true) as
  select s.id as rule_set_id, v.position::integer as position, v.row ->> 'version' as version, v.row ->> 'basis' as basis,
    v.row ->> 'article' as article, (v.row ->> 'from')::date as valid_from, (v.row ->> 'to')::date as valid_to,
    (v.row ->> 'confirmed')::boolean as confirmed, (v.row ->> 'classless')::boolean as classless,
    (v.row ->> 'classOfFine')::boolean as class_of_fine,
    array(select jsonb_array_elements_text(v.row -> 'unpublishedCategories')) as unpublished_categories
  from rule_set s, jsonb_array_elements(s.content -> 'versions') with ordinality as v (row, position);
create view rule_class with (security_invoker = true) as
  select s.id as rule_set_id, v.row ->> 'version' as version, c.key as severity,
    array_position(array['MINOR','GENERAL','SERIOUS','SPECIAL'], c.key) as position,
    (c.value ->> 'minimumMonths')::integer as minimum_months, (c.value ->> 'maximumMonths')::integer as maximum_months
  from rule_set s, jsonb_array_elements(s.content -> 'versions') as v (row), jsonb_each(v.row -> 'classes') as c;
create view rule_minimum with (security_invoker = true) as
  select s.id as rule_set_id, v.row ->> 'version' as version, m.key as field, m.value::integer as months
  from rule_set s, jsonb_array_elements(s.content -> 'versions') as v (row), jsonb_each_text(v.row -> 'minimumByField') as m;
create view rule_category with (security_invoker = true) as
  select s.id as rule_set_id, v.row ->> 'version' as version, c.key as category, c.value as severity
  from rule_set s, jsonb_array_elements(s.content -> 'versions') as v (row), jsonb_each_text(v.row -> 'classOfCategory') as c;
create view rule_threshold with (security_invoker = true) as
  select s.id as rule_set_id, t.position::integer as position, t.row ->> 'version' as version, t.row ->> 'basis' as basis,
    t.row ->> 'article' as article, (t.row ->> 'from')::date as valid_from, (t.row ->> 'to')::date as valid_to,
    (t.row ->> 'confirmed')::boolean as confirmed, t.row ->> 'field' as field,
    (t.row ->> 'largerFrom')::numeric(18,2) as larger_from, (t.row ->> 'hugeFrom')::numeric(18,2) as huge_from
  from rule_set s, jsonb_array_elements(s.content -> 'fineThresholds') with ordinality as t (row, position);
create view rule_confirmation with (security_invoker = true) as
  select s.id as rule_set_id, c.position::integer as position, c.row ->> 'part' as part, c.row ->> 'basis' as basis,
    c.row ->> 'name' as name, (c.row ->> 'on')::date as confirmed_on
  from rule_set s, jsonb_array_elements(coalesce(s.content -> 'confirmations', '[]')) with ordinality as c (row, position);
create view rule_run_result with (security_invoker = true) as
  select s.run_id, s.change, s.position, r.moment, r.result ->> 'decision' as decision, r.result ->> 'reason' as reason,
    r.result ->> 'version' as version, (r.result ->> 'until')::date as until,
    (r.result ->> 'repairableFrom')::date as repairable_from, coalesce((r.result ->> 'provisional')::boolean, false) as provisional
  from rule_run_sample s, lateral (values ('BEFORE', s.before), ('AFTER', s.after)) as r (moment, result);
grant select on rule_run_result, rule_version, rule_class, rule_minimum, rule_category, rule_threshold, rule_confirmation to xintu_reader;
