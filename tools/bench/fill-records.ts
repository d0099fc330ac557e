import type { Pool } from 'pg';

/**
 * Fills a database with organisations, a penalty record for each, and the entries of the ledger that tell of them, as
 * many as asked for. Made of the row's number alone; no real company is among them.
 */
export async function fillRecords(pool: Pool, records: number): Promise<void> {
  const statements = [
    `insert into division (code, name) values ('433101', '吉首市') on conflict do nothing`,
    `insert into legal_basis values ('bench-law', '演示条例', '第一条', 'LAW', '2020-01-01', null, true)`,
    `insert into department (code, key, kind, name, division_code) values ('bench', 'bench', 'tax', '演示局', '433101')`,
    `insert into record_type select 'bench', 1, 'penalty', null, '演示处罚', 'bench', '{}', '', '', 7, 'DAY', 'PUBLIC', 'CONDITIONAL', null,
       true, true, 'bench-law', '2020-01-01'`,
    `create temporary table made as select number, uuidv7() as subject_id, uuidv7() as record_id,
       'YY' || lpad(number::text, 16, '0') as code from generate_series(1, ${String(records)}) as number`,
    `insert into subject_key select code, subject_id from made`,
    `insert into subject_version (subject_id, recorded_from, code, kind, status, name, address, source, digest)
       select subject_id, now(), code, 'ENTERPRISE', 'ACTIVE', '吉首第' || number || '号有限公司（演示）',
         '吉首市人民路' || number || '号', 'registration', sha256(code::bytea) from made`,
    `insert into subject_name select subject_id, now(), 'infinity', '吉首第' || number || '号有限公司（演示）',
         '吉首第' || number || '号有限公司', 'jsd jishoudi' from made`,
    `insert into record_identity select 'bench:' || number, subject_id, record_id from made`,
    `insert into record select subject_id, record_id, 'bench', 'penalty', 'bench', now(), now() from made`,
    `insert into record_version (subject_id, record_id, recorded_from, type_code, type_version, kind, provider_code, authority_code,
         recorded_by, title, document_number, decided_on, violation, facts, grounds, fine_amount, digest)
       select subject_id, record_id, now(), 'bench', 1, 'penalty', 'bench', 'bench', 'system', '行政处罚决定书',
         '吉演罚〔2026〕' || number || '号', '2026-01-01', '未按规定报送资料', '经查，当事人第' || number || '次未按规定期限报送资料，事实清楚。',
         '《演示条例》第一条', number % 10000, '' from made`,
    `update record_version v set digest = record_digest(v)`,
    `insert into ledger_entry (action, actor, department_code, subject_id, object_type, object_id, detail, digest)
       select 'record.accept', 'system', 'bench', v.subject_id, 'record', v.record_id::text, '{"rows":1}', v.digest from record_version v`,
  ];
  const client = await pool.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    client.release(true); // with its temporary table
  }
}
