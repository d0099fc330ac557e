-- Files of cases, documents and messages to subjects are facts of the procedure too: each moment is the business day with
-- the time of the day. What the machine's clock said stays beside it, for the order of things and for audit.
create function moment_on(day date, clock timestamptz) returns timestamptz language sql immutable parallel safe
  return (day + (clock at time zone 'Asia/Shanghai')::time) at time zone 'Asia/Shanghai';

alter table case_document add column added_on date;
update case_document set added_on = (added_at at time zone 'Asia/Shanghai')::date;
alter table case_document alter added_on set not null,
  add column handed_in_at timestamptz generated always as (moment_on(added_on, added_at)) stored;
grant select (handed_in_at) on case_document to xintu_reader;

alter table issued_document
  add column signed_at timestamptz generated always as (moment_on(issued_on, issued_at)) stored;
grant select (signed_at) on issued_document to xintu_reader;

alter table subject_message add column made_on date, add column read_on date, add column sent_on date;
update subject_message m set
  made_on = coalesce(
    (select n.made_on from record_notice n where n.subject_id = m.subject_id and n.id = m.notice_id),
    (select s.taken_on from case_step s where s.subject_id = m.subject_id and s.case_id = m.case_id
      and s.position = m.step_position),
    (m.made_at at time zone 'Asia/Shanghai')::date),
  read_on = (read_at at time zone 'Asia/Shanghai')::date, sent_on = (sent_at at time zone 'Asia/Shanghai')::date;
alter table subject_message alter made_on set not null,
  add check ((read_on is null) = (read_at is null)), add check ((sent_on is null) = (sent_at is null)),
  add column laid_at timestamptz generated always as (moment_on(made_on, made_at)) stored,
  add column opened_at timestamptz generated always as (moment_on(read_on, read_at)) stored,
  add column left_at timestamptz generated always as (moment_on(sent_on, sent_at)) stored;
grant select (laid_at, opened_at, left_at) on subject_message to xintu_reader;

create or replace function tell_of_notices() returns trigger language plpgsql as $$
begin
  insert into subject_message (subject_id, kind, record_id, notice_id, authority_code, made_on)
    select m.subject_id, 'ADVERSE_RECORD', m.record_id, m.id, m.authority_code, m.made_on from made m;
  return null;
end $$;
create or replace function tell_of_steps() returns trigger language plpgsql as $$
begin
  insert into subject_message (subject_id, kind, record_id, case_id, step_position, authority_code, made_on)
    select m.subject_id, 'CASE_STEP', c.record_id, m.case_id, m.position, c.department_code, m.taken_on
    from made m join case_file c on c.subject_id = m.subject_id and c.id = m.case_id
    where c.open_to_subject and (m.department_code is not null or m.actor = 'system');
  return null;
end $$;
