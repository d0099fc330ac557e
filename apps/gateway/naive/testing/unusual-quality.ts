import type { Database } from '@xintu/database';

/** Zero reports that hold, are contradicted, or were taken back. */
const zeroReports = `
  insert into zero_report (provider_code, record_type_code, month, declared_by, declarer_name, declared_at, declared_on,
      withdrawn_on, withdrawn_by, withdrawn_reason)
    select department_code, record_type_code, date '2026-01-01' + (place % 10) * interval '1 month', 'test', '演示审核人',
      timestamptz '2026-10-01 09:00+08' + place / 2 * interval '1 hour', '2026-11-01',
      case when place % 5 = 0 then date '2026-11-05' end, case when place % 5 = 0 then 'test' end,
      case when place % 5 = 0 then '误报' end
    from (select *, row_number() over (order by department_code, record_type_code) as place from record_type_provider) p
    where place % 2 = 0;
`;

/** Spot checks with every outcome, of records that are there and decisions that are not. */
const spotChecks = `
  insert into spot_check (number, office_code, provider_code, record_type_code, source, checked_on, file_name, sha256,
      spot_checked, concealed, late, checked_by, checker_name, made_at)
    select '抽查' || place, (select code from department where key = 'credit-office-433100'), provider_code, type_code, '办案系统',
      date '2026-05-01' + place::integer * 20, '清单.csv', '', 5, 1, 1, 'test', '演示信用办',
      timestamptz '2026-05-01 09:00+08' + place / 2 * interval '1 day'
    from (select *, row_number() over (order by provider_code, type_code) as place
      from (select distinct provider_code, type_code from record where provider_code in (select code from department)) r) p;
  insert into spot_check_item
    select c.id, n, '号' || n, date '2026-02-03' + n * 31, (array['REPORTED', 'LATE', 'REJECTED', 'NOT_DUE', 'CONCEALED', 'REPEATED'])[n],
      r.subject_id, r.id
    from spot_check c cross join generate_series(1, 6) n
    left join lateral (select * from record r where n < 3 and r.provider_code = c.provider_code and r.type_code = c.record_type_code
      order by r.id limit 1) r on true;
`;

const bulletins = `
  insert into stored_file (name, media_type, size_bytes, sha256) values ('通报.pdf', 'application/pdf', 0, '');
  insert into bulletin (number, office_code, division_code, year, quarter, first_day, last_day, made_on, made_at, made_by,
      maker_name, figures, document_file, document_sha256, workbook_file, workbook_sha256)
    select '通报' || d.code, d.code, d.division_code, 2026, 1, '2026-01-01', '2026-03-31', '2026-04-02',
      timestamptz '2026-04-02 09:00+08', 'test', '演示信用办', '[]', f.id, '\\x01', f.id, '\\x02'
    from department d, (select id from stored_file where name = '通报.pdf') f where d.kind = 'credit-office';
`;

/** A part of what was handed in was withdrawn since, or came long after the decision. */
const further = `
  update record set withdrawn = true where abs(hashtext(id::text)) % 11 = 0;
  update record set received_on = received_on - 3 where abs(hashtext(id::text)) % 7 = 0;
  update intake_batch set status = 'AWAITING_REVIEW', rows_awaiting_review = 3 where id in (select id from intake_batch order by id limit 2);
  update intake_batch set section = (array['法规科', '市场科', null])[1 + abs(hashtext(id::text)) % 3];
  insert into batch_row (batch_id, row, subject_name, document_number, decided_on, changes)
    select b.id, n, '演示主体' || n % 2, case when n < 4 then '演示' || n % 2 || '号' end, date '2026-02-03' + n, n = 5
    from intake_batch b cross join generate_series(1, 6) n where b.status = 'AWAITING_REVIEW'
    on conflict do nothing;
`;

/** Makes, by statements, what the quality of handing in is counted from, in all its states. */
export async function makeUnusualQuality({ pool }: Pick<Database, 'pool'>): Promise<void> {
  for (const statements of [zeroReports, spotChecks, bulletins, further]) await pool.query(statements);
}
