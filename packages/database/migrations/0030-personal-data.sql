-- Personal data inside records. Columns of a version hold free text with personal identifiers masked, so that no plan,
-- report or copy can show more; what the provider wrote is kept apart for the deciding authority alone. Identity
-- numbers are kept sealed, apart from versions, which say only how they look masked and, keyed, which one it is.

-- Keyed digest of the texts before masking; null where nothing was masked. A correction of a masked part is a change.
alter table record_version add column original_digest bytea;

create table record_original (
  subject_id uuid not null, record_id uuid not null, digest bytea not null, -- the versions with this original_digest
  texts jsonb not null,              -- property, or code of a further field -> the text as it was handed in
  primary key (subject_id, record_id, digest));
alter table record_original enable row level security;
grant select on record_original to xintu_reader;
create policy seen_by_reader on record_original for select to xintu_reader using (
  exists (select from record_version v where v.subject_id = record_original.subject_id
    and v.record_id = record_original.record_id and v.original_digest = record_original.digest
    and v.authority_code = reader_department()));

-- The text behind a masked one, as far as the reader may see it. Called, never put into the statement around it.
create function record_original_text(subject uuid, record uuid, original bytea, place text) returns text
  language sql stable parallel safe
  return (select texts ->> place from record_original o
    where o.subject_id = subject and o.record_id = record and o.digest = original);

-- One row for each number of a subject's records; `match`: its keyed hash, which is also what versions refer to.
create table identity_number (
  subject_id uuid not null, match bytea not null, key_id text not null, sealed bytea not null,
  primary key (subject_id, match));
create index identity_number_by_key on identity_number (key_id);
alter table identity_number enable row level security; -- nothing for the reader

create or replace function record_statement(v record_version) returns text language sql immutable parallel safe as $$
  select quote_nullable(v.type_code) || ',' || quote_nullable(v.authority_code) || ',' || quote_nullable(v.title)
    || ',' || quote_nullable(v.document_number) || ',' || quote_nullable(record_day(v.decided_on))
    || ',' || quote_nullable(record_day(v.valid_from)) || ',' || quote_nullable(record_day(v.valid_to))
    || ',' || quote_nullable(v.state) || ',' || quote_nullable(v.category) || ',' || quote_nullable(v.content)
    || ',' || quote_nullable(v.certificate_name) || ',' || quote_nullable(v.certificate_number)
    || ',' || quote_nullable(v.violation) || ',' || quote_nullable(v.facts) || ',' || quote_nullable(v.grounds)
    || ',' || quote_nullable(record_list(v.categories)) || ',' || quote_nullable(v.fine_amount::text)
    || ',' || quote_nullable(v.confiscated_amount::text) || ',' || quote_nullable(v.certificates_affected)
    || ',' || quote_nullable(v.procedure) || ',' || quote_nullable(v.severity) || ',' || quote_nullable(v.field)
    || ',' || quote_nullable(v.list_code) || ',' || quote_nullable(record_day(v.exit_on))
    || ',' || quote_nullable(v.exit_reason) || ',' || quote_nullable(v.exit_document_number)
    || ',' || quote_nullable(v.commitment_type) || ',' || quote_nullable(v.matter)
    || ',' || quote_nullable(record_day(v.due_on)) || ',' || quote_nullable(v.fulfilment)
    || ',' || quote_nullable(v.scheme_code) || ',' || quote_nullable(v.scheme_version)
    || ',' || quote_nullable(v.origin) || ',' || quote_nullable(v.period) || ',' || quote_nullable(v.grade)
    || ',' || quote_nullable(v.score::text) || ',' || quote_nullable(v.remark) || ',' || quote_nullable(v.extra::text)
    || coalesce(',' || encode(v.original_digest, 'hex'), '') $$;

-- A value of a field for people: a choice by its name, several of them joined, an identity number masked.
create or replace function field_text(value jsonb, choices jsonb, language text) returns text language sql immutable parallel safe as $$
  select case jsonb_typeof(value)
    when 'array' then (
      select string_agg(coalesce(choices -> item ->> language, item), '、' order by position)
      from jsonb_array_elements_text(value) with ordinality as items (item, position))
    when 'object' then value ->> 'masked'
    else coalesce(choices -> (value #>> '{}') ->> language, value #>> '{}') end $$;

-- Also the sealed numbers, which belong to the kind.
create or replace view record_field with (security_invoker = true) as
  select v.subject_id, v.record_id, v.recorded_from, v.authority_code,
    f.position, f.code, f.name, f.english_name, f.personal, v.extra -> f.code as value, f.choices,
    v.original_digest
  from record_version v
  join record_type_field f on f.record_type_code = v.type_code and (f.own or v.extra ? f.code);

-- What changed from one version to the next, a row for each field, as text. The version before is named, so that a
-- plan can ask whether the reader may see it. Scores and what is personal are not compared here.
create view record_change with (security_invoker = true) as
  select v.subject_id, v.record_id, v.recorded_from, before.recorded_from as before_from, f.position, f.code,
    f.before, f.after
  from record_version v
  join record_version before on before.subject_id = v.subject_id and before.record_id = v.record_id
    and before.recorded_to = v.recorded_from
  cross join lateral (
    values (1, 'title', before.title, v.title), (2, 'documentNumber', before.document_number, v.document_number),
      (3, 'decidedOn', before.decided_on::text, v.decided_on::text),
      (4, 'validFrom', before.valid_from::text, v.valid_from::text),
      (5, 'validTo', before.valid_to::text, v.valid_to::text), (6, 'state', before.state, v.state),
      (7, 'category', before.category, v.category), (8, 'content', before.content, v.content),
      (9, 'certificateName', before.certificate_name, v.certificate_name),
      (10, 'certificateNumber', before.certificate_number, v.certificate_number),
      (11, 'violation', before.violation, v.violation), (12, 'facts', before.facts, v.facts),
      (13, 'grounds', before.grounds, v.grounds),
      (14, 'categories', array_to_string(before.categories, '、'), array_to_string(v.categories, '、')),
      (15, 'fineAmount', before.fine_amount::text, v.fine_amount::text),
      (16, 'confiscatedAmount', before.confiscated_amount::text, v.confiscated_amount::text),
      (17, 'certificatesAffected', before.certificates_affected, v.certificates_affected),
      (18, 'procedure', before.procedure, v.procedure), (19, 'severity', before.severity, v.severity),
      (20, 'field', before.field, v.field), (21, 'list', before.list_code, v.list_code),
      (22, 'exitOn', before.exit_on::text, v.exit_on::text), (23, 'exitReason', before.exit_reason, v.exit_reason),
      (24, 'exitDocumentNumber', before.exit_document_number, v.exit_document_number),
      (25, 'commitmentType', before.commitment_type, v.commitment_type), (26, 'matter', before.matter, v.matter),
      (27, 'dueOn', before.due_on::text, v.due_on::text), (28, 'fulfilment', before.fulfilment, v.fulfilment),
      (29, 'scheme', before.scheme_code || ' ' || before.scheme_version, v.scheme_code || ' ' || v.scheme_version),
      (30, 'origin', before.origin, v.origin), (31, 'period', before.period, v.period),
      (32, 'grade', before.grade, v.grade), (33, 'remark', before.remark, v.remark),
      (34, 'recordType', before.type_code, v.type_code), (35, 'authority', before.authority_code, v.authority_code),
      (36, 'underObjection', before.under_objection::text, v.under_objection::text),
      (37, 'underReview', before.under_review::text, v.under_review::text),
      (38, 'endedOn', before.ended_on::text, v.ended_on::text), (39, 'endedReason', before.ended_reason, v.ended_reason),
      (40, 'publicityFrom', before.publicity_from::text, v.publicity_from::text),
      (41, 'publicityUntil', before.publicity_until::text, v.publicity_until::text)
    union all
    select 100 + own.position, own.code, field_text(before.extra -> own.code, own.choices, 'zh'),
      field_text(v.extra -> own.code, own.choices, 'zh')
    from record_type_field own where own.record_type_code = v.type_code and own.own and not own.personal
  ) as f (position, code, before, after)
  where f.before is distinct from f.after;
grant select on record_change to xintu_reader;

-- Who an actor of a version is, by name: accounts themselves are nothing for the reader.
create function person_of_actor(actor text) returns text language sql stable parallel safe security definer
  return coalesce(
    (select a.name from account a where actor = 'account:' || a.id),
    (select t.name from service_token t where actor = 'token:' || t.id), actor);
revoke execute on function person_of_actor from public;
grant execute on function person_of_actor to xintu_reader;
