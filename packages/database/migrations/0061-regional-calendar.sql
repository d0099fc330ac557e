-- A regional layer over the national calendar, and which years an administrator brought in himself: those the
-- programs' own plans leave alone.
alter table calendar_day add column region text not null default 'national';
alter table calendar_day drop constraint calendar_day_pkey;
alter table calendar_day add primary key (region, day);
create table calendar_import (
  region text not null, year integer not null, imported_by text not null, imported_by_name text not null,
  imported_at timestamptz not null default clock_timestamp(), days integer not null,
  primary key (region, year));
alter table calendar_import enable row level security;
grant select on calendar_import, calendar_coverage, calendar_day to xintu_reader;
create policy seen_by_reader on calendar_import for select to xintu_reader using (reads_for_credit_office());
