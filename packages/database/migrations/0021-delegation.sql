-- Deputies: for a time, roles of one account are also another's, in the same department.
create table delegation (
  id uuid primary key default uuidv7(), kind text not null check (kind in ('ABSENCE', 'DUTY')),
  department_code text not null references department,
  from_account uuid not null references account, to_account uuid not null references account,
  roles text[] not null, valid_from timestamptz not null, valid_until timestamptz not null, reason text not null,
  created_at timestamptz not null default clock_timestamp(), created_by text not null,
  ended_at timestamptz, ended_by text,
  check (from_account <> to_account), check (valid_until > valid_from));
create index delegation_to on delegation (to_account, valid_until);
create index delegation_from on delegation (from_account, valid_until);
