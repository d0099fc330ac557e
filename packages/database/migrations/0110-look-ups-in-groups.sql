-- Entries of look-ups that go on at the same time are written together, behind their reads, in a transaction of their
-- own that reads for nobody (decision 0018): only there may entries tell of others. Whoever reads leaves entries in the
-- own department's name alone.
alter policy written_by_reader on ledger_entry with check (
  reader_today() is null
  or coalesce(department_code, '') = coalesce(reader_department(), '')
    and coalesce(matter, '') = coalesce(current_setting('xintu.matter', true), ''));
