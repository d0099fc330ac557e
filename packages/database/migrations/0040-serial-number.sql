-- Numbers of documents, checks, complaints and the like: one row counts a kind in a year. A transaction that takes a
-- number holds the row until it ends, so two never get the same one; what is rolled back gives its number back.
create table serial_number (
  kind text not null,
  year integer not null check (year between 1900 and 9999),
  last bigint not null check (last > 0),
  primary key (kind, year));
alter table serial_number enable row level security;
