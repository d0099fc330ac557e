-- What is received from 信用中国, and who must take note that a record ended.

-- A delivery that came by file or by request: the same key with the same content is answered as the first time.
create table exchange_delivery (
  id uuid primary key default uuidv7(), department_code text not null references department,
  idempotency_key text, sha256 bytea not null, name text not null, origin text not null check (origin in ('FILE', 'API')),
  received_by text not null, receiver_name text not null, received_on date not null,
  received_at timestamptz not null default clock_timestamp(),
  rows integer not null, taken integer not null, known integer not null, refused integer not null,
  results jsonb not null);
create unique index exchange_delivery_key on exchange_delivery (department_code, idempotency_key)
  where idempotency_key is not null;
alter table exchange_delivery enable row level security;

-- Adverse records that ended by a decision, however it came: noted in the transaction that ends them.
create table record_ending (
  subject_id uuid not null, record_id uuid not null, reason text not null, ended_on date not null,
  ended_at timestamptz not null default clock_timestamp(), told_on date,
  primary key (subject_id, record_id));
create index record_ending_untold on record_ending (ended_at) where told_on is null;
alter table record_ending enable row level security;

create function note_ending() returns trigger language plpgsql as $$
begin
  insert into record_ending (subject_id, record_id, reason, ended_on)
  select new.subject_id, new.record_id, coalesce(new.ended_reason, 'REMOVED'), coalesce(new.ended_on, new.exit_on)
  from record_type t where t.code = new.type_code and t.adverse
  on conflict do nothing;
  return null;
end $$;
create trigger ending_of_record after insert on record_version for each row
  when (new.recorded_to = 'infinity' and (new.ended_on is not null or new.exit_on is not null))
  execute function note_ending();

-- Look-ups for a stated matter, by whose file or which object they were: who received a record is found by them.
create index ledger_entry_stated_subject on ledger_entry (subject_id) where matter is not null and subject_id is not null;
create index ledger_entry_stated_object on ledger_entry ((substring(detail from '"id":"([0-9a-fA-F-]{36})"')))
  where matter is not null and subject_id is null;

-- 签收: a department that received a record which ended, told of it, and whether it took note.
create table acknowledgement (
  subject_id uuid not null, record_id uuid not null, id uuid not null default uuidv7(),
  department_code text not null references department, authority_code text not null,
  credit_office_code text,             -- of the authority's division: keeps the board
  ways text[] not null,                -- LOOKED_UP | HANDED_IN | EXPORTED
  received_at timestamptz not null,    -- the last time
  record_type_code text not null, document_number text not null, reason text not null, ended_on date not null,
  told_on date not null, due_on date, due_rule jsonb, due_provisional boolean not null default false,
  acknowledged_on date, acknowledged_by text, acknowledger_name text, note text, escalated_on date,
  primary key (subject_id, record_id, department_code));
create unique index acknowledgement_by_id on acknowledgement (id);
create index acknowledgement_of_department on acknowledgement (department_code, id desc);
create index acknowledgement_open on acknowledgement (due_on, id) where acknowledged_on is null;
create index acknowledgement_of_office on acknowledgement (credit_office_code, id desc);

-- Seen by who must take note, the authority, the credit office that keeps the board, the subject, and auditors with a
-- stated matter: the rule of packages/exchange/reads, written a second time on purpose.
alter table acknowledgement enable row level security;
grant select on acknowledgement to xintu_reader;
create policy seen_by_reader on acknowledgement for select to xintu_reader using (
  held_by_reader(department_code) or held_by_reader(authority_code) or held_by_reader(credit_office_code)
  or subject_id = reader_subject() or reader_audits());
