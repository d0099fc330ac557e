-- A case keeps the version of its procedure under which it was opened; what each version was is kept as a fingerprint,
-- so that it can't be changed under the cases that go by it.
create table case_kind_version (
  kind_code text not null references case_kind, version integer not null, procedure bytea not null,
  declared_at timestamptz not null default clock_timestamp(), primary key (kind_code, version));
alter table case_kind_version enable row level security; -- nothing for the reader
alter table case_file add column kind_version integer not null default 1;
create index case_file_running on case_file (kind_code, kind_version) where closed_on is null;
