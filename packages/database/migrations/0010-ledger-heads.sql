-- The ledger's order, its seals and its signed heads.

-- Entries are sealed in the order of the server's transactions. Those numbers belong to one server: another one that
-- takes over the data counts from its own beginning. So the order starts with an era, and a new server begins a new
-- one. The era of new entries is the column's default, which costs a writer nothing.
create table ledger_era (
  number integer primary key,
  server text not null,             -- system identifier of the server whose transactions are counted
  begun_at timestamptz not null default clock_timestamp());
alter table ledger_entry add column era integer not null default 1;
drop index ledger_entry_order;
create index ledger_entry_order on ledger_entry (era, tx, id);

-- Makes sure that new entries come behind all others: begins an era when the server is another one, when it counts
-- below what is there, or when asked to (after a restore).
create function continue_ledger(anew boolean default false) returns integer language plpgsql as $$
declare
  own text := (select system_identifier::text from pg_control_system());
  last ledger_era := (select e from ledger_era e order by number desc limit 1);
  present integer := coalesce(last.number, 1);
begin
  if last.number is null then
    insert into ledger_era (number, server) values (1, own);
  elsif anew or last.server <> own or exists (
      select from ledger_entry where era = last.number and tx >= pg_snapshot_xmax(pg_current_snapshot())) then
    present := last.number + 1;
    insert into ledger_era (number, server) values (present, own);
  end if;
  -- A table that was restored has the default that it was made with.
  if present::text <> (select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d
      join pg_attribute a on (a.attrelid, a.attnum) = (d.adrelid, d.adnum)
      where a.attrelid = 'ledger_entry'::regclass and a.attname = 'era') then
    execute format('alter table ledger_entry alter column era set default %s', present);
  end if;
  return present;
end $$;
revoke execute on function continue_ledger from public;

-- Seals so far named no algorithm and were published nowhere: they are made anew, over the same entries.
drop table ledger_seal;
create table ledger_seal (
  number bigint primary key, era integer not null,
  algorithm text not null,          -- sha256 | sm3: of the leaves, the tree and the head
  first_position bigint not null,   -- place of its first entry among all that are sealed, from 1
  entries integer not null,
  leaves bytea not null,            -- for each entry in order: its id (16 bytes), the hash of what it says (32 bytes)
  leaves_hash bytea not null, root bytea not null, head bytea not null,
  last_tx xid8 not null, last_id uuid not null,
  sealed_at timestamptz not null);
alter table ledger_seal alter column leaves set storage external;
create unique index ledger_seal_order on ledger_seal (era, last_tx, last_id);

create table ledger_key (           -- public halves of the keys that signed heads
  id text primary key, public_key bytea not null, first_used_at timestamptz not null default clock_timestamp());
create table ledger_head (          -- heads as they were signed and published
  seal bigint primary key, era integer not null, algorithm text not null, entries bigint not null, head bytea not null,
  signed_at timestamptz not null, key_id text not null references ledger_key, signature bytea not null);

create trigger ledger_era_append_only before update or delete or truncate on ledger_era for each statement execute function refuse_change();
create trigger ledger_seal_append_only before update or delete or truncate on ledger_seal for each statement execute function refuse_change();
create trigger ledger_key_append_only before update or delete or truncate on ledger_key for each statement execute function refuse_change();
create trigger ledger_head_append_only before update or delete or truncate on ledger_head for each statement execute function refuse_change();

-- nothing for the reader of plans
alter table ledger_era enable row level security;
alter table ledger_seal enable row level security;
alter table ledger_key enable row level security;
alter table ledger_head enable row level security;

select continue_ledger();
