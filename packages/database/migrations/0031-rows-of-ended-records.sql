-- The version that a row of a batch made: month figures and lists of problems ask by it. Rows come in this order.
create index record_version_of_batch on record_version (batch_id, row_number) where batch_id is not null;

-- Whether a row of a batch made a record that has ended since, decided by another department: old lists of problems
-- don't tell of it any more. Asked as the owner: the record is one that the reader doesn't see.
create function batch_row_ended(batch uuid, row_in_file integer, department text, today date) returns boolean
  language sql stable parallel safe security definer
  return exists (select from record_version v where v.batch_id = batch and v.row_number = row_in_file
    and v.authority_code is distinct from department
    and not record_presently_in_force(v.subject_id, v.record_id, today));
revoke execute on function batch_row_ended from public;
grant execute on function batch_row_ended to xintu_reader;
