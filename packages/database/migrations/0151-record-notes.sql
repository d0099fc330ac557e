-- 注明双方意见: what the subject and the authority say of a record that can't be verified. It stands beside the record
-- wherever that is shown, from when it is noted until it is taken back, and an as-of question knows it.
create table record_note (
  subject_id uuid not null, record_id uuid not null, id uuid not null,  -- id: the case that found it so
  subject_statement text not null, authority_statement text not null, noted_on date not null,
  recorded_from timestamptz not null default clock_timestamp(), recorded_to timestamptz not null default 'infinity',
  primary key (subject_id, record_id, id, recorded_from));
create unique index record_note_current on record_note (subject_id, record_id, id) where recorded_to = 'infinity';
alter table record_note enable row level security;
grant select on record_note to xintu_reader;
create policy seen_by_reader on record_note for select to xintu_reader using (sees_version(subject_id, record_id));
