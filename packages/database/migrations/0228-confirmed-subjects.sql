-- Whom an officer meant, where a check could not tell: the first check stays as it is, the confirmed subject has one of
-- its own that follows it.
alter table credit_check_candidate add column subject_id uuid;
alter table credit_check_candidate add column matched_by text check (matched_by in ('CODE', 'NAME', 'FORMER_NAME'));
create table credit_check_confirmation (
  check_id uuid not null, result_id uuid not null,
  candidate integer,                         -- position of the candidate; null: none of them is meant
  next_check_id uuid references credit_check,
  reason text not null, confirmed_by text not null, confirmer_name text not null,
  confirmed_at timestamptz not null default clock_timestamp(), confirmed_on date not null,
  primary key (check_id, result_id),
  foreign key (check_id, result_id) references credit_check_result,
  foreign key (check_id, result_id, candidate) references credit_check_candidate,
  check ((candidate is null) = (next_check_id is null)));
alter table credit_check_confirmation enable row level security;
grant select on credit_check_confirmation to xintu_reader;
create policy seen_by_reader on credit_check_confirmation for select to xintu_reader using (sees_check(check_id));
-- Nothing waits for an answer where nobody was found and nobody may be meant.
update credit_check c set status = 'ANSWERED' where status = 'OPEN'
  and not exists (select from credit_check_result r where r.check_id = c.id
    and (r.subject_id is not null or r.outcome in ('AMBIGUOUS', 'NAME_MISMATCH')));
