-- Evaluations that are computed here (信用评价): runs of schemes, their results, and the version of a record behind each
-- point. What a competent authority graded and handed in stays a record; nothing computed here ever overrides it.

-- A version of a scheme as it was declared. Neither a person nor an individual business is ever graded by one that
-- computes; nor a subject of which nobody confirmed what it is.
alter table scheme add column origin text check (origin in ('RECEIVED','COMPUTED')), add column subject_kinds text[],
  add column department_kind text, add column publication text, add column score_public boolean,
  add column valid_from date, add column valid_to date, add column legal_basis_code text references legal_basis,
  add column content jsonb;         -- grades, and how they are computed
alter table scheme add constraint no_scheme_for_persons
  check (not coalesce(subject_kinds && array['PRACTITIONER','INDIVIDUAL_BUSINESS'], false)
    and not (coalesce(content -> 'computation', 'null') <> 'null' and coalesce('UNCONFIRMED' = any (subject_kinds), false)));

create table evaluation_run (
  id uuid primary key default uuidv7(), scheme_code text not null, scheme_version text not null,
  -- COMPUTATION: its results are the ones in force. SIMULATION: what another version would give, compared with them.
  kind text not null check (kind in ('COMPUTATION','SIMULATION')),
  only_stale boolean not null default false, -- only those whose result no longer holds
  status text not null check (status in ('RUNNING','DONE','FAILED')),
  department_code text not null references department, day date not null, period text not null,
  content jsonb not null,            -- the scheme as it computed: recomputing needs nothing else
  started_by text not null, started_by_name text not null, started_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz, subjects_total integer, subjects_done integer not null default 0,
  subjects_changed integer not null default 0, failure text,
  foreign key (scheme_code, scheme_version) references scheme);
create index evaluation_run_of_scheme on evaluation_run (scheme_code, started_at desc, id desc);
create unique index evaluation_run_under_way on evaluation_run (scheme_code, kind) where status = 'RUNNING';

create table evaluation_result (
  subject_id uuid not null, run_id uuid not null references evaluation_run, id uuid not null default uuidv7(),
  total numeric(9,2) not null, grade text not null, direct_grade text,
  before_total numeric(9,2), before_grade text, -- the result in force when the run began
  primary key (subject_id, run_id));
create index evaluation_result_of_run on evaluation_result (run_id, grade, subject_id);
create unique index evaluation_result_by_id on evaluation_result (id);
create table evaluation_point (
  subject_id uuid not null, run_id uuid not null, position integer not null,
  kind text not null check (kind in ('INDICATOR','DIRECT_GRADE')), code text not null,
  record_id uuid not null, recorded_from timestamptz not null,
  points numeric(9,2) not null, full_points numeric(9,2) not null, rank integer,
  primary key (subject_id, run_id, position));
create index evaluation_point_of_record on evaluation_point (subject_id, record_id);

-- The result in force of a subject by a scheme. It holds as long as each record it counted does.
create table evaluation_current (
  subject_id uuid not null, scheme_code text not null, run_id uuid not null references evaluation_run,
  holds_until date,                  -- last day of the publicity of what it counted; null: nothing of it ends by time
  stale boolean not null default false, -- something that it counted has ended: it says nothing until it is computed anew
  primary key (subject_id, scheme_code));
create index evaluation_current_of_run on evaluation_current (run_id);

-- It never scores people: behind the declarations and the choice of whom a run is about, the third wall.
create function refuse_grade_of_person() returns trigger language plpgsql as $$
begin
  if exists (select from made m where not exists (select from subject_version v
      where v.subject_id = m.subject_id and v.recorded_to = 'infinity'
        and v.kind not in ('PRACTITIONER','INDIVIDUAL_BUSINESS','UNCONFIRMED'))) then
    raise exception 'only organisations are graded' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger no_grade_of_persons after insert on evaluation_result referencing new table as made
  for each statement execute function refuse_grade_of_person();
create trigger results_stay before update on evaluation_result for each statement execute function refuse_change();
create trigger points_stay before update on evaluation_point for each statement execute function refuse_change();

-- What was repaired, revoked or taken off counts nowhere: with it ends, in the same transaction, each result that
-- counted it, until the next computation.
create function end_evaluation_of_ended() returns trigger language plpgsql as $$
begin
  update evaluation_current c set stale = true from evaluation_point p
    where p.subject_id = new.subject_id and p.record_id = new.record_id
      and c.subject_id = p.subject_id and c.run_id = p.run_id and not c.stale;
  return null;
end $$;
create trigger ended_records_leave_evaluations after insert or update on record_version for each row
  when (new.ended_on is not null or new.exit_on is not null) execute function end_evaluation_of_ended();

-- Who sees what ------------------------------------------------------------------------------------------------------
-- The department whose run it is (or that took it over) sees all of it; the subject what is in force about it; auditors
-- for a stated matter; everybody a grade in force where the scheme publishes grades. Credit offices see runs and counts.
-- A result holds while each record it counted does: none past its publicity, none of a type whose due process does not
-- work or whose legal basis lapsed. Runs as the owner: the reader need not see those records.
create function evaluation_in_force(subject uuid, run uuid, today date default null) returns boolean
  language sql stable parallel safe security definer
  return exists (select from evaluation_current c where c.subject_id = subject and c.run_id = run
      and not c.stale and coalesce(c.holds_until >= coalesce(today, reader_today()), true))
    and not exists (select from evaluation_point p
      join record r on r.subject_id = p.subject_id and r.id = p.record_id
      join record_type t on t.code = r.type_code
      join legal_basis b on b.code = t.legal_basis_code
      where p.subject_id = subject and p.run_id = run
        and (t.adverse and not t.due_process or b.valid_from > coalesce(today, reader_today())
          or coalesce(b.valid_to < coalesce(today, reader_today()), false)));
create function evaluation_is_published(run uuid, today date default null) returns boolean
  language sql stable parallel safe security definer
  return exists (select from evaluation_run r join scheme s on s.code = r.scheme_code and s.version = r.scheme_version
    join legal_basis b on b.code = s.legal_basis_code
    where r.id = run and s.publication = 'PUBLIC'
      and b.valid_from <= coalesce(today, reader_today()) and coalesce(b.valid_to >= coalesce(today, reader_today()), true));
create function evaluates_for_reader(run uuid) returns boolean language sql stable parallel safe security definer
  return exists (select from evaluation_run r where r.id = run and held_by_reader(r.department_code));
revoke execute on function evaluation_in_force, evaluation_is_published, evaluates_for_reader from public;
grant execute on function evaluation_in_force, evaluation_is_published, evaluates_for_reader to xintu_reader;

alter table evaluation_run enable row level security;
grant select (id, scheme_code, scheme_version, kind, only_stale, status, department_code, day, period, started_by_name,
  started_at, finished_at, subjects_total, subjects_done, subjects_changed, failure) on evaluation_run to xintu_reader;
create policy seen_by_reader on evaluation_run for select to xintu_reader using (
  held_by_reader(department_code) or reads_for_credit_office() or reader_audits()
  or kind = 'COMPUTATION' and status = 'DONE'
    and (evaluation_is_published(id) or evaluation_in_force(reader_subject(), id)));

alter table evaluation_result enable row level security;
grant select on evaluation_result to xintu_reader;
create policy seen_by_reader on evaluation_result for select to xintu_reader using (
  evaluates_for_reader(run_id) or reader_audits()
  or evaluation_in_force(subject_id, run_id) and (subject_id = reader_subject() or evaluation_is_published(run_id)));

-- Points and their reasons are for the department, the subject and auditors, whatever is published.
alter table evaluation_point enable row level security;
grant select on evaluation_point to xintu_reader;
create policy seen_by_reader on evaluation_point for select to xintu_reader using (
  evaluates_for_reader(run_id) or reader_audits()
  or subject_id = reader_subject() and evaluation_in_force(subject_id, run_id));

alter table evaluation_current enable row level security;
grant select on evaluation_current to xintu_reader;
create policy seen_by_reader on evaluation_current for select to xintu_reader using (
  exists (select from evaluation_result r where r.subject_id = evaluation_current.subject_id and r.run_id = evaluation_current.run_id));

-- A result with the run it is of.
create view evaluation_outcome with (security_invoker = true) as
  select e.*, r.scheme_code, r.scheme_version, r.kind, r.day, r.period, r.department_code
  from evaluation_result e join evaluation_run r on r.id = e.run_id;
-- A reason with the version of the scheme that names its indicator.
create view evaluation_reason with (security_invoker = true) as
  select p.*, r.scheme_code, r.scheme_version from evaluation_point p join evaluation_run r on r.id = p.run_id;
-- How many organisations have which grade, and had before: figures about nobody in particular, for who sees the run.
create function evaluation_counts(run uuid) returns table (run_id uuid, before_grade text, grade text, organisations integer)
  language sql stable security definer begin atomic
  select r.id, e.before_grade, e.grade, count(*)::integer
  from evaluation_run r join evaluation_result e on e.run_id = r.id
  where r.id = run and r.status = 'DONE'
    and (held_by_reader(r.department_code) or reads_for_credit_office() or reader_audits())
  group by r.id, e.before_grade, e.grade;
end;
revoke execute on function evaluation_counts from public;
grant execute on function evaluation_counts to xintu_reader;
grant select on evaluation_outcome, evaluation_reason to xintu_reader;

-- Schemes that are computed here, and their parts, for reading.
create view evaluation_scheme with (security_invoker = true) as
  select s.code, s.version, s.name, s.english_name, s.sector_code, s.origin, s.valid_from, s.valid_to, s.publication,
    s.score_public, s.department_kind, s.legal_basis_code, s.content #>> '{computation,refresh}' as refresh,
    (s.content #>> '{computation,start}')::float as start_points, (s.content #>> '{computation,lowest}')::float as lowest_points,
    (s.content #>> '{computation,highest}')::float as highest_points
  from scheme s where jsonb_typeof(s.content -> 'computation') = 'object';
grant select on evaluation_scheme to xintu_reader;
create view scheme_grade with (security_invoker = true) as
  select s.code as scheme_code, s.version as scheme_version, g.position::integer as position, g.row ->> 'value' as value,
    g.row #>> '{name,zh}' as name, g.row #>> '{name,en}' as english_name,
    (select (t ->> 'from')::float from jsonb_array_elements(s.content #> '{computation,thresholds}') as t
      where t ->> 'grade' = g.row ->> 'value') as points_from,
    (select (i ->> 'percent')::float from jsonb_array_elements(s.content #> '{computation,inspection}') as i
      where i ->> 'grade' = g.row ->> 'value') as inspected_percent
  from scheme s, jsonb_array_elements(s.content -> 'grades') with ordinality as g (row, position);
create view scheme_indicator with (security_invoker = true) as
  select s.code as scheme_code, s.version as scheme_version, i.kind, i.position::integer as position, i.row ->> 'code' as code,
    i.row #>> '{name,zh}' as name, i.row #>> '{name,en}' as english_name, i.row ->> 'article' as article,
    (i.row ->> 'confirmed')::boolean as confirmed, i.row ->> 'effect' as effect, i.row ->> 'per' as per,
    coalesce(i.row ->> 'cap', i.row ->> 'most')::float as cap, i.row ->> 'decay' as decay, i.row ->> 'atBest' as at_best,
    (i.row #>> '{source,withinMonths}')::integer as within_months
  from scheme s, lateral (
    select 'INDICATOR' as kind, row, position
      from jsonb_array_elements(s.content #> '{computation,indicators}') with ordinality as x (row, position)
    union all select 'DIRECT_GRADE', row, position + 1000
      from jsonb_array_elements(s.content #> '{computation,directGrades}') with ordinality as x (row, position)) as i
  where jsonb_typeof(s.content -> 'computation') = 'object';
grant select on scheme_grade, scheme_indicator to xintu_reader;

-- Plans of inspections (双随机抽查计划): drawn from the grades in force, by a seed with which anybody can draw again. A grade
-- says how many are drawn; it refuses nobody anything. Who is drawn is for the department alone.
create table inspection_plan (
  id uuid primary key default uuidv7(), scheme_code text not null, scheme_version text not null,
  department_code text not null references department, day date not null, seed text not null,
  made_by text not null, maker_name text not null, made_at timestamptz not null default clock_timestamp(),
  organisations integer not null default 0, drawn integer not null default 0,
  foreign key (scheme_code, scheme_version) references scheme);
create index inspection_plan_of_department on inspection_plan (department_code, made_at desc, id desc);
create table inspection_share (
  plan_id uuid not null references inspection_plan, grade text not null, position integer not null,
  percent numeric(5,2) not null, organisations integer not null, drawn integer not null, primary key (plan_id, grade));
create table inspection_item (
  subject_id uuid not null, plan_id uuid not null references inspection_plan, run_id uuid not null, position integer not null,
  grade text not null, primary key (subject_id, plan_id),
  -- Who is drawn was graded, and whoever was graded is no person.
  foreign key (subject_id, run_id) references evaluation_result);
create unique index inspection_item_of_plan on inspection_item (plan_id, position);
alter table inspection_plan enable row level security;
grant select on inspection_plan to xintu_reader;
create policy seen_by_reader on inspection_plan for select to xintu_reader using (
  held_by_reader(department_code) or reader_audits());
alter table inspection_share enable row level security;
grant select on inspection_share to xintu_reader;
create policy seen_by_reader on inspection_share for select to xintu_reader using (
  exists (select from inspection_plan p where p.id = plan_id));
alter table inspection_item enable row level security;
grant select on inspection_item to xintu_reader;
create policy seen_by_reader on inspection_item for select to xintu_reader using (
  exists (select from inspection_plan p where p.id = plan_id));
