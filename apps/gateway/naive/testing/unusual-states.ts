import { inTransaction, type Database } from '@xintu/database';
import type { ClientBase } from 'pg';

/** Chosen by what a record says, so that it is the same ones in each run: every `of`th record, beginning with `which`. */
const every = (of: number, which: number) => `abs(hashtext(document_number)) % ${of} = ${which}`;

const current = `recorded_to = 'infinity'`;

/** A new version of the chosen records: what is known of them from now on. */
async function revise(client: ClientBase, which: string, changes: string): Promise<void> {
  const { rows } = await client.query<{ moment: string }>('select clock_timestamp()::text as moment');
  const moment = rows[0]?.moment ?? '';
  const { rowCount } = await client.query(
    `insert into record_version
     select (jsonb_populate_record(v, jsonb_build_object('recorded_from', $1::timestamptz, ${changes}))).*
     from record_version v where ${current} and (${which})`,
    [moment],
  );
  if (rowCount === 0) throw new Error(`no record for ${changes}`);
  await client.query(
    `update record_version v set recorded_to = $1 where ${current} and recorded_from < $1 and exists (select 1
       from record_version n where n.subject_id = v.subject_id and n.record_id = v.record_id and n.recorded_from = $1)`,
    [moment],
  );
}

/** Publicity as due process will start it: for penalties it works, for construction it was switched off again. */
const publicity = `
  update record_type set due_process = code in ('penalty', 'major-tax-violation');
  update record_version set publicity_from = decided_on + 9
    where publicity_decision = 'PUBLISH' and kind in ('penalty', 'fact') and not (${every(7, 0)});
  update record_version set publicity_from = '2026-11-22' where publicity_decision = 'PUBLISH' and ${every(29, 1)};
  update record_version set publicity_from = '2026-12-15', publicity_until = '2027-12-15'
    where publicity_decision = 'PUBLISH' and ${every(17, 2)};
  update record_version set publicity_until = '2026-11-22' where publicity_decision = 'PUBLISH' and ${every(23, 3)};
`;

/** Notices that were served in every way, and one with no authority here. */
const deliveries = `
  update record_notice set delivered_on = made_on + 1, deliverer_name = '演示经办人',
    delivered_way = (array['WITH_DECISION', 'POST', 'ELECTRONIC'])[1 + abs(hashtext(number)) % 3]
    where abs(hashtext(number)) % 3 > 0;
  update due_process_part set working = false, reason = '演示停用' where record_type_code = 'construction-bad' and part = 'REPAIR';
`;

/** Record types of kinds that nobody hands in yet, and less open ones. */
const furtherTypes = `
  insert into record_type select (jsonb_populate_record(t, jsonb_build_object('code', made.code, 'kind', made.kind,
      'publication', made.publication, 'sharing', made.sharing, 'sector_code', made.sector))).*
    from record_type t, (values ('test-commitment', 'commitment', 'PUBLIC', 'NOT_SHARED', null),
      ('test-honour', 'honour', 'NOT_PUBLIC', 'NOT_SHARED', 'taxation'),
      ('test-evaluation', 'evaluation', 'ON_REQUEST', 'UNCONDITIONAL', 'construction')) made (code, kind, publication, sharing, sector)
    where t.code = 'licence';
  insert into record_type_provider select 'test-honour', department_code from record_type_provider where record_type_code = 'tax-credit-grade';
  update record_type_field set personal = true where (record_type_code, code) in
    (('guide-licence', 'agency'), ('construction-qualification', 'qualificationGrade'));
`;

/** Whole facts of those types, made of licences. */
const furtherRecords = ['commitment', 'honour', 'evaluation']
  .map(
    (kind, place) => `
  update record_version set kind = '${kind}', type_code = 'test-${kind}', state = null, commitment_type = '公开承诺', matter = '准入',
      due_on = valid_to, fulfilment = case when ${every(2, 0)} then 'FULL' end, grade = 'A', score = 91.5, period = '2025',
      origin = 'COMPUTED', scheme_code = case when ${every(2, 1)} then 'test' end, scheme_version = '2'
    where type_code = 'licence' and ${every(6, place)} and subject_id in (select subject_id from subject_version
      where recorded_to = 'infinity' and kind not in ('PRACTITIONER', 'INDIVIDUAL_BUSINESS'));`,
  )
  .join('');

/** More listings than the demonstration has, on all lists, and remarks and the like where no example has them. */
const furtherValues = `
  update record_version set kind = 'listing', type_code = 'major-tax-violation', state = null, publicity_decision = 'PUBLISH',
      publicity_from = decided_on + 3, publicity_until = decided_on + 1500, publicity_rule = 'test', publicity_rule_version = 'V1',
      list_code = (select code from list order by code offset abs(hashtext(title)) % 5 limit 1)
    where type_code = 'licence' and ${every(9, 3)};
  update record_version set kind = 'fact', type_code = 'construction-bad', state = null, publicity_decision = 'PUBLISH',
      publicity_from = decided_on + 3, content = '内容' where type_code = 'licence' and ${every(9, 4)};
  update record_version set category = '良好', valid_to = '2027-01-01' where kind in ('fact', 'honour') and ${every(2, 1)};
  update record_version set remark = '备注' where ${every(4, 1)};
  update record_version set certificates_affected = '许可证', confiscated_amount = 1234567.8 where kind = 'penalty' and ${every(3, 1)};
  update record_version set publicity_decision = 'PUBLISH' where kind not in ('penalty', 'licence') and ${every(2, 1)};
  update record_version set publicity_decision = 'PUBLISH' where kind = 'licence' and ${every(8, 1)};
  insert into legal_basis values ('test-lapsed', '演示旧法', '第一条', 'LAW', '2020-01-01', '2026-11-01', true),
    ('test-future', '演示新法', '第一条', 'LAW', '2026-12-01', null, true);
  update record_type set legal_basis_code = case code when 'construction-bad' then 'test-future' else 'test-lapsed' end
    where code in ('construction-bad', 'construction-good', 'major-tax-violation');
  update list set legal_basis_code = 'test-lapsed' where code = (select min(code) from list);
  update list set legal_basis_code = 'test-future' where code = (select max(code) from list);
  update legal_basis set valid_to = '2027-01-01' where code = (select legal_basis_code from record_type where code = 'licence');
`;

/** Free text in which something was masked, with what was handed in kept apart; numbers that were sealed. */
const personalData = `
  update record_version set original_digest = sha256('made up'), remark = '联系电话138****5678', content = '已通知****'
    where ${every(5, 2)};
  insert into record_original select subject_id, record_id, original_digest, jsonb_build_object('remark', '联系电话13812345678',
      'content', '已通知本人', 'agency', '原文') from record_version where original_digest is not null on conflict do nothing;
  update record_version v set extra = extra || jsonb_build_object(f.code, jsonb_build_object('masked', '433101********0000', 'match', '00'))
    from record_type_field f where f.record_type_code = v.type_code and f.code in ('XK_FR_ZJHM', 'CF_FR_ZJHM') and ${every(6, 1)};
`;

/** What registers will say, and no door says yet. */
const subjects = `
  update subject_version set status = (array['ACTIVE', 'REVOKED', 'CANCELLED', 'MOVED_OUT'])[1 + abs(hashtext(name)) % 4];
  update subject_version set registration_number = '43310190000001' || abs(hashtext(name)) % 10 where kind = 'INDIVIDUAL_BUSINESS';
  update subject_version set industry_code = (array['F', 'F52', 'I61', 'E47', 'XX'])[1 + abs(hashtext(name)) % 5],
    division_code = (array['433101', '433100', '431221', '999999'])[1 + abs(hashtext(name)) % 4]
    where abs(hashtext(name)) % 3 > 0;
  insert into subject_name (subject_id, recorded_from, recorded_to, name, normalised, phonetic)
    select subject_id, recorded_from - interval '1 year', recorded_from, next_name, next_normalised, next_phonetic
    from (select *, lead(name) over w as next_name, lead(normalised) over w as next_normalised, lead(phonetic) over w as next_phonetic
      from subject_name window w as (order by name)) n where next_name is not null and abs(hashtext(name)) % 5 = 0
      and not exists (select from subject_name earlier where earlier.subject_id = n.subject_id and earlier.recorded_from < n.recorded_from);
  with pair as (select subject_id, lag(subject_id) over (order by name) as other_id, row_number() over (order by name) as number
      from subject_version where recorded_to = 'infinity' and kind = 'ENTERPRISE'),
    tie as (select *, (array['SHAREHOLDER_OF', 'PARTICIPANT_WITH', 'SUCCESSOR_OF'])[1 + number % 3] as kind from pair where other_id is not null)
  insert into relation (subject_id, kind, direction, other_subject_id, since, until, recorded_from, recorded_to)
    select subject_id, kind, 'OUTGOING', other_id, date '2020-01-01' + number::int, date '2026-01-01',
        clock_timestamp(), case when number % 5 = 0 then clock_timestamp() + interval '1 ms' else 'infinity' end from tie
    union all select other_id, kind, 'INCOMING', subject_id, date '2020-01-01' + number::int, date '2026-01-01',
        clock_timestamp(), case when number % 5 = 0 then clock_timestamp() + interval '1 ms' else 'infinity' end from tie;
`;

/** A department that was taken over, with much that it decided. */
const succession = `
  update department set successor_code = (select code from department where key = 'culture-433101') where key = 'market-433101';
`;

/** Batches in every state, and one with more problems than a count counts. */
const batches = `
  update intake_batch b set status = (array['REFUSED', 'FAILED', 'RUNNING'])[s.number], failure = 'test', finished_at = null
    from (select id, row_number() over (order by received_at desc, id) as number from intake_batch) s where s.id = b.id and s.number <= 3;
  insert into intake_problem (batch_id, position, row, "column", level, code, message, english_message)
    select id, 10000 + number, number, '处罚决定书文号', 'WARNING', 'TEST', '第' || number || '行', 'Row ' || number
    from (select id, row_number() over (order by received_at, id) as place from intake_batch) b, generate_series(1, 1100) number
    where place = 1 or place % 3 = 0 and number <= place % 8;
`;

/** Batches that were withdrawn or say why, problem data in every state, and codes that were asked for. */
const handledBatches = `
  update intake_batch b set withdrawn_at = received_at + interval '1 day', withdrawn_by = '演示经办人',
      withdrawn_reason = '演示撤回', records_withdrawn = 3, records_kept = 1, reason = '演示变更说明', dry_run = s.number % 4 = 0,
      origin = (array['API', 'FORM'])[1 + s.number % 2]
    from (select id, row_number() over (order by received_at desc, id) as number from intake_batch) s
    where s.id = b.id and s.number between 4 and 12;
  insert into problem_data (batch_id, row, record_type_code, provider_code, subject_name, subject_code, document_number,
      decided_on, cells, codes, keys, state, reason, opened_at, opened_on, changed_at, changed_by, closed_on)
    select b.id, p.row, b.record_type_code, b.provider_code, '演示主体', '91433101YY', '演示1号', '2026-01-05',
      (select jsonb_object_agg(f.code, '原值') from record_type_field f
        where f.record_type_code = b.record_type_code and f.position % 2 = 0),
      array[p.code], array[]::text[],
      (array['OPEN', 'CORRECTED', 'CONFIRMED', 'RECHECKED', 'IGNORED', 'CLOSED'])[1 + p.row % 6], '演示理由',
      b.received_at, b.received_on, b.received_at + interval '1 hour', 'test', b.received_on + 1
    from intake_batch b join intake_problem p on p.batch_id = b.id where p.row <= 12;
  insert into problem_data_change (problem_id, state, actor, reason, changed_at, changed_on)
    select id, state, 'test', '演示理由', changed_at, opened_on from problem_data;
  insert into admitted_code (code, name, reason, proof, state, requested_by, department_code, requested_at, decided_at, decision_reason, withdrawn_at, withdrawal_reason)
    select '91433101YY99999' || number, '演示主体' || number, '早期试点', '演示证明', (array['REQUESTED', 'ADMITTED', 'DECLINED', 'WITHDRAWN'])[number],
      'test', (select min(code) from department), timestamptz '2026-03-02 09:00+08' + number * interval '1 day',
      case when number > 1 then timestamptz '2026-04-02 09:00+08' end, case when number > 1 then '演示决定理由' end,
      case when number = 4 then timestamptz '2026-05-02 09:00+08' end, case when number = 4 then '演示撤销理由' end
    from generate_series(1, 4) number;
`;

/** Makes, by statements, states of records that can't be reached through the doors yet, some as new versions. */
export async function makeUnusualStates({ pool }: Pick<Database, 'pool'>): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query(deliveries);
    await client.query(publicity);
    await client.query(furtherTypes);
    await client.query(furtherRecords);
    await client.query(furtherValues);
    await client.query(personalData);
    await client.query(subjects);
    await client.query(batches);
    await client.query(handledBatches);
    await client.query(succession);
    const end = (day: string, reason: string) => `'ended_on', '${day}', 'ended_reason', '${reason}'`;
    await revise(client, `kind = 'penalty' and ${every(11, 0)}`, end('2026-10-01', 'REPAIRED'));
    await revise(client, every(19, 1), end('2026-06-01', 'REVOKED'));
    await revise(client, every(31, 2), end('2025-12-01', 'WRONG_SUBJECT'));
    await revise(client, `kind = 'penalty' and ${every(5, 3)}`, `'under_objection', true`);
    await revise(client, every(13, 4), `'under_review', true`);
    await revise(
      client,
      `kind = 'licence' and ${every(6, 5)}`,
      `'state', 'RENEWED', 'valid_to', '2030-01-01'`,
    );
    await revise(client, `kind = 'licence' and ${every(21, 6)}`, `'state', 'AMENDED'`);
    const authority = `(select code from department where key = 'market-433101')`;
    await revise(client, every(15, 7), `'authority_code', ${authority}`);
    const lists = `(array['culture-serious', 'tourism-minor', 'culture-minor', 'tourism-serious'])[1 + abs(hashtext(document_number)) % 4]`;
    await revise(client, `kind = 'listing' and ${every(2, 0)}`, `'list_code', ${lists}`);
    await revise(
      client,
      `kind = 'listing' and ${every(3, 1)} or kind = 'listing' and ${every(3, 0)}`,
      `'exit_on', '2026-09-01', 'exit_reason', '期满移出', 'exit_document_number', '演示移出1号'`,
    );
    await revise(client, `kind = 'listing' and ${every(3, 2)}`, `'valid_to', '2026-11-01'`);
  });
}
