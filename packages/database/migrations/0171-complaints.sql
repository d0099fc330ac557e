-- Complaints about organisations. What was said and done is in the case; here is how its sender asks for it, and who
-- that is, sealed. Nothing here and nothing of the case is part of a subject's file.
create table complaint (
  subject_id uuid not null, id uuid not null default uuidv7(), case_id uuid not null unique, number text not null unique,
  channel text not null check (channel in ('ONLINE', 'TELEPHONE', 'LETTER', 'VISIT')), received_on date not null,
  code_digest bytea not null,          -- of number and query code; the code itself is kept nowhere
  key_id text, sealed bytea,           -- the sender; null: anonymous
  primary key (subject_id, id),
  foreign key (subject_id, case_id) references case_file,
  check ((key_id is null) = (sealed is null)));
create index complaint_by_id on complaint (id);
alter table complaint enable row level security;
grant select (subject_id, id, case_id, number, channel, received_on, key_id) on complaint to xintu_reader;
-- Who works on it, and auditors: the rule of packages/complaints/reads, written a second time on purpose. Never its subject.
create policy seen_by_reader on complaint for select to xintu_reader using (
  exists (select from case_file c where c.subject_id = complaint.subject_id and c.id = complaint.case_id
    and (held_by_reader(c.department_code) or held_by_reader(c.opener_department_code)
      or held_by_reader(c.credit_office_code) or reader_audits())));

-- What a sender is told, for number and code. Runs as the owner: whoever asks is nobody to the policies. A wrong code
-- and a number that is not there are answered alike.
create function complaint_progress(asked_number text, asked_code text)
  returns table (number text, received_on date, state_code text, state_name text, state_english_name text,
    closed boolean, closed_on date, answered_on date, answer text)
  language sql stable security definer
begin atomic
  select c.number, c.received_on, f.state_code, s.name, s.english_name, s.closed, f.closed_on, told.taken_on, told.answer
  from complaint c
  join case_file f on f.subject_id = c.subject_id and f.id = c.case_id
  join case_state s on s.kind_code = f.kind_code and s.code = f.state_code
  left join lateral (select t.taken_on, t.values ->> 'answer' as answer from case_step t
    where t.subject_id = c.subject_id and t.case_id = c.case_id and t.values ? 'answer'
    order by t.position desc limit 1) told on true
  where c.number = asked_number
    and c.code_digest = sha256(convert_to(asked_number || ':' || upper(replace(asked_code, '-', '')), 'UTF8'));
end;
revoke execute on function complaint_progress from public;
grant execute on function complaint_progress to xintu_reader;
