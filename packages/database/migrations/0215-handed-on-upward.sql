-- What was handed on upward (向上报送): the file of the double publicity that was made for it, which records were in it,
-- and that, when and by whom it was said to be sent. Only a file that was written to its end can be.
create table upward_delivery (
  id uuid primary key default uuidv7(), level text not null check (level in ('SUPERIOR_LINE', 'OFFICE_UPWARD')),
  department_code text not null references department, file_name text not null,
  made_on date not null, made_at timestamptz not null default clock_timestamp(), made_by text not null, maker_name text not null,
  records integer,                     -- in the file; null: it was not written to its end
  sent_on date, reference text, confirmed_at timestamptz, confirmed_by text, confirmer_name text);
create index upward_delivery_of_department on upward_delivery (department_code, id desc);
create table upward_delivery_record (
  subject_id uuid not null, record_id uuid not null, delivery_id uuid not null,
  primary key (subject_id, record_id, delivery_id));
-- Nothing for the reader of plans: a department asks for its own by the action's side.
alter table upward_delivery enable row level security;
alter table upward_delivery_record enable row level security;

-- When a record was first handed on; null: never.
create function handed_on(subject uuid, record uuid, by_level text) returns date language sql stable
  return (select min(d.sent_on) from upward_delivery_record h join upward_delivery d on d.id = h.delivery_id
    where h.subject_id = subject and h.record_id = record and d.level = by_level);
create index record_accepted on record using brin (accepted_on);
