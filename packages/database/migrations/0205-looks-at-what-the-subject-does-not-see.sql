-- Who looked at a case that its subject does not see (a complaint) is not among the looks that the subject is told of.
create or replace function note_looked_up() returns trigger language plpgsql as $$
declare
  given jsonb := new.detail::jsonb -> 'arguments';
  ids uuid[] := array(select id::uuid from jsonb_array_elements_text(
      case jsonb_typeof(given -> 'ids') when 'array' then given -> 'ids' else jsonb_build_array(given ->> 'id') end) as id
    where id ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$');
begin
  if cardinality(ids) = 0 then return null; end if;
  insert into looked_up (subject_id, entry_id)
    select r.subject_id, new.id from record r where r.id = any (ids)
    union select c.subject_id, new.id from case_file c where c.id = any (ids) and c.open_to_subject
    union select n.subject_id, new.id from record_notice n where n.id = any (ids)
    union select k.subject_id, new.id from subject_key k where k.subject_id = any (ids);
  return null;
end $$;
delete from looked_up l using ledger_entry e, case_file c
  where e.id = l.entry_id and e.action in ('case.read', 'node.read') and c.subject_id = l.subject_id
    and not c.open_to_subject and e.detail::jsonb -> 'arguments' ->> 'id' = c.id::text;
