-- Files of cases: what each is for, and its own key, which the keys of the installation seal: evidence lies in the
-- database unreadable, and changing the installation's key never touches the files themselves.
alter table case_document add column role text not null default 'OTHER'
  check (role in ('EVIDENCE', 'OPINION', 'PROOF_OF_SERVICE', 'OTHER'));
grant select (role) on case_document to xintu_reader;
create unique index case_document_once on case_document (subject_id, case_id, sha256, role);
create table sealed_file_key (
  file_id uuid primary key references stored_file, key_id text not null, sealed bytea not null);
create index sealed_file_key_by_key on sealed_file_key (key_id);
alter table sealed_file_key enable row level security; -- nothing for the reader
