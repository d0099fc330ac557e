-- Lawful codes of the early pilots whose check character is wrong, admitted one by one: asked for by a department's
-- reviewer with a reason and a proof, decided by the credit office.
create table admitted_code (
  code text primary key, name text not null, reason text not null, proof text not null,
  state text not null default 'REQUESTED' check (state in ('REQUESTED', 'ADMITTED', 'DECLINED')),
  requested_by text not null, department_code text not null references department, requested_at timestamptz not null,
  decided_by text, decided_at timestamptz, decision_reason text);
alter table admitted_code enable row level security;
grant select on admitted_code to xintu_reader;
create policy seen_by_reader on admitted_code for select to xintu_reader using (
  coalesce(reader_department(), '') <> '');
