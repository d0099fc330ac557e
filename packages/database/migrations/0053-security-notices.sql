-- What the security administrator has to know of: a batch with a classified row came in and was destroyed. Holds
-- nothing of its content.
create table security_notice (
  id uuid primary key default uuidv7(), kind text not null check (kind in ('CLASSIFIED_BATCH')),
  batch_id uuid not null references intake_batch, department_code text not null references department,
  raised_at timestamptz not null, acknowledged_at timestamptz, acknowledged_by text);
create index security_notice_open on security_notice (raised_at) where acknowledged_at is null;
alter table security_notice enable row level security;
