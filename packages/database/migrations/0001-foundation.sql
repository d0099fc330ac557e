create extension if not exists pg_trgm;

-- instance -----------------------------------------------------------------
create table instance (key text primary key, value text not null);

-- reference ----------------------------------------------------------------
create table division (
  code text primary key, name text, parent_code text, level text, -- a code that is not known (any more) has no name
  valid_from date, valid_to date);
create table industry (code text primary key, name text not null, parent_code text);
create table calendar_day (day date primary key, kind text not null check (kind in ('HOLIDAY','WORKDAY')), name text);
create table calendar_coverage (region text primary key, covered_until date not null);

-- access -------------------------------------------------------------------
create table department (
  code text primary key, key text not null unique, kind text not null, name text not null,
  sector text, division_code text not null references division);
create table account (
  id uuid primary key default uuidv7(), issuer text not null, subject text not null, name text not null,
  department_code text references department, organisation_code text, roles text[] not null,
  disabled_at timestamptz, unique (issuer, subject));
create table session (
  id bytea primary key, account_id uuid not null references account, created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(), expires_at timestamptz not null);
create table service_token (
  id uuid primary key default uuidv7(), hash bytea not null unique, name text not null,
  department_code text not null references department, roles text[] not null,
  created_at timestamptz not null default now(), expires_at timestamptz not null,
  revoked_at timestamptz, last_used_at timestamptz);

-- catalogue ----------------------------------------------------------------
create table sector (code text primary key, name text not null, english_name text not null);
create table legal_basis (
  code text primary key, title text not null, article text not null, level text not null,
  valid_from date not null, valid_to date, confirmed boolean not null);
create table matter (code text primary key, name text not null, english_name text not null);
create table record_type (
  code text primary key, version integer not null, kind text not null, sector_code text references sector,
  name text not null, english_name text not null, subject_kinds text[] not null,
  information_class text not null, update_cycle text not null,
  report_within_value integer not null, report_within_unit text not null,
  publication text not null, sharing text not null, retention_years integer,
  adverse boolean not null, due_process boolean not null default false,
  legal_basis_code text not null references legal_basis, effective_from date not null);
create table record_type_provider (
  record_type_code text not null references record_type, department_code text not null references department,
  primary key (record_type_code, department_code));
create table record_type_field (
  record_type_code text not null references record_type, position integer not null, code text not null,
  name text not null, english_name text not null, type text not null, required boolean not null, personal boolean not null,
  own boolean not null,            -- beyond the kind: read through `fields`
  choices jsonb,                   -- value -> name in each language
  primary key (record_type_code, code));
create table list (
  code text primary key, name text not null, english_name text not null, kind text not null,
  sector_code text references sector, legal_basis_code text not null references legal_basis, active boolean not null);
create table scheme (
  code text not null, version text not null, sector_code text references sector, name text not null, english_name text not null,
  primary key (code, version));

-- subjects -----------------------------------------------------------------
create table subject_key (          -- the one place where a key is unique across the graph
  key text collate "C" primary key, -- '<credit code>' | 'registration:<registrar>:<number>' | 'named:<authority>:<normalised name>' | 'practitioner:<authority>:<certificate number>'
  subject_id uuid not null);
create table subject_version (
  subject_id uuid not null, recorded_from timestamptz not null, recorded_to timestamptz not null default 'infinity',
  code text, registration_number text, kind text not null, status text not null, name text not null,
  enterprise_type text, legal_representative text, address text, registered_capital text, business_scope text,
  registered_on date, registered_at_code text, division_code text, industry_code text,
  source text not null,             -- 'registration' | 'intake'
  import_id uuid, digest bytea not null,
  primary key (subject_id, recorded_from));
create unique index subject_version_current on subject_version (subject_id) where recorded_to = 'infinity';
create table subject_name (         -- present and former names; what search reads
  subject_id uuid not null, recorded_from timestamptz not null, recorded_to timestamptz not null default 'infinity',
  name text not null, normalised text collate "C" not null, phonetic text not null, -- phonetic: '<initials> <pinyin>'
  primary key (subject_id, recorded_from));
create table relation (             -- kept twice, once for each end, so that each end reads its own
  subject_id uuid not null, kind text not null, direction text not null check (direction in ('OUTGOING','INCOMING')),
  other_subject_id uuid not null, since date, until date,
  recorded_from timestamptz not null, recorded_to timestamptz not null default 'infinity',
  primary key (subject_id, kind, direction, other_subject_id, recorded_from));
create table registration_import (
  id uuid primary key default uuidv7(), files text[] not null, started_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz, rows_read integer, rows_accepted integer, rows_rejected integer, rows_unchanged integer);
-- In plpgsql: five times as fast as one SQL expression over generate_series.
create function name_bigrams(normalised text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
  characters text[] := string_to_array(normalised, null);
  bigrams text[] := '{}';
begin
  for i in 1 .. cardinality(characters) - 1 loop
    bigrams[i] := characters[i] || characters[i + 1];
  end loop;
  return bigrams;
end $$;
create index subject_name_bigrams on subject_name using gin (name_bigrams(normalised));
create index subject_name_phonetic on subject_name using gin (phonetic gin_trgm_ops);
create index subject_name_normalised on subject_name (normalised);

-- records ------------------------------------------------------------------
create table record_identity (      -- identity of a record (信息标识) across the graph
  identity text collate "C" primary key, subject_id uuid not null, record_id uuid not null);
create table record (
  subject_id uuid not null, id uuid not null, type_code text not null references record_type, kind text not null,
  provider_code text not null, first_received_at timestamptz not null, first_accepted_at timestamptz not null,
  primary key (subject_id, id));
create table record_version (
  subject_id uuid not null, record_id uuid not null,
  recorded_from timestamptz not null, recorded_to timestamptz not null default 'infinity',
  type_code text not null, type_version integer not null, kind text not null,
  provider_code text not null, authority_code text not null,
  batch_id uuid, row_number integer, recorded_by text not null, change_reason text,
  title text not null, document_number text not null, decided_on date not null, valid_from date, valid_to date,
  state text,                        -- what the authority did to it: licence AMENDED/RENEWED/REVOKED/CANCELLED, listing REMOVED/REVOKED; null = as decided
  category text, content text, certificate_name text, certificate_number text,
  violation text, facts text, grounds text, categories text[], fine_amount numeric(18,2), confiscated_amount numeric(18,2),
  certificates_affected text, procedure text, severity text, field text,
  list_code text, exit_on date, exit_reason text, exit_document_number text,
  commitment_type text, matter text, due_on date, fulfilment text,
  scheme_code text, scheme_version text, origin text, period text, grade text, score double precision,
  remark text, extra jsonb not null default '{}',
  under_objection boolean not null default false, under_review boolean not null default false,
  ended_on date, ended_reason text,  -- REPAIRED | REVOKED | WRONG_SUBJECT
  publicity_decision text, publicity_reason text, publicity_rule text, publicity_rule_version text,
  publicity_from date, publicity_until date, repairable_from date, publicity_provisional boolean not null default false,
  digest bytea not null,
  primary key (subject_id, record_id, recorded_from));
create index record_version_of_subject on record_version (subject_id, kind, decided_on desc, record_id desc) where recorded_to = 'infinity';
create index record_version_of_provider on record_version (provider_code, decided_on desc, record_id desc) where recorded_to = 'infinity';
create index record_version_by_id on record (id);

-- files, intake ------------------------------------------------------------
create table stored_file (
  id uuid primary key default uuidv7(), name text not null, media_type text not null, size_bytes bigint not null,
  sha256 bytea not null, created_at timestamptz not null default now());
create table stored_file_chunk (file_id uuid not null references stored_file, position integer not null, bytes bytea not null, primary key (file_id, position));
create table intake_batch (
  id uuid primary key default uuidv7(), record_type_code text not null references record_type, record_type_version integer not null,
  provider_code text not null references department, submitted_by text not null, actor text not null,
  received_at timestamptz not null, received_on date not null,  -- received_on: the business day
  status text not null, file_id uuid references stored_file, idempotency_key text,
  rows_read integer not null default 0, rows_accepted integer not null default 0, rows_new integer not null default 0,
  rows_changed integer not null default 0, rows_unchanged integer not null default 0, rows_rejected integer not null default 0,
  rows_out_of_scope integer not null default 0, rows_awaiting_review integer not null default 0,
  rows_total integer,                -- once known: for the progress bar
  earliest_rejected_on date,         -- earliest decision among the rejected rows: where their limit started to run
  failure text, finished_at timestamptz);
create unique index intake_batch_idempotency on intake_batch (provider_code, idempotency_key) where idempotency_key is not null;
create index intake_batch_of_provider on intake_batch (provider_code, received_at desc, id desc);
create table intake_problem (
  batch_id uuid not null references intake_batch, position integer not null, row integer, "column" text, level text not null,
  code text not null, message text not null, english_message text not null, value text,
  primary key (batch_id, position));

-- ledger -------------------------------------------------------------------
create table ledger_entry (
  id uuid primary key default uuidv7(), tx xid8 not null default pg_current_xact_id(),
  recorded_at timestamptz not null default clock_timestamp(),
  action text not null, actor text not null, department_code text, subject_id uuid, object_type text, object_id text,
  matter text, reference text, request_id text, detail text not null default '{}', digest bytea);
create index ledger_entry_order on ledger_entry (tx, id);
create index ledger_entry_object on ledger_entry (object_type, object_id);
create table ledger_seal (
  number bigint primary key, entries integer not null, root bytea not null, head bytea not null,
  last_tx xid8 not null, last_id uuid not null, sealed_at timestamptz not null default clock_timestamp());
create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the ledger is append-only'; end $$;
create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry for each statement execute function refuse_change();
create trigger ledger_seal_append_only before update or delete or truncate on ledger_seal for each statement execute function refuse_change();
