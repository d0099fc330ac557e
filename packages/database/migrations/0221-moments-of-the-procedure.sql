-- When something happened in a case, as a fact of the procedure: the business day with the time of the day. What the
-- machine's clock said stays beside it, for the order of things and for audit.
alter table case_step add column happened_at timestamptz generated always as
  ((taken_on + (taken_at at time zone 'Asia/Shanghai')::time) at time zone 'Asia/Shanghai') stored;
alter table case_file add column began_at timestamptz generated always as
  ((opened_on + (opened_at at time zone 'Asia/Shanghai')::time) at time zone 'Asia/Shanghai') stored;
