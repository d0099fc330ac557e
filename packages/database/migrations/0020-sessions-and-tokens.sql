-- accounts -------------------------------------------------------------------------------------------------------
-- Whose accounts they are: the same word for all accounts of one person, so that what must be held by different
-- people is not held through a second account.
alter table account add column person text, add column created_at timestamptz not null default clock_timestamp();
update account set person = lower(subject);
alter table account alter column person set not null;
create index account_of_person on account (person);
create index account_of_department on account (department_code, id);

-- sessions -------------------------------------------------------------------------------------------------------
-- `handle` is what a session is called where its owner may see it; the hash of the cookie's secret stays here. An
-- ended session is kept for a while, so that its browser is told why it ended.
alter table session
  add column handle uuid not null unique default uuidv7(),
  add column device text not null default 'UNKNOWN',
  add column address_class text not null default 'UNKNOWN',
  add column second_factor boolean not null default false,
  add column context_class text, add column methods text[] not null default '{}',
  add column ended_at timestamptz, add column ended_because text;
create index session_of_account on session (account_id, created_at);

-- service tokens -------------------------------------------------------------------------------------------------
-- Null: every matter, every record type that the department and the roles open.
alter table service_token add column matters text[], add column record_types text[];
