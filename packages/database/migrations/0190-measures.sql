-- Measures (奖惩措施): what the law attaches to a list, a record type or a grade. Whether one works today follows from its
-- basis: in force, read in the published text, and high enough.
create table measure (
  code text primary key, name text not null, english_name text not null,
  kind text not null check (kind in ('RESTRICTION', 'INCENTIVE', 'INSPECTION')),
  legal_basis_code text not null references legal_basis,
  list_code text references list, record_type_code text references record_type, scheme_code text, grades text[],
  months integer check (months > 0),          -- how long it lasts from the decision; null: as long as what it rests on
  check (num_nonnulls(list_code, record_type_code, scheme_code) = 1),
  check (kind <> 'RESTRICTION' or scheme_code is null));
create table measure_matter (
  measure_code text not null references measure, matter_code text not null references matter,
  primary key (measure_code, matter_code));
create table measure_executor (              -- which kinds of departments carry it out; none: every department
  measure_code text not null references measure, department_kind text not null,
  primary key (measure_code, department_kind));

-- Whether the measure may be carried out on the day: product promise "nothing without a legal basis".
create function measure_works(measure_kind text, confirmed boolean, level text, valid_from date, valid_to date, today date)
  returns boolean language sql immutable parallel safe
  return confirmed and valid_from <= today and coalesce(valid_to >= today, true)
    and level in ('LAW', 'ADMINISTRATIVE_REGULATION', 'CENTRAL_POLICY', 'LOCAL_REGULATION',
      case when measure_kind <> 'RESTRICTION' then 'DEPARTMENTAL_RULE' end,
      case when measure_kind <> 'RESTRICTION' then 'JUDICIAL_INTERPRETATION' end);

-- Each subject beside each measure: a plan asks which of them rest on something of its file.
create view measure_of_subject with (security_invoker = true) as
  select s.subject_id, m.* from subject_version s cross join measure m
  where s.recorded_to = 'infinity' and s.kind <> 'PRACTITIONER';
grant select on measure, measure_matter, measure_executor, measure_of_subject to xintu_reader;

-- Matters (事项): where a check is made. What counts in one is everything with adverse or honour meaning, or, where the
-- law asks for a standard of its own (penalties: what the authority's discretion standard names), only what is named.
alter table matter add column check_compulsory boolean not null default true;
alter table matter add column counts text not null default 'MEANING' check (counts in ('MEANING', 'NAMED'));
create table matter_setting (                -- how a department makes its checks
  matter_code text not null references matter, department_code text not null references department,
  active boolean not null, check_compulsory boolean not null,
  excluded text[] not null default '{}',     -- record types that do not count here
  named text[] not null default '{}',        -- record types that count where only the named do
  reason text not null, changed_at timestamptz not null default clock_timestamp(), changed_by text not null,
  primary key (matter_code, department_code));
alter table matter_setting enable row level security;
grant select on matter_setting to xintu_reader;
create policy seen_by_reader on matter_setting for select to xintu_reader using (
  held_by_reader(department_code) or reader_oversees() or reader_audits());
