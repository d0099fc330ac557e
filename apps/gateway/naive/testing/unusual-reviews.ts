import type { Database } from '@xintu/database';

/** Batches that their department's reviewer approved, with words or without. */
const approvedBatches = `
  update intake_batch b set reviewed_by = 'test', reviewed_by_name = '演示审核人', reviewed_on = received_on,
      reviewed_at = received_at + interval '2 hours', review_reason = case when s.number % 3 > 0 then '演示审核意见' end
    from (select id, row_number() over (order by received_at, id) as number from intake_batch where status = 'DONE') s
    where s.id = b.id and s.number % 3 > 0;
`;

/** Record types that are reviewed before publication: what is still to be reviewed, shown, shown in part, and withheld. */
const reviewedRecords = `
  update record_type set disclosure_review = true where code in ('licence', 'construction-bad');
  update record_version set disclosure = (array['PUBLISH', 'MASK', 'WITHHOLD'])[1 + abs(hashtext(document_number)) / 5 % 3]
    where abs(hashtext(document_number)) % 5 > 1;
  update record_version set masked_fields = '{content,remark,category,facts,certificateName}' where disclosure = 'MASK';
  update record_version set publicity_from = decided_on + 12 where disclosure is not null and type_code = 'licence';
`;

/** Honours and grades that are public, too. */
const publicTypes = `
  insert into record_type select (jsonb_populate_record(t, jsonb_build_object('code', 'public-' || kind, 'publication', 'PUBLIC'))).*
    from record_type t where code in ('test-honour', 'test-evaluation');
  update record_version set type_code = 'public-' || kind
    where type_code in ('test-honour', 'test-evaluation') and abs(hashtext(document_number)) % 5 < 3;
`;

/** What reviewers read of rows that wait for them, and the sections of those who hand in. */
const waitingRows = `
  update batch_row set title = '演示决定', content = '演示内容', amount = row * 1000.5, subject_code = '91433101YY00000000' where row % 2 = 1;
  update account set section = '法规科' where abs(hashtext(subject)) % 2 = 0;
`;

/** What reviewers said, some of it twice. */
const disclosures = `
  insert into record_disclosure (subject_id, record_id, decision, masked_fields, basis, reason, version_from,
      department_code, reviewed_by, reviewer_name, reviewed_at, reviewed_on)
    select v.subject_id, v.record_id, v.disclosure, v.masked_fields, '演示依据第' || n.number || '条',
      case when n.number = 2 then '演示理由' end, v.recorded_from, v.provider_code, 'test', '演示审查人',
      timestamptz '2026-11-01 09:00+08' + n.number * interval '1 day', date '2026-11-01' + n.number
    from record_version v cross join generate_series(1, 2) as n (number)
    where v.recorded_to = 'infinity' and v.disclosure is not null and v.provider_code in (select code from department)
      and abs(hashtext(v.document_number)) % 2 < n.number;
`;

/** A part of due process that somebody switched, and one that a programme did. */
const switchedParts = `
  update due_process_part set changed_by = 'account:' || (select id from account order by issuer, subject limit 1),
    reason = '演示开关理由' where part = 'OBJECTION';
  update due_process_part set changed_by = 'command-line' where part = 'REVOCATION';
`;

/** Makes, by statements, what reviewers and the credit office decide: of batches, before publication, of due process. */
export async function makeUnusualReviews({ pool }: Pick<Database, 'pool'>): Promise<void> {
  for (const statements of [
    approvedBatches,
    publicTypes,
    reviewedRecords,
    disclosures,
    waitingRows,
    switchedParts,
  ])
    await pool.query(statements);
}
