-- Quality of handing in: figures by department and record type, each with the rows behind it.

-- what the figures are made of -----------------------------------------------------------------------------------------
-- The days of an identity of a record, kept with it, so that a million of them are counted without their versions: first
-- handed in (also when that row was refused), first accepted, and decided as it is known today. Business days.
alter table record
  add column received_on date not null default (clock_timestamp() at time zone 'Asia/Shanghai')::date,
  alter column accepted_on set default (clock_timestamp() at time zone 'Asia/Shanghai')::date,
  add column decided_on date,
  add column withdrawn boolean not null default false; -- with its batch: does not count until it is handed in again
update record r set received_on = b.received_on, accepted_on = b.received_on
  from record_version v join intake_batch b on b.id = v.batch_id
  where v.subject_id = r.subject_id and v.record_id = r.id and not exists (select from record_version earlier
    where earlier.subject_id = v.subject_id and earlier.record_id = v.record_id and earlier.recorded_from < v.recorded_from);
update record r set decided_on = v.decided_on, withdrawn = v.ended_reason is not distinct from 'WITHDRAWN'
  from record_version v
  where v.subject_id = r.subject_id and v.record_id = r.id and v.recorded_to = 'infinity';
alter table record alter column accepted_on set not null;
create index record_received on record using brin (received_on);

-- The record that a problem datum became, or was handed in again of: such a datum is no identity of its own.
alter table problem_data add column subject_id uuid, add column record_id uuid;
create index problem_data_of_record on problem_data (record_id) where record_id is not null;

-- Every identity that was handed in, once: what became a record, and what was never accepted so far.
create view handed_in as
  select r.provider_code, r.type_code, r.received_on, r.accepted_on, r.decided_on, r.subject_id, r.id as record_id,
    null::uuid as problem_id
  from record r where not r.withdrawn
  union all
  select provider_code, record_type_code, min(opened_on), null, min(decided_on), null, null,
    (array_agg(id order by opened_on, id))[1]
  from problem_data where record_id is null and state <> 'CLOSED'
  group by provider_code, record_type_code, coalesce(keys[1], id::text);

-- The last day of the limit of each decision day between two days, for each limit of the catalogue, by the national
-- calendar: the rule of lastDayOf in the kernel as a set; a test compares them.
create function limit_days(earliest date, latest date)
  returns table (value integer, unit text, decided_on date, due_on date) language sql stable begin atomic
  with limits as (select distinct report_within_value as value, report_within_unit as unit from record_type),
  numbered as (
    select d.day, d.working, count(*) filter (where d.working) over (order by d.day) as number
    from (
      select each.day::date as day, coalesce(c.kind = 'WORKDAY', extract(isodow from each.day) < 6) as working
      from generate_series(earliest::timestamp,
        latest + (select 3 * max(value) + 60 from limits), '1 day') as each (day)
      left join calendar_day c on c.day = each.day::date and c.region = 'national') d)
  select l.value, l.unit, d.day, case when l.unit = 'DAY' or l.value = 0 then d.day + l.value else last.day end
  from limits l
  join numbered d on d.day <= latest
  left join numbered last on l.unit = 'WORKING_DAY' and last.working and last.number = d.number + l.value;
end;

-- Whether a division lies in an area: a province or prefecture includes what lies in it.
create function within_area(division text, area text) returns boolean language sql immutable parallel safe
  return division like regexp_replace(area, '(00)+$', '') || '%';

-- Whose figures the reader sees: the own department's; a credit office those of its area; auditors all, for a matter.
create function sees_quality_of(provider text) returns boolean language sql stable parallel safe security definer
  return held_by_reader(provider) or reader_audits() or exists (
    select from department office, department d
    where office.code = reader_department() and office.kind = 'credit-office' and d.code = provider
      and within_area(d.division_code, office.division_code));
revoke execute on function sees_quality_of from public;
grant execute on function sees_quality_of to xintu_reader;

-- zero reports ---------------------------------------------------------------------------------------------------------
create table zero_report (           -- 零报送: nothing arose in a month
  id uuid primary key default uuidv7(), provider_code text not null references department,
  record_type_code text not null references record_type, month date not null check (extract(day from month) = 1),
  declared_by text not null, declarer_name text not null, declared_at timestamptz not null default clock_timestamp(),
  declared_on date not null, withdrawn_on date, withdrawn_by text, withdrawn_reason text);
create unique index zero_report_in_force on zero_report (provider_code, record_type_code, month) where withdrawn_on is null;
alter table zero_report enable row level security;
grant select on zero_report to xintu_reader;
create policy seen_by_reader on zero_report for select to xintu_reader using (sees_quality_of(provider_code));

-- spot checks ----------------------------------------------------------------------------------------------------------
create table spot_check (            -- 抽查: a list of decisions that the department made, compared with what it handed in
  id uuid primary key default uuidv7(), number text not null unique, office_code text not null references department,
  provider_code text not null references department, record_type_code text not null references record_type,
  source text not null, checked_on date not null, file_name text not null, sha256 bytea not null,
  spot_checked integer not null, concealed integer not null, late integer not null,
  checked_by text not null, checker_name text not null, made_at timestamptz not null default clock_timestamp());
create index spot_check_of_provider on spot_check (provider_code, record_type_code, checked_on);
create table spot_check_item (
  spot_check_id uuid not null references spot_check, row integer not null,
  document_number text not null, decided_on date,
  outcome text not null check (outcome in ('REPORTED', 'LATE', 'REJECTED', 'NOT_DUE', 'CONCEALED', 'REPEATED')),
  subject_id uuid, record_id uuid, primary key (spot_check_id, row));
alter table spot_check enable row level security;
grant select on spot_check to xintu_reader;
create policy seen_by_reader on spot_check for select to xintu_reader using (sees_quality_of(provider_code));
alter table spot_check_item enable row level security;
grant select on spot_check_item to xintu_reader;
create policy seen_by_reader on spot_check_item for select to xintu_reader using (
  exists (select from spot_check c where c.id = spot_check_id));

-- Zero reports that hold: not taken back, and not contradicted by a decision of that month, handed in or found since.
create view standing_zero_report as
  select z.* from zero_report z
  where z.withdrawn_on is null
    and not exists (select from handed_in h where h.provider_code = z.provider_code and h.type_code = z.record_type_code
      and date_trunc('month', h.decided_on)::date = z.month)
    and not exists (select from spot_check c join spot_check_item i on i.spot_check_id = c.id
      where c.provider_code = z.provider_code and c.record_type_code = z.record_type_code and i.outcome = 'CONCEALED'
        and date_trunc('month', i.decided_on)::date = z.month);
create function zero_report_stands(report uuid) returns boolean language sql stable security definer
  return exists (select from standing_zero_report z where z.id = report and sees_quality_of(z.provider_code));
revoke execute on function zero_report_stands from public;
grant execute on function zero_report_stands to xintu_reader;

-- figures --------------------------------------------------------------------------------------------------------------
-- The quality of handing in between two days, both in, as it stood on the last of them (or today, if that is still to
-- come), for each department that the reader may see and each record type that it provides.
create function reporting_quality(first_day date, last_day date, today date)
  returns table (provider_code text, record_type_code text, submitted integer, accepted integer, late integer,
    flawed integer, spot_checked integer, concealed integer, awaiting_review integer, zero_reported integer,
    months_due integer, months_reported integer, open_problems integer, oldest_problem_on date)
  language sql stable security definer begin atomic
  with seen as materialized (select d.code from department d where sees_quality_of(d.code)),
  stood as (select least(last_day, today) as on_day),
  -- Everything is read once, and days are computed with for groups of identities that have the same ones.
  same_days as materialized (
    select i.provider_code, i.type_code, i.received_on, i.accepted_on, i.decided_on, i.problem_id is not null as refused,
      count(*) as identities
    from handed_in i
    where i.received_on between first_day and last_day and i.provider_code in (select code from seen)
    group by 1, 2, 3, 4, 5, 6),
  counted as materialized (
    select i.provider_code, i.type_code, date_trunc('month', i.received_on)::date as month,
      sum(i.identities)::integer as submitted,
      coalesce(sum(i.identities) filter (where i.accepted_on <= last_day), 0)::integer as accepted,
      coalesce(sum(i.identities) filter (
        where case when i.accepted_on <= last_day then i.accepted_on else s.on_day end > l.due_on), 0)::integer as late
    from same_days i
    cross join stood s
    join record_type t on t.code = i.type_code
    left join limit_days(coalesce((select min(d.decided_on) from same_days d), first_day), last_day) l
      on l.value = t.report_within_value and l.unit = t.report_within_unit and l.decided_on = i.decided_on
    group by 1, 2, 3),
  wrong as (
    select provider_code, type_code, sum(identities)::integer as flawed from (
      select r.provider_code, r.type_code, count(distinct r.id) as identities from problem_data p
      join record r on r.subject_id = p.subject_id and r.id = p.record_id and not r.withdrawn
      where p.opened_at < r.first_accepted_at and r.received_on between first_day and last_day group by 1, 2
      union all
      select provider_code, type_code, identities from same_days where refused) part
    group by 1, 2),
  waiting as (
    select provider_code, record_type_code, count(*)::integer as open_problems, min(opened_on) as oldest_problem_on
    from problem_data where opened_on <= last_day and (closed_on is null or closed_on > last_day) group by 1, 2),
  reviewed as (
    select provider_code, record_type_code, sum(rows_awaiting_review)::integer as awaiting_review
    from intake_batch where status = 'AWAITING_REVIEW' and not dry_run and received_on <= last_day group by 1, 2),
  checked as (
    select provider_code, record_type_code, sum(spot_checked)::integer as spot_checked, sum(concealed)::integer as concealed
    from spot_check where checked_on between first_day and last_day group by 1, 2),
  nothing as (
    select provider_code, record_type_code, month from standing_zero_report
    where month between date_trunc('month', first_day)::date and last_day),
  months as (
    select month::date as month from stood, generate_series(date_trunc('month', first_day), on_day, '1 month') as month
    where month >= first_day and month + interval '1 month' <= on_day + 1),
  pairs as (
    select department_code as provider_code, record_type_code from record_type_provider
    union select provider_code, type_code from counted
    union select provider_code, record_type_code from waiting
    union select provider_code, record_type_code from checked
    union select provider_code, record_type_code from nothing)
  select p.provider_code, p.record_type_code, coalesce(c.submitted, 0), coalesce(c.accepted, 0), coalesce(c.late, 0),
    coalesce(w.flawed, 0), coalesce(k.spot_checked, 0), coalesce(k.concealed, 0), coalesce(v.awaiting_review, 0),
    (select count(*)::integer from nothing n
      where n.provider_code = p.provider_code and n.record_type_code = p.record_type_code),
    (select count(*)::integer from months),
    (select count(*)::integer from months m where exists (select from counted i
        where i.provider_code = p.provider_code and i.type_code = p.record_type_code and i.month = m.month)
      or exists (select from nothing n where n.provider_code = p.provider_code
        and n.record_type_code = p.record_type_code and n.month = m.month)),
    coalesce(o.open_problems, 0), o.oldest_problem_on
  from pairs p
  left join (select provider_code, type_code, sum(submitted)::integer as submitted, sum(accepted)::integer as accepted,
      sum(late)::integer as late from counted group by 1, 2) c
    on c.provider_code = p.provider_code and c.type_code = p.record_type_code
  left join wrong w on w.provider_code = p.provider_code and w.type_code = p.record_type_code
  left join checked k on k.provider_code = p.provider_code and k.record_type_code = p.record_type_code
  left join reviewed v on v.provider_code = p.provider_code and v.record_type_code = p.record_type_code
  left join waiting o on o.provider_code = p.provider_code and o.record_type_code = p.record_type_code
  where p.provider_code in (select code from seen);
end;
revoke execute on function reporting_quality from public;
grant execute on function reporting_quality to xintu_reader;

-- The identities behind the figures of one department and record type.
create function reported_identities(provider text, record_type text, first_day date, last_day date, today date)
  returns table (provider_code text, record_type_code text, id uuid, subject_id uuid, record_id uuid, problem_id uuid,
    received_on date, accepted_on date, decided_on date, due_on date, accepted boolean, late boolean, flawed boolean)
  language sql stable security definer begin atomic
  select i.provider_code, i.type_code, coalesce(i.record_id, i.problem_id), i.subject_id, i.record_id,
    coalesce(i.problem_id, p.id), i.received_on, i.accepted_on, i.decided_on, l.due_on,
    coalesce(i.accepted_on <= last_day, false),
    coalesce(case when i.accepted_on <= last_day then i.accepted_on else least(last_day, reported_identities.today) end > l.due_on, false),
    i.problem_id is not null or p.id is not null
  from handed_in i
  left join record r on r.subject_id = i.subject_id and r.id = i.record_id
  join record_type t on t.code = i.type_code
  left join limit_days(coalesce((select min(r.decided_on) from handed_in r
      where r.provider_code = reported_identities.provider), first_day), last_day) l
    on l.value = t.report_within_value and l.unit = t.report_within_unit and l.decided_on = i.decided_on
  left join lateral (select d.id from problem_data d
    where d.record_id = i.record_id and d.opened_at < r.first_accepted_at order by d.opened_on, d.id limit 1) p on true
  where i.provider_code = reported_identities.provider and i.type_code = reported_identities.record_type
    and i.received_on between first_day and last_day and sees_quality_of(i.provider_code);
end;
revoke execute on function reported_identities from public;
grant execute on function reported_identities to xintu_reader;

-- Months that are over in which a department handed nothing in of a record type and did not say that nothing arose.
create function months_without_report(first_day date, today date)
  returns table (provider_code text, record_type_code text, month date) language sql stable security definer begin atomic
  with handed as materialized (
    select distinct i.provider_code, i.type_code, date_trunc('month', i.received_on)::date as month
    from handed_in i where i.received_on between first_day and today)
  select p.department_code, p.record_type_code, m.month::date
  from record_type_provider p
  cross join generate_series(date_trunc('month', first_day), today, '1 month') as m(month)
  where m.month >= first_day and m.month + interval '1 month' <= today and sees_quality_of(p.department_code)
    and not exists (select from handed h where h.provider_code = p.department_code
      and h.type_code = p.record_type_code and h.month = m.month)
    and not exists (select from zero_report z where z.provider_code = p.department_code
      and z.record_type_code = p.record_type_code and z.month = m.month and z.withdrawn_on is null);
end;
revoke execute on function months_without_report from public;
grant execute on function months_without_report to xintu_reader;

-- Gaps in a department's document numbers of a year, such as 吉市文罚决〔2026〕12号: what is missing between two that are
-- there, whichever record types they are of.
create function document_number_gaps(provider text, of_year integer)
  returns table (provider_code text, series text, year integer, first_missing integer, last_missing integer,
    before text, after text) language sql stable security definer begin atomic
  with numbers as (
    select v.document_number from record_version v
    where v.provider_code = document_number_gaps.provider and v.recorded_to = 'infinity'
    union select p.document_number from problem_data p
    where p.provider_code = document_number_gaps.provider and p.document_number is not null),
  parts as (
    select document_number, regexp_match(document_number, '^(.*?)[〔\[［（(【](\d{4})[〕\]］）)】](\D{0,20}?)0*(\d{1,6})(\D{0,10})$') as part
    from numbers),
  placed as (
    select distinct on (series, number) document_number, series, number from (
      select document_number, part[1] || '〔' || part[2] || '〕' || part[3] as series, part[4]::integer as number
      from parts where part[2]::integer = of_year) each
    order by series, number, document_number),
  paired as (
    select series, number, document_number, lead(number) over places as next_number,
      lead(document_number) over places as next_document
    from placed window places as (partition by series order by number))
  select document_number_gaps.provider, series, of_year, number + 1, next_number - 1, document_number, next_document
  from paired where next_number > number + 1 and sees_quality_of(document_number_gaps.provider);
end;
revoke execute on function document_number_gaps from public;
grant execute on function document_number_gaps to xintu_reader;

-- bulletins ------------------------------------------------------------------------------------------------------------
create table bulletin (              -- 季度通报, frozen as it was made
  id uuid primary key default uuidv7(), number text not null unique, office_code text not null references department,
  division_code text not null references division, year integer not null, quarter integer not null check (quarter between 1 and 4),
  first_day date not null, last_day date not null, made_on date not null, made_at timestamptz not null default clock_timestamp(),
  made_by text not null, maker_name text not null, figures jsonb not null,
  document_file uuid not null references stored_file, document_sha256 bytea not null,
  workbook_file uuid not null references stored_file, workbook_sha256 bytea not null);
create index bulletin_of_area on bulletin (division_code, made_at desc, id desc);
create function keep_bulletin() returns trigger language plpgsql as $$
begin
  raise exception 'a bulletin stays as it was made';
end $$;
create trigger frozen before update or delete on bulletin for each row execute function keep_bulletin();
alter table bulletin enable row level security;
grant select (id, number, office_code, division_code, year, quarter, first_day, last_day, made_on, made_at, maker_name,
  document_sha256, workbook_sha256) on bulletin to xintu_reader;
-- It goes round among the departments.
create policy seen_by_reader on bulletin for select to xintu_reader using (coalesce(reader_department(), '') <> '');
