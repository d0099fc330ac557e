-- It never scores people: a second wall behind the declarations and the checks of rows. No version with a score or a
-- grade can belong to a practitioner, and none with a score to an individual business. Rows without either cost nothing.
create function refuse_score_of_person() returns trigger language plpgsql as $$
declare
  whose text;
begin
  select kind into whose from subject_version where subject_id = new.subject_id and recorded_to = 'infinity';
  if whose = 'PRACTITIONER' or whose = 'INDIVIDUAL_BUSINESS' and new.score is not null then
    raise exception 'a person is never scored or graded' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger no_score_of_persons before insert or update on record_version for each row
  when (new.score is not null or new.grade is not null) execute function refuse_score_of_person();
