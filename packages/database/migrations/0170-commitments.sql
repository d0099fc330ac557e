-- Commitments: what may be promised where, the wording of the promise in its versions, and what was signed.

create table commitment_item (         -- 承诺事项
  code text primary key, name text not null,
  type text not null check (type in
    ('APPROVAL', 'DEFERRED_MATERIAL', 'CERTIFICATE', 'REPAIR', 'INDUSTRY', 'VOLUNTARY', 'OTHER')),
  other_type text,                     -- 其他: which
  department_code text not null references department, basis text not null, article text not null,
  -- Why the rules know no commitment here; null: they do.
  excluded text check (excluded in
    ('NATIONAL_SECURITY', 'PUBLIC_SAFETY', 'HEALTH_AND_PROPERTY', 'HIGH_RISK')),
  -- What happens without it. There is no value for "refused": no right depends on a promise.
  without_it text not null check (without_it in ('ORDINARY_PROCEDURE', 'NOTHING')),
  active boolean not null default true,
  created_by text not null, created_at timestamptz not null default clock_timestamp(),
  check ((type = 'OTHER') = (other_type is not null)));
create index commitment_item_of_department on commitment_item (department_code, code);
grant select (code, name, type, other_type, department_code, basis, article, excluded, without_it, active)
  on commitment_item to xintu_reader;

create table commitment_template (     -- 承诺书文本, in versions
  item_code text not null references commitment_item, version integer not null,
  content text not null, liability text not null,
  term_value integer not null check (term_value between 1 and 3650), term_unit text not null check (term_unit in ('DAY', 'MONTH')),
  digest bytea not null, valid_from date not null,
  created_by text not null, created_at timestamptz not null default clock_timestamp(),
  primary key (item_code, version));
grant select (item_code, version, content, liability, term_value, term_unit, digest, valid_from)
  on commitment_template to xintu_reader;

create table commitment_signing (      -- 承诺书: the text as it was signed
  subject_id uuid not null, id uuid not null default uuidv7(), record_id uuid not null, number text not null unique,
  item_code text not null, template_version integer not null, content text not null, digest bytea not null,
  way text not null check (way in ('ONLINE', 'PAPER')), signer_name text not null, signed_on date not null,
  scan_digest bytea, due_on date not null, department_code text not null references department,
  case_id uuid not null, actor text not null, request_key text not null unique,
  created_at timestamptz not null default clock_timestamp(),
  primary key (subject_id, id),
  foreign key (item_code, template_version) references commitment_template,
  check ((way = 'PAPER') = (scan_digest is not null)));
create index commitment_signing_by_id on commitment_signing (id);
create index commitment_signing_of_department on commitment_signing (department_code, signed_on desc, id desc);

-- What was promised, and the wording that somebody may have promised by, is never changed.
create function refuse_change_of_text() returns trigger language plpgsql as $$
  begin raise exception 'a wording is not changed: make another version'; end $$;
create trigger commitment_template_unchanged before update or delete or truncate on commitment_template
  for each statement execute function refuse_change_of_text();
create trigger commitment_signing_unchanged before update or delete or truncate on commitment_signing
  for each statement execute function refuse_change_of_text();

alter table commitment_signing enable row level security;
grant select (subject_id, id, record_id, number, item_code, template_version, content, digest, way, signer_name, signed_on,
  scan_digest, due_on, department_code, case_id, created_at) on commitment_signing to xintu_reader;
-- Who received it, its subject, and auditors: the rule of packages/commitments/reads, written a second time on purpose.
create policy seen_by_reader on commitment_signing for select to xintu_reader using (
  held_by_reader(department_code) or subject_id = reader_subject() or reader_audits());
