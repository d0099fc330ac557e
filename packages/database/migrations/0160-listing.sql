-- Lists that departments keep here, and the procedure of putting subjects on them.

-- 名单管理: grounds, periods, measures and exits as they are declared; null for a list that is only received.
alter table list add column management jsonb;
create view list_criterion as
  select l.code as list_code, c.position::integer, c.value ->> 'code' as code, c.value -> 'name' ->> 'zh' as name,
    c.value -> 'name' ->> 'en' as english_name, c.value ->> 'article' as article, (c.value ->> 'confirmed')::boolean as confirmed
  from list l cross join lateral jsonb_array_elements(l.management -> 'criteria') with ordinality as c (value, position);
create view list_period as
  select l.code as list_code, p.position::integer, (p.value ->> 'months')::integer as months,
    (p.value ->> 'removableAfterMonths')::integer as removable_after_months, p.value ->> 'basis' as basis,
    p.value ->> 'article' as article, (p.value ->> 'from')::date as valid_from, (p.value ->> 'to')::date as valid_to,
    (p.value ->> 'confirmed')::boolean as confirmed
  from list l cross join lateral jsonb_array_elements(l.management -> 'periods') with ordinality as p (value, position);
create view list_measure as
  select l.code as list_code, m.position::integer, m.value -> 'text' ->> 'zh' as name, m.value -> 'text' ->> 'en' as english_name,
    m.value ->> 'basis' as basis, m.value ->> 'article' as article
  from list l cross join lateral jsonb_array_elements(l.management -> 'measures') with ordinality as m (value, position);
create view list_exit as
  select l.code as list_code, e.position::integer, e.value ->> 'zh' as name, e.value ->> 'en' as english_name
  from list l cross join lateral jsonb_array_elements(l.management -> 'exits') with ordinality as e (value, position);
grant select on list_criterion, list_period, list_measure, list_exit to xintu_reader;

-- Each step says until when the limit runs that began with it: later steps ask whether it is over.
alter table case_step add column due_on date;
-- 管理期限: the last day on the list of what the case put there, and the rule that says so.
alter table case_file add column ends_on date;
alter table case_file add column ends_rule jsonb;
create index case_file_ending on case_file (ends_on) where closed_on is null and ends_on is not null;
