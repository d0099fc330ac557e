-- Links by which an approval system that can only open a page shows a check: each opens once, and soon or never.
create table embed_link (
  id uuid primary key default uuidv7(), digest bytea not null unique, check_id uuid not null references credit_check,
  department_code text not null references department, created_by text not null,
  created_at timestamptz not null default clock_timestamp(), expires_at timestamptz not null, opened_at timestamptz);
alter table embed_link enable row level security;
