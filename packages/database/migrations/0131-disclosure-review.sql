-- 公开前审查 (政府信息公开条例 14, 15, 17): where the catalogue asks for it, a named reviewer decides whether a record is
-- published, published with parts left out, or not published. And the days of a record, apart from each other: decided
-- (of its version), first accepted (of the record), first shown (of its version).

alter table record add column accepted_on date;      -- business day of the first hand-in that was accepted
update record set accepted_on = (first_received_at at time zone 'Asia/Shanghai')::date;

alter table record_version
  add column disclosure text check (disclosure in ('PUBLISH', 'MASK', 'WITHHOLD')),
  add column masked_fields text[];                     -- properties of free text that are left out in public

create table record_disclosure (
  subject_id uuid not null, record_id uuid not null, id uuid not null default uuidv7(),
  decision text not null check (decision in ('PUBLISH', 'MASK', 'WITHHOLD')),
  masked_fields text[], basis text not null, reason text, version_from timestamptz not null,
  department_code text not null references department, reviewed_by text not null, reviewer_name text not null,
  reviewed_at timestamptz not null default clock_timestamp(), reviewed_on date not null,
  primary key (subject_id, record_id, id));
alter table record_disclosure enable row level security;
grant select (subject_id, record_id, id, decision, masked_fields, basis, reason, version_from, department_code,
  reviewer_name, reviewed_at, reviewed_on) on record_disclosure to xintu_reader;
create policy seen_by_reader on record_disclosure for select to xintu_reader using (
  held_by_reader(department_code) or reader_audits());

-- Part of what a version says and is proved, where it was reviewed.
create or replace function record_content(v record_version) returns text language sql immutable parallel safe as $$
  select v.subject_id::text || ',' || v.record_id::text || ',' || v.type_version::text || ',' || quote_literal(v.kind)
    || ',' || quote_literal(v.provider_code) || ',' || record_statement(v)
    || ',' || v.under_objection::text || ',' || v.under_review::text
    || ',' || quote_nullable(record_day(v.ended_on)) || ',' || quote_nullable(v.ended_reason)
    || ',' || quote_nullable(v.publicity_decision) || ',' || quote_nullable(v.publicity_reason)
    || ',' || quote_nullable(v.publicity_rule) || ',' || quote_nullable(v.publicity_rule_version)
    || ',' || quote_nullable(record_day(v.publicity_from)) || ',' || quote_nullable(record_day(v.publicity_until))
    || ',' || quote_nullable(record_day(v.repairable_from)) || ',' || v.publicity_provisional::text
    || coalesce(',' || v.disclosure, '') || coalesce(',' || record_list(v.masked_fields), '') $$;

-- What is open at once is told apart from what is open for a stated matter: a record that the reviewer withheld is
-- never the former. Types that are reviewed are open once their record is.
create or replace function read_as(department text, organisation text, roles text[], matter text, today date) returns void
language sql begin atomic
  select
    set_config('xintu.department', department, true),
    set_config('xintu.departments', ' ' || concat_ws(' ', department,
      (select string_agg(d.code, ' ') from department d where d.successor_code = read_as.department)) || ' ', true),
    set_config('xintu.administers', ('security-admin' = any (roles))::text, true),
    set_config('xintu.oversees', (roles && array['credit-office', 'system-admin', 'security-admin'])::text, true),
    set_config('xintu.matter', matter, true),
    set_config('xintu.today', today::text, true),
    -- whose representative the reader is
    set_config('xintu.subject', (select s.subject_id::text from subject_key s where s.key = organisation), true),
    -- auditors see everything, for a matter that is stated
    set_config('xintu.audits', ('auditor' = any (roles) and stated)::text, true),
    -- record types that are open to everybody as long as their records are in force, those that are for a stated
    -- matter, and those that are once they are published, each between blanks
    set_config('xintu.public_types', (select ' ' || string_agg(t.code, ' ') || ' ' from record_type t
      where t.publication = 'PUBLIC' and not t.adverse and not t.disclosure_review), true),
    set_config('xintu.open_types', (select ' ' || string_agg(t.code, ' ') || ' ' from record_type t
      where t.sharing <> 'NOT_SHARED' and department is not null and stated), true),
    set_config('xintu.published_types', (select ' ' || string_agg(t.code, ' ') || ' ' from record_type t
      where t.publication = 'PUBLIC'
        and case when t.adverse then t.due_process else t.disclosure_review end), true)
  from (select exists (select from matter m where m.code = read_as.matter) as stated) as purpose;
end;
alter policy seen_by_reader on record_version using (
  held_by_reader(authority_code) or subject_id = reader_subject() or reader_audits()
  or record_in_force(record_version, reader_today())
    and (recorded_to = 'infinity' or record_presently_in_force(subject_id, record_id))
    and (held_by_reader(provider_code)
      or is_among(type_code, 'xintu.open_types')
      or disclosure is distinct from 'WITHHOLD'
        and (is_among(type_code, 'xintu.public_types')
          or is_among(type_code, 'xintu.published_types') and publicity_from <= reader_today())));

-- Who handed a version in and who approved it, for the department that did; with what tells whether it may be seen.
create view record_hand_in with (security_invoker = true) as
  select v.subject_id, v.record_id, v.recorded_from, v.type_code, v.kind, v.provider_code, v.authority_code, v.ended_on,
    v.exit_on, v.valid_to, v.publicity_from, v.publicity_until, v.disclosure,
    b.provider_code as handed_in_by_code, b.origin as hand_in_origin, b.submitted_by, b.section,
    b.received_at as handed_in_at, b.reviewed_by_name as approved_by, b.reviewed_at as approved_at
  from record_version v join intake_batch b on b.id = v.batch_id;
grant select on record_hand_in to xintu_reader;
