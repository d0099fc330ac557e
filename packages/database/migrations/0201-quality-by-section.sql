-- Rows that wait for their department's reviewer were handed in: they count as submitted, not yet as accepted. Figures by
-- section (科室). What a department left out with a reason can be sent back by the credit office.
create or replace view handed_in as
  select r.provider_code, r.type_code, r.received_on, r.accepted_on, r.decided_on, r.subject_id, r.id as record_id,
    null::uuid as problem_id, null::uuid as awaiting_id
  from record r where not r.withdrawn
  union all
  select provider_code, record_type_code, min(opened_on), null, min(decided_on), null, null,
    (array_agg(id order by opened_on, id))[1], null
  from problem_data where record_id is null and state <> 'CLOSED'
  group by provider_code, record_type_code, coalesce(keys[1], id::text)
  union all
  -- new rows of batches that wait, each document of a party once, and none that is a problem datum already
  select b.provider_code, b.record_type_code, min(b.received_on), null, min(w.decided_on), null, null, null,
    (array_agg(md5(w.batch_id || ':' || w.row)::uuid order by b.received_on, w.batch_id, w.row))[1]
  from batch_row w
  join intake_batch b on b.id = w.batch_id and b.status = 'AWAITING_REVIEW' and not b.dry_run
  where not w.changes and not exists (select from problem_data p
    where p.provider_code = b.provider_code and p.record_type_code = b.record_type_code and p.record_id is null
      and p.state <> 'CLOSED' and p.document_number = w.document_number and p.subject_name = w.subject_name)
  group by b.provider_code, b.record_type_code, w.subject_name, coalesce(w.document_number, w.batch_id || ':' || w.row);

drop function reported_identities;
create function reported_identities(provider text, record_type text, first_day date, last_day date, today date)
  returns table (provider_code text, record_type_code text, id uuid, subject_id uuid, record_id uuid, problem_id uuid,
    received_on date, accepted_on date, decided_on date, due_on date, accepted boolean, late boolean, flawed boolean,
    awaiting_review boolean, ignored_reason text)
  language sql stable security definer begin atomic
  select i.provider_code, i.type_code, coalesce(i.record_id, i.problem_id, i.awaiting_id), i.subject_id, i.record_id,
    coalesce(i.problem_id, p.id), i.received_on, i.accepted_on, i.decided_on, l.due_on,
    coalesce(i.accepted_on <= last_day, false),
    coalesce(case when i.accepted_on <= last_day then i.accepted_on else least(last_day, reported_identities.today) end > l.due_on, false),
    i.problem_id is not null or p.id is not null, i.awaiting_id is not null,
    (select d.reason from problem_data d where d.id = i.problem_id and d.state = 'IGNORED')
  from handed_in i
  left join record r on r.subject_id = i.subject_id and r.id = i.record_id
  join record_type t on t.code = i.type_code
  left join limit_days(coalesce((select min(r.decided_on) from handed_in r
      where r.provider_code = reported_identities.provider), first_day), last_day) l
    on l.value = t.report_within_value and l.unit = t.report_within_unit and l.decided_on = i.decided_on
  left join lateral (select d.id from problem_data d
    where d.record_id = i.record_id and d.opened_at < r.first_accepted_at order by d.opened_on, d.id limit 1) p on true
  where i.provider_code = reported_identities.provider and i.type_code = reported_identities.record_type
    and i.received_on between first_day and last_day and sees_quality_of(i.provider_code);
end;
revoke execute on function reported_identities from public;
grant execute on function reported_identities to xintu_reader;

-- The figures of reporting_quality that are about identities, by the section of the one who handed each in: of a record
-- the batch that was first accepted, of a problem datum the one that brought it last, of a waiting row its own.
create function reporting_by_section(first_day date, last_day date, today date)
  returns table (provider_code text, record_type_code text, section text, submitted integer, accepted integer,
    late integer, flawed integer)
  language sql stable security definer begin atomic
  with seen as materialized (select d.code from department d where sees_quality_of(d.code)),
  stood as (select least(last_day, today) as on_day),
  same_days as materialized (
    select i.provider_code, i.type_code, b.section, i.accepted_on, i.decided_on,
      i.problem_id is not null or i.record_id is not null and exists (select from problem_data p
        where p.record_id = i.record_id and p.subject_id = i.subject_id and p.opened_at < r.first_accepted_at) as flawed,
      count(*) as identities
    from handed_in i
    left join record r on r.subject_id = i.subject_id and r.id = i.record_id
    left join record_version v on v.subject_id = r.subject_id and v.record_id = r.id and v.recorded_from = r.first_accepted_at
    left join problem_data d on d.id = i.problem_id
    left join (select md5(w.batch_id || ':' || w.row)::uuid as id, w.batch_id from batch_row w) w on w.id = i.awaiting_id
    left join intake_batch b on b.id = coalesce(v.batch_id, d.batch_id, w.batch_id)
    where i.received_on between first_day and last_day and i.provider_code in (select code from seen)
    group by 1, 2, 3, 4, 5, 6)
  select i.provider_code, i.type_code, i.section, sum(i.identities)::integer,
    coalesce(sum(i.identities) filter (where i.accepted_on <= last_day), 0)::integer,
    coalesce(sum(i.identities) filter (
      where case when i.accepted_on <= last_day then i.accepted_on else s.on_day end > l.due_on), 0)::integer,
    coalesce(sum(i.identities) filter (where i.flawed), 0)::integer
  from same_days i
  cross join stood s
  join record_type t on t.code = i.type_code
  left join limit_days(coalesce((select min(d.decided_on) from same_days d), first_day), last_day) l
    on l.value = t.report_within_value and l.unit = t.report_within_unit and l.decided_on = i.decided_on
  group by 1, 2, 3;
end;
revoke execute on function reporting_by_section from public;
grant execute on function reporting_by_section to xintu_reader;
