-- What happened to records that checks relied on, and what was added about subjects that were checked: a feed for each
-- department, with positions that are resumed from, and webhooks that tell its systems.

-- Noted in the transaction that ends or publishes a record, as far as some check concerns it; a single writer makes the
-- feed of it, so that positions are seen in their order.
create index credit_check_result_of_subject on credit_check_result (subject_id) where subject_id is not null;
create table check_news (
  id bigint generated always as identity primary key, subject_id uuid not null, record_id uuid not null,
  change text not null check (change in ('ENDED', 'ADDED')), reason text, happened_on date not null);
alter table check_news enable row level security;
create function note_check_ending() returns trigger language plpgsql as $$
begin
  if exists (select from credit_check_record c where c.subject_id = new.subject_id and c.record_id = new.record_id) then
    insert into check_news (subject_id, record_id, change, reason, happened_on)
      values (new.subject_id, new.record_id, 'ENDED', new.reason, new.ended_on);
  end if;
  return null;
end $$;
create trigger ending_for_checkers after insert on record_ending for each row execute function note_check_ending();
create function note_check_addition() returns trigger language plpgsql as $$
begin
  if exists (select from credit_check_result c where c.subject_id = new.subject_id) then
    insert into check_news (subject_id, record_id, change, happened_on)
      values (new.subject_id, new.record_id, 'ADDED', new.publicity_from);
  end if;
  return null;
end $$;
create trigger addition_for_checkers after insert on record_version for each row
  when (new.recorded_to = 'infinity' and new.publicity_from is not null and new.ended_on is null and new.exit_on is null)
  execute function note_check_addition();

create table check_change (
  position bigint generated always as identity primary key, id uuid not null unique default uuidv7(),
  department_code text not null references department, check_id uuid not null references credit_check,
  subject_id uuid not null, record_id uuid not null, record_type_code text not null,
  change text not null check (change in ('ENDED', 'ADDED')), reason text, happened_on date not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (department_code, check_id, record_id, change));
create index check_change_of_department on check_change (department_code, position);
alter table check_change enable row level security;
grant select on check_change to xintu_reader;
-- What was added is told as long as it holds; afterwards its end is told, to those whose checks relied on it.
create policy seen_by_reader on check_change for select to xintu_reader using (
  held_by_reader(department_code) and (change = 'ENDED' or checked_record_holds(subject_id, record_id)));

create table webhook (
  id uuid primary key default uuidv7(), department_code text not null references department, name text not null,
  url text not null check (url ~ '^https?://'), created_by text not null, creator_name text not null,
  created_at timestamptz not null default clock_timestamp(), ended_at timestamptz,
  delivered bigint not null default 0,       -- the last position that was taken
  attempts integer not null default 0, next_attempt_at timestamptz not null default clock_timestamp(),
  last_problem text, last_delivered_at timestamptz);
create unique index webhook_of_department on webhook (department_code, url) where ended_at is null;
alter table webhook enable row level security;
grant select on webhook to xintu_reader;
create policy seen_by_reader on webhook for select to xintu_reader using (held_by_reader(department_code));
