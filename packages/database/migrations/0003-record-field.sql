-- A value of a field for people: a choice by its name, several of them joined.
create function field_text(value jsonb, choices jsonb, language text) returns text language sql immutable parallel safe as $$
  select case jsonb_typeof(value)
    when 'array' then (
      select string_agg(coalesce(choices -> item ->> language, item), '、' order by position)
      from jsonb_array_elements_text(value) with ordinality as items (item, position))
    else coalesce(choices -> (value #>> '{}') ->> language, value #>> '{}') end $$;

-- What a version of a record holds beyond its kind, a row for each field of its record type: read as `fields`.
create view record_field as
  select v.subject_id, v.record_id, v.recorded_from, v.authority_code,
    f.position, f.code, f.name, f.english_name, f.personal, v.extra -> f.code as value, f.choices
  from record_version v
  join record_type_field f on f.record_type_code = v.type_code and f.own;
