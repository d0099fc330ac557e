-- 信用信息目录: every version of every record type, from its proposal on. `record_type` with its fields and providers is
-- the catalogue in force: what the version with status ACTIVE says, laid out for reading.
create table record_type_version (
  id uuid primary key default uuidv7(),
  record_type_code text not null, version integer not null,
  declared_version integer,         -- number that the program gives it; null: made by the credit office
  status text not null check (status in ('PROPOSED','APPROVED','ACTIVE','SUPERSEDED','REJECTED')),
  local boolean not null,           -- added by the credit office: no program declares it
  declaration jsonb not null,       -- as RecordTypeDeclaration; legalBasis may be null as long as it is proposed
  provider_codes text[],            -- null: the departments that the declaration means
  effective_from date not null, effective_to date,
  reason text, refusals jsonb not null default '[]',
  proposed_by text not null, proposed_by_name text not null, proposed_at timestamptz not null default clock_timestamp(),
  decided_by text, decided_by_name text, decided_at timestamptz, decision_reason text,
  activated_by text, activated_at timestamptz,
  unique (record_type_code, version));
create unique index record_type_version_active on record_type_version (record_type_code) where status = 'ACTIVE';
create unique index record_type_version_open on record_type_version (record_type_code) where status in ('PROPOSED','APPROVED');
alter table record_type add column local boolean not null default false;

-- What is or was in force is public; what is proposed is for the credit office.
create function reads_for_credit_office() returns boolean language sql stable parallel safe
  return exists (select from department d where d.code = reader_department() and d.kind = 'credit-office');
alter table record_type_version enable row level security;
grant select on record_type_version to xintu_reader;
create policy seen_by_reader on record_type_version for select to xintu_reader using (
  status in ('ACTIVE', 'SUPERSEDED') or reads_for_credit_office());

-- Fields of a version beyond those of its kind, in their order.
create view record_type_version_field with (security_invoker = true) as
  select v.id as version_id, f.position::integer as position, f.field ->> 'code' as code,
    f.field #>> '{name,zh}' as name, f.field #>> '{name,en}' as english_name, f.field ->> 'type' as type,
    f.field ->> 'required' = 'always' as required, (f.field ->> 'personal')::boolean as personal,
    (f.field ->> 'length')::integer as length, f.field -> 'choices' as choices
  from record_type_version v, jsonb_array_elements(v.declaration -> 'fields') with ordinality as f (field, position);
create view record_type_version_refusal with (security_invoker = true) as
  select v.id as version_id, r.position::integer as position, r.refusal ->> 'code' as code,
    r.refusal ->> 'subject' as subject, r.refusal ->> 'value' as value
  from record_type_version v, jsonb_array_elements(v.refusals) with ordinality as r (refusal, position);
create view record_type_version_provider with (security_invoker = true) as
  select d.*, v.id as version_id from record_type_version v join department d on d.code = any (v.provider_codes);
grant select on record_type_version_field, record_type_version_refusal, record_type_version_provider to xintu_reader;
