-- 审核: what the catalogue asks for before a record counts (the department's own review of a batch) and before it is shown
-- (disclosure review, 公开前审查), and who handed in and approved, in which section (科室).
alter table record_type
  add column hand_in_review boolean not null default false,
  add column disclosure_review boolean not null default false;

alter table account add column section text;
grant select (section) on account to xintu_reader;

alter table intake_batch
  add column section text,                             -- of the one who handed it in, as it was then
  add column reviewed_by text,                         -- actor
  add column reviewed_by_name text,
  add column reviewed_at timestamptz,
  add column reviewed_on date,                         -- the business day: approved rows are accepted on it
  add column review_reason text;

-- Rows of a batch that waits for its reviewer, as far as a person needs them to judge; gone when the batch has ended.
create table batch_row (
  batch_id uuid not null references intake_batch, row integer not null,
  subject_name text not null, subject_code text, document_number text, decided_on date, title text, content text,
  amount numeric(18,2), changes boolean not null,      -- a new version of a record that is known
  returned_reason text,                                -- of the reviewer who left it out
  primary key (batch_id, row));
alter table batch_row enable row level security;
grant select on batch_row to xintu_reader;
create policy seen_by_reader on batch_row for select to xintu_reader using (
  exists (select from intake_batch b where b.id = batch_id));
