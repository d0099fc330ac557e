-- An admission that turns out wrong is taken back: from then on rows with the code are refused again.
alter table admitted_code
  drop constraint admitted_code_state_check,
  add constraint admitted_code_state_check check (state in ('REQUESTED', 'ADMITTED', 'DECLINED', 'WITHDRAWN')),
  add column withdrawn_by text, add column withdrawn_at timestamptz, add column withdrawal_reason text;
