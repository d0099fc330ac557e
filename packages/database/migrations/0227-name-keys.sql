-- Keys under which similar names are found: numbers that packages/subjects/rules makes of how a name sounds. Names are
-- keyed behind the transaction that wrote them, so that an import does not wait for it.
create table subject_name_key (
  subject_id uuid not null, recorded_from timestamptz not null, keys integer[] not null,
  primary key (subject_id, recorded_from),
  foreign key (subject_id, recorded_from) references subject_name on delete cascade);
create index subject_name_keys on subject_name_key using gin (keys);
create table subject_name_unkeyed (
  subject_id uuid not null, recorded_from timestamptz not null, primary key (subject_id, recorded_from));
alter table subject_name_key enable row level security;
alter table subject_name_unkeyed enable row level security;

create function note_unkeyed_names() returns trigger language plpgsql as $$
begin
  insert into subject_name_unkeyed select subject_id, recorded_from from added;
  return null;
end $$;
create trigger note_unkeyed_names after insert on subject_name
  referencing new table as added for each statement execute function note_unkeyed_names();
insert into subject_name_unkeyed select subject_id, recorded_from from subject_name;

-- Names that are kept under any of the keys. The index alone leads: what a key is worth is not in the statistics.
create function names_under(places integer[], asked integer[], most integer)
  returns table (place integer, subject_id uuid, recorded_from timestamptz)
  language sql stable set enable_seqscan = off set jit = off as $$
    select distinct a.place, n.subject_id, n.recorded_from
    from unnest(places, asked) as a (place, key)
    cross join lateral (
      select k.subject_id, k.recorded_from from subject_name_key k where k.keys @> array[a.key] limit most) n
  $$;
