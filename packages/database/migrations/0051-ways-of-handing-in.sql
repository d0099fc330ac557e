-- A batch is a file, rows sent by a business system, or one record from a form. It may be checked only, before it counts
-- (预检), and it can be withdrawn as a whole.
alter table intake_batch
  add column origin text not null default 'FILE' check (origin in ('FILE', 'API', 'FORM')),
  add column dry_run boolean not null default false,
  add column reason text,                              -- why records change, in the words of the one who hands in
  add column header jsonb not null default '[]',       -- labels of the sheet with the code of the field each was read as
  add column columns jsonb not null default '{}',      -- label -> code of the field that the clerk says it is; '' = none
  add column corrects uuid,                            -- the problem datum that this batch corrects
  add column withdrawn_at timestamptz,
  add column withdrawn_by text,
  add column withdrawn_reason text,
  add column records_withdrawn integer,
  add column records_kept integer;                     -- changed by a later batch: the withdrawal left them

-- 问题数据: rows that were not accepted, as written, until each is settled. Nothing is ever deleted here.
create table problem_data (
  id uuid primary key default uuidv7(),
  batch_id uuid not null references intake_batch,      -- the batch that brought it last
  row integer not null,
  record_type_code text not null references record_type, provider_code text not null references department,
  subject_name text, subject_code text, document_number text, decided_on date,
  cells jsonb not null,                                -- code of the field -> what stood there; identity numbers left out
  codes text[] not null,                               -- of its errors
  keys text[] not null,                                -- by which a later row is known to be the same
  state text not null default 'OPEN'
    check (state in ('OPEN', 'CORRECTED', 'CONFIRMED', 'RECHECKED', 'IGNORED', 'CLOSED')),
  reason text,                                         -- of the one who ignored or confirmed it
  opened_at timestamptz not null, opened_on date not null,
  changed_at timestamptz not null, changed_by text not null,
  closed_on date, closed_by_batch uuid references intake_batch);
create index problem_data_of_provider on problem_data (provider_code, record_type_code, opened_on, id);
create index problem_data_of_batch on problem_data (batch_id, row);

-- Each change of its state, in order: what ageing and statistics are counted from.
create table problem_data_change (
  id uuid primary key default uuidv7(), problem_id uuid not null references problem_data,
  state text not null, actor text not null, reason text, batch_id uuid, changed_at timestamptz not null, changed_on date not null);
create index problem_data_change_of_problem on problem_data_change (problem_id, id);

-- Where rejected rows wait while their file is read; cleared when the batch ends.
create table rejected_row (
  batch_id uuid not null references intake_batch, row integer not null,
  subject_name text, subject_code text, document_number text, decided_on date,
  cells jsonb not null, codes text[] not null, keys text[] not null, primary key (batch_id, row));

alter table problem_data enable row level security;
grant select on problem_data to xintu_reader;
create policy seen_by_reader on problem_data for select to xintu_reader using (held_by_reader(provider_code));
alter table problem_data_change enable row level security;
grant select on problem_data_change to xintu_reader;
create policy seen_by_reader on problem_data_change for select to xintu_reader using (
  exists (select from problem_data p where p.id = problem_id));
alter table rejected_row enable row level security;
