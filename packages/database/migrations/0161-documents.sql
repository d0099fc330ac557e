-- Documents: templates that departments edit, and what was issued from them.

-- 文书模板: each version of a department's own wording; without one the wording of the product holds.
create table document_template (
  department_code text not null references department, code text not null, version integer not null check (version > 0),
  mark text not null, title text not null, body text not null, reason text not null,
  changed_by text not null, changer_name text not null, changed_at timestamptz not null default clock_timestamp(),
  primary key (department_code, code, version));
alter table document_template enable row level security;

-- 文书: frozen as it was issued. A template that changes afterwards changes nothing here.
create table issued_document (
  subject_id uuid not null, id uuid not null default uuidv7(),
  case_id uuid, record_id uuid, template_code text not null,
  template_version integer not null,     -- 0: the wording of the product
  name text not null, title text not null, number text not null,
  department_code text not null references department, credit_office_code text references department,
  body text not null,                    -- the text with everything filled in
  body_digest bytea not null, open_to_subject boolean not null,
  issued_on date not null, issued_by text not null, issuer_name text not null,
  issued_at timestamptz not null default clock_timestamp(),
  primary key (subject_id, id));
create unique index issued_document_number on issued_document (department_code, number);
create index issued_document_by_id on issued_document (id);
create index issued_document_of_case on issued_document (subject_id, case_id, id) where case_id is not null;
create index issued_document_of_department on issued_document (department_code, id desc);
create table issued_document_file (
  subject_id uuid not null, document_id uuid not null, format text not null check (format in ('docx', 'pdf')),
  sha256 bytea not null, bytes bytea not null,
  primary key (subject_id, document_id, format),
  foreign key (subject_id, document_id) references issued_document);
create function refuse_document_change() returns trigger language plpgsql as $$
begin raise exception 'an issued document is never changed'; end $$;
create trigger issued_document_frozen before update or delete or truncate on issued_document
  for each statement execute function refuse_document_change();
create trigger issued_document_file_frozen before update or delete or truncate on issued_document_file
  for each statement execute function refuse_document_change();

-- A document is for who issued it, the credit office beside them, the subject, and auditors with a stated purpose: the
-- rule of packages/documents/reads, written a second time on purpose. Its bytes leave by the gateway's door alone.
alter table issued_document enable row level security;
grant select on issued_document to xintu_reader;
create policy seen_by_reader on issued_document for select to xintu_reader using (
  held_by_reader(department_code) or held_by_reader(credit_office_code)
  or open_to_subject and subject_id = reader_subject() or reader_audits());
create function sees_document(subject uuid, document uuid) returns boolean language sql stable parallel safe
  return exists (select from issued_document d where d.subject_id = subject and d.id = document);
alter table issued_document_file enable row level security;
grant select (subject_id, document_id, format, sha256) on issued_document_file to xintu_reader;
create policy seen_by_reader on issued_document_file for select to xintu_reader using (sees_document(subject_id, document_id));
