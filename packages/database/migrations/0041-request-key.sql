-- Requests that carry a key of their sender's (Idempotency-Key): the same key does the same thing once. The key itself
-- is not kept, and the answer is encrypted under it: nobody reads it here.
create table request_key (
  hash bytea primary key,
  -- of what was asked: a key stands for one request only
  fingerprint bytea not null,
  claimed_at timestamptz not null default now(),
  answer bytea);
create index request_key_claimed_at on request_key (claimed_at);
alter table request_key enable row level security;
