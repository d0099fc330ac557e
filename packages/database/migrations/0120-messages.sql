-- What a subject is told: each notice and each step in a case of its own is a message in its box, in the transaction
-- that made it, whoever made it. Nothing adverse becomes public without the message.
create table subject_message (
  subject_id uuid not null, id uuid not null default uuidv7(),
  kind text not null check (kind in ('ADVERSE_RECORD', 'CASE_STEP')),
  record_id uuid, notice_id uuid, case_id uuid, step_position integer,
  authority_code text not null references department,   -- who tells
  made_at timestamptz not null default clock_timestamp(),
  read_at timestamptz, read_by text,
  -- the way out of the box, beside it
  channel text, attempts integer not null default 0, sent_at timestamptz, dropped_at timestamptz,
  next_attempt_at timestamptz not null default clock_timestamp(), last_problem text,
  primary key (subject_id, id));
create unique index subject_message_of_notice on subject_message (notice_id) where notice_id is not null;
create unique index subject_message_of_step on subject_message (case_id, step_position) where case_id is not null;
create index subject_message_of_authority on subject_message (authority_code, id desc);
create index subject_message_waiting on subject_message (next_attempt_at) where sent_at is null and dropped_at is null;

create function tell_of_notices() returns trigger language plpgsql as $$
begin
  insert into subject_message (subject_id, kind, record_id, notice_id, authority_code)
    select m.subject_id, 'ADVERSE_RECORD', m.record_id, m.id, m.authority_code from made m;
  return null;
end $$;
create trigger notice_is_told after insert on record_notice referencing new table as made
  for each statement execute function tell_of_notices();

-- What the subject did itself it needn't be told.
create function tell_of_steps() returns trigger language plpgsql as $$
begin
  insert into subject_message (subject_id, kind, record_id, case_id, step_position, authority_code)
    select m.subject_id, 'CASE_STEP', c.record_id, m.case_id, m.position, c.department_code
    from made m join case_file c on c.subject_id = m.subject_id and c.id = m.case_id
    where c.open_to_subject and (m.department_code is not null or m.actor = 'system');
  return null;
end $$;
create trigger step_is_told after insert on case_step referencing new table as made
  for each statement execute function tell_of_steps();

-- What was made before there was a box.
insert into subject_message (subject_id, kind, record_id, notice_id, authority_code, dropped_at)
  select n.subject_id, 'ADVERSE_RECORD', n.record_id, n.id, n.authority_code, clock_timestamp() from record_notice n;

-- The last gate: whatever program begins publicity, the notice was served and the message lies in the box.
create function require_told() returns trigger language plpgsql as $$
begin
  if not exists (select from record_notice n join subject_message m on m.notice_id = n.id
      where n.subject_id = new.subject_id and n.record_id = new.record_id and n.delivered_on is not null) then
    raise exception 'record % is not shown: its subject was not told', new.record_id using errcode = 'XT701';
  end if;
  return new;
end $$;
create trigger told_before_public before insert on record_version for each row
  when (new.change_reason = 'PUBLISHED') execute function require_told();

-- The rule of packages/records/reads/messages.ts, written a second time on purpose.
alter table subject_message enable row level security;
grant select (subject_id, id, kind, record_id, notice_id, case_id, step_position, authority_code, made_at, read_at,
  channel, attempts, sent_at, dropped_at, next_attempt_at, last_problem) on subject_message to xintu_reader;
create policy seen_by_reader on subject_message for select to xintu_reader using (
  subject_id = reader_subject() or held_by_reader(authority_code) or reader_audits());

-- Who looked at a subject's file: the ledger's own entries, read by the subject ------------------------------------------
-- A look-up by an identifier does not say whose record it was: that is kept beside it, for what the reader could see.
create table looked_up (
  subject_id uuid not null, entry_id uuid not null, primary key (subject_id, entry_id));
alter table looked_up enable row level security;
grant select, insert on looked_up to xintu_reader;
create policy written_by_reader on looked_up for insert to xintu_reader with check (true);
create policy seen_by_reader on looked_up for select to xintu_reader using (subject_id = reader_subject());

create function note_looked_up() returns trigger language plpgsql as $$
declare
  given jsonb := new.detail::jsonb -> 'arguments';
  ids uuid[] := array(select id::uuid from jsonb_array_elements_text(
      case jsonb_typeof(given -> 'ids') when 'array' then given -> 'ids' else jsonb_build_array(given ->> 'id') end) as id
    where id ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$');
begin
  if cardinality(ids) = 0 then return null; end if;
  insert into looked_up (subject_id, entry_id)
    select r.subject_id, new.id from record r where r.id = any (ids)
    union select c.subject_id, new.id from case_file c where c.id = any (ids)
    union select n.subject_id, new.id from record_notice n where n.id = any (ids)
    union select k.subject_id, new.id from subject_key k where k.subject_id = any (ids);
  return null;
end $$;
create trigger look_up_is_noted after insert on ledger_entry for each row
  when (new.subject_id is null and new.action in ('record.read', 'case.read', 'node.read'))
  execute function note_looked_up();

create function is_look_up(action text) returns boolean language sql immutable parallel safe
  return action in ('subject.read', 'record.read', 'case.read', 'node.read', 'identity-number.reveal',
    'credit-check.create');
create index ledger_entry_of_subject on ledger_entry (subject_id, id)
  where subject_id is not null and is_look_up(action);
grant select (id, subject_id, recorded_at, action, actor, department_code, matter) on ledger_entry to xintu_reader;
create policy seen_by_subject on ledger_entry for select to xintu_reader using (
  is_look_up(action) and (subject_id = reader_subject()
    or exists (select from looked_up l where l.entry_id = ledger_entry.id and l.subject_id = reader_subject())));

-- Whose account it is: the department of an auditor, who reads in nobody's place. Asked as the owner.
create function department_of_actor(actor text) returns text language sql stable security definer
  return (select a.department_code from account a where 'account:' || a.id = actor);
revoke execute on function department_of_actor from public;
grant execute on function department_of_actor to xintu_reader;

create view subject_look_up with (security_invoker = true) as
  select looks.subject_id, looks.id, looks.recorded_at, looks.action, looks.matter,
    coalesce(looks.own_department, department_of_actor(looks.actor)) as department_code
  from (
    select e.subject_id, e.id, e.recorded_at, e.action, e.matter, e.actor, e.department_code as own_department
    from ledger_entry e where e.subject_id is not null and is_look_up(e.action)
    union all
    select l.subject_id, e.id, e.recorded_at, e.action, e.matter, e.actor, e.department_code
    from looked_up l join ledger_entry e on e.id = l.entry_id) as looks
  -- administrators and developers read what is public, unless a matter is stated
  where looks.own_department is not null or looks.matter is not null;
grant select on subject_look_up to xintu_reader;
