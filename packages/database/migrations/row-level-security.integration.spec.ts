import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connect.ts';
import { readerUrl } from '../reader-role.ts';
import { testDatabase } from '../testing/index.ts';

/** Whose rows are for everybody: reference data, and what is registered of organisations. */
const publicTables = [
  ...['public.case_field', 'public.case_kind', 'public.case_state', 'public.case_step_kind'],
  'public.due_process_part',
  ...['public.commitment_item', 'public.commitment_template'],
  ...['public.calendar_coverage', 'public.calendar_day'],
  ...['public.department', 'public.division', 'public.industry', 'public.legal_basis', 'public.list'],
  ...['public.list_criterion', 'public.list_exit', 'public.list_measure', 'public.list_period'],
  ...['public.matter', 'public.measure', 'public.measure_executor', 'public.measure_matter'],
  ...['public.record_type', 'public.record_type_field', 'public.record_type_provider'],
  ...['public.relation', 'public.scheme', 'public.sector', 'public.subject_name'],
];

/** What is computed from the catalogue's schemes alone is as public as they are. */
const publicViews = ['public.evaluation_scheme', 'public.scheme_grade', 'public.scheme_indicator'];
/** Views that run as their owner and say themselves who may see what. */
const guardedViews = ['public.checked_record'];
const isPublic = (name: string) => publicTables.includes(name) || publicViews.includes(name);

/**
 * One record of each degree of openness, all of department d1, about the practitioner and the organisation; with all
 * that hangs on them. Times and texts don't matter here.
 */
const seed = `
  insert into division (code) values ('433101');
  insert into sector values ('s', 's', 's');
  insert into department (code, key, kind, name, division_code) select 'd' || n, 'd' || n, 'tax', 'd', '433101' from generate_series(1, 2) n;
  insert into legal_basis values ('law', 'law', '1', 'LAW', '2020-01-01', null, true);
  insert into matter values ('licence', 'm', 'm');
  insert into record_type select code, 1, 'penalty', null, code, code, '{}', '', '', 7, 'DAY', publication, sharing, null,
      adverse, due_process, 'law', '2020-01-01'
    from (values ('secret', 'NOT_PUBLIC', 'NOT_SHARED', true, true), ('shared', 'NOT_PUBLIC', 'CONDITIONAL', true, true),
      ('open', 'PUBLIC', 'NOT_SHARED', false, false), ('published', 'PUBLIC', 'NOT_SHARED', true, true),
      ('unfair', 'PUBLIC', 'NOT_SHARED', true, false)) t (code, publication, sharing, adverse, due_process);
  insert into record_type_field (record_type_code, position, code, name, english_name, type, required, personal, own)
    select code, 1, 'note', '', '', 'text', false, false, true from record_type;
  insert into subject_key values ('practitioner:d1:1', '00000000-0000-7000-8000-000000000001'), ('91', '00000000-0000-7000-8000-000000000002');
  insert into subject_version (subject_id, recorded_from, kind, status, name, source, digest) values
    ('00000000-0000-7000-8000-000000000001', now(), 'PRACTITIONER', 'ACTIVE', '演示人', 'intake', ''),
    ('00000000-0000-7000-8000-000000000002', now(), 'ENTERPRISE', 'ACTIVE', '演示公司', 'intake', '');
  insert into practitioner_name values ('00000000-0000-7000-8000-000000000001', now(), 'infinity', '演示人', '演示人');
  insert into record_identity select code, '00000000-0000-7000-8000-000000000002', uuidv7() from record_type;
  insert into record_identity values ('person', '00000000-0000-7000-8000-000000000001', uuidv7());
  insert into record select subject_id, record_id, replace(identity, 'person', 'shared'), 'penalty', 'd1', now(), now() from record_identity;
  insert into record_version (subject_id, record_id, recorded_from, type_code, type_version, kind, provider_code, authority_code,
      recorded_by, title, document_number, decided_on, publicity_from, publicity_until, extra, digest)
    select subject_id, id, now(), type_code, 1, kind, 'd1', 'd1', 'x', 'x', 'x', '2026-01-01', '2026-02-01', '2026-12-31', '{"note": "x"}', ''
    from record;
  insert into record_version (subject_id, record_id, recorded_from, recorded_to, type_code, type_version, kind, provider_code,
      authority_code, recorded_by, title, document_number, decided_on, original_digest, extra, digest)
    select subject_id, record_id, now() - interval '1 day', recorded_from, type_code, 1, kind, 'd1', 'd1', 'x', 'y', 'x', '2026-01-01',
      '\\x01', '{}', '' from record_version where type_code = 'secret';
  insert into record_original select subject_id, record_id, original_digest, '{"content": "x"}' from record_version
    where original_digest is not null;
  insert into stored_file (name, media_type, size_bytes, sha256) values ('f', '', 0, '');
  insert into stored_file_chunk select id, 0, '' from stored_file;
  insert into sealed_file_key select id, '1', '' from stored_file;
  insert into intake_batch (record_type_code, record_type_version, provider_code, submitted_by, actor, received_at, received_on, status, file_id)
    select 'secret', 1, 'd1', 'x', 'x', now(), '2026-01-01', 'DONE', id from stored_file;
  insert into intake_problem select id, 1, 1, '', 'ERROR', 'x', 'x', 'x', 'x' from intake_batch;
  insert into batch_row (batch_id, row, subject_name, changes) select id, 2, 'x', false from intake_batch;
  update record_version set batch_id = (select id from intake_batch) where type_code = 'unfair';
  insert into record_disclosure (subject_id, record_id, decision, basis, version_from, department_code, reviewed_by, reviewer_name, reviewed_on)
    select subject_id, id, 'PUBLISH', 'x', now(), 'd1', 'x', 'x', '2026-01-01' from record where type_code = 'unfair';
  insert into record_notice (subject_id, record_id, number, version_from, authority_code, provider_code, made_on)
    select subject_id, id, 'x', now(), 'd1', 'd1', '2026-01-01' from record where type_code = 'unfair';
  insert into record_note (subject_id, record_id, id, subject_statement, authority_statement, noted_on)
    select subject_id, id, uuidv7(), 'x', 'x', '2026-01-01' from record where type_code = 'secret';
  insert into case_kind values ('objection', 'x', 'x', 'x', null, 'SUBJECT', 'law');
  insert into case_step_kind values ('objection', 'open', 'x', 'x');
  insert into case_field values ('objection', 'open', 'note', 1, 'x', 'x', false, null);
  insert into case_file (subject_id, kind_code, number, state_code, entered_on, department_code, opened_by, opener_name, opened_on, single, open_to_subject)
    values ('00000000-0000-7000-8000-000000000002', 'objection', 'x', 'x', '2026-01-01', 'd1', 'x', 'x', '2026-01-01', true, true);
  insert into case_step (subject_id, case_id, position, kind_code, step_code, to_state, actor, actor_name, taken_on, values)
    select subject_id, id, 0, 'objection', 'open', 'x', 'x', 'x', '2026-01-01', '{"note": "x"}' from case_file;
  insert into case_document (subject_id, case_id, name, media_type, size_bytes, sha256, file_id, added_by, adder_name, added_on)
    select c.subject_id, c.id, 'x', '', 0, '', f.id, 'x', 'x', '2026-01-01' from case_file c, stored_file f;
  insert into issued_document (subject_id, case_id, template_code, template_version, name, title, number, department_code, body,
      body_digest, open_to_subject, issued_on, issued_by, issuer_name)
    select subject_id, id, 'x', 0, 'x', 'x', 'x', 'd1', 'x', '', true, '2026-01-01', 'x', 'x' from case_file;
  insert into issued_document_file select subject_id, id, 'pdf', '', '' from issued_document;
  insert into commitment_item (code, name, type, department_code, basis, article, without_it, created_by)
    values ('i', 'i', 'APPROVAL', 'd1', 'x', 'x', 'NOTHING', 'x');
  insert into commitment_template values ('i', 1, 'x', 'x', 1, 'DAY', '', '2026-01-01', 'x');
  insert into commitment_signing (subject_id, record_id, number, item_code, template_version, content, digest, way, signer_name,
      signed_on, due_on, department_code, case_id, actor, request_key)
    select subject_id, id, 'x', 'i', 1, 'x', '', 'ONLINE', 'x', '2026-01-01', '2026-02-01', 'd1', id, 'x', 'x' from case_file;
  insert into complaint (subject_id, case_id, number, channel, received_on, code_digest)
    select subject_id, id, 'x', 'ONLINE', '2026-01-01', '' from case_file;
  insert into problem_data (batch_id, row, record_type_code, provider_code, cells, codes, keys, opened_at, opened_on, changed_at, changed_by)
    select id, 1, record_type_code, provider_code, '{}', '{}', '{}', now(), '2026-01-01', now(), 'x' from intake_batch;
  insert into problem_data_change (problem_id, state, actor, changed_at, changed_on) select id, 'OPEN', 'x', now(), '2026-01-01' from problem_data;
  insert into admitted_code (code, name, reason, proof, requested_by, department_code, requested_at) values ('91', 'x', 'x', 'x', 'x', 'd1', now());
  insert into account (id, issuer, subject, name, department_code, roles, person)
    select ('00000000-0000-7000-8000-00000000000' || n)::uuid, 'i', 's' || n, 'n', 'd1', '{reviewer}', 's' || n from generate_series(1, 2) n;
  insert into session (id, account_id, expires_at) values ('', '00000000-0000-7000-8000-000000000001', now() + interval '1 hour');
  insert into service_token (hash, name, department_code, roles, expires_at) values ('', 't', 'd1', '{checker}', now() + interval '1 hour');
  insert into delegation (kind, department_code, from_account, to_account, roles, valid_from, valid_until, reason, created_by)
    values ('DUTY', 'd1', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', '{reviewer}',
      now(), now() + interval '1 hour', 'r', 'x');
  insert into department (code, key, kind, name, division_code, successor_code) values ('d3', 'd3', 'tax', 'd', '433101', 'd1');
  insert into department_take_over (department_code, successor_code, taken_over_on, reason, decided_by, accounts, tokens,
    record_types, open_batches) values ('d3', 'd1', '2026-03-01', 'r', 'x', 0, 0, 0, 0);
  insert into ledger_entry (action, actor) values ('test', 'test');
  insert into ledger_entry (action, actor, subject_id, department_code) values ('subject.read', 'x', '00000000-0000-7000-8000-000000000002', 'd1');
  insert into ledger_entry (action, actor, department_code, detail)
    select 'case.read', 'x', 'd1', json_build_object('arguments', json_build_object('id', id))::text from case_file;
  insert into record_type_version (record_type_code, version, status, local, declaration, provider_codes, effective_from, refusals, proposed_by, proposed_by_name)
    values ('proposed', 1, 'PROPOSED', true, '{"fields": [{"code": "x"}]}', '{d1}', '2026-01-01', '[{"code": "x"}]', 'x', 'x');
  insert into calendar_import values ('national', 2027, 'x', 'x', now(), 1);
  insert into rule_set (rule_code, number, status, content, reason, proposed_by, proposed_by_name)
    values ('r', 1, 'PROPOSED', '{"versions": [{"classes": {"x": {}}, "minimumByField": {"x": 1},
      "classOfCategory": {"x": "y"}, "unpublishedCategories": []}], "fineThresholds": [{}], "confirmations": [{}]}', 'x', 'x', 'x');
  insert into rule_run (rule_set_id, kind, status, today, started_by, started_by_name)
    select id, 'TRIAL', 'DONE', '2026-01-01', 'x', 'x' from rule_set;
  insert into rule_run_change select id, 'x', 1 from rule_run;
  insert into zero_report (provider_code, record_type_code, month, declared_by, declarer_name, declared_on)
    values ('d1', 'secret', '2026-02-01', 'x', 'x', '2026-03-01');
  insert into spot_check (number, office_code, provider_code, record_type_code, source, checked_on, file_name, sha256,
      spot_checked, concealed, late, checked_by, checker_name)
    values ('x', 'd2', 'd1', 'secret', 'x', '2026-03-01', 'x', '', 1, 1, 0, 'x', 'x');
  insert into spot_check_item select id, 1, 'x', null, 'CONCEALED', null, null from spot_check;
  insert into bulletin (number, office_code, division_code, year, quarter, first_day, last_day, made_on, made_by, maker_name,
      figures, document_file, document_sha256, workbook_file, workbook_sha256)
    select 'x', 'd2', '433101', 2026, 1, '2026-01-01', '2026-03-31', '2026-03-02', 'x', 'x', '[]', id, '', id, '' from stored_file;
  insert into rule_run_sample select id, 'x', 1, uuidv7(), 'x', 'd1', '2026-01-01', '{}', '{}' from rule_run;
  insert into acknowledgement (subject_id, record_id, department_code, authority_code, ways, received_at, record_type_code,
      document_number, reason, ended_on, told_on)
    select subject_id, id, 'd1', 'd1', '{LOOKED_UP}', now(), type_code, 'x', 'REPAIRED', '2026-03-01', '2026-03-01' from record
    where type_code = 'unfair';
  insert into measure (code, name, english_name, kind, legal_basis_code, record_type_code)
    values ('m', 'm', 'm', 'INSPECTION', 'law', 'published');
  insert into measure_matter values ('m', 'licence');
  insert into measure_executor values ('m', 'tax');
  insert into credit_report (number, verification_code, kind, scope, subject_id, department_code, issued_by, issuer_name, issued_on,
      as_of, records, pages, sha256)
    select n, n, 'SUBJECT', scope, '00000000-0000-7000-8000-000000000002', department, 'x', 'x', '2026-03-01', now(), 0, 1, ''
    from (values ('shared', 'SHARED', 'd1'), ('own', 'OWN', null)) as r (n, scope, department);
  insert into webhook (department_code, name, url, created_by, creator_name) values ('d1', 'x', 'https://x', 'x', 'x');
  insert into matter_setting values ('licence', 'd1', true, true, '{}', '{}', 'x', now(), 'x');
  insert into credit_check (number, verification_code, department_code, matter_code, reference, idempotency_key,
      request_digest, created_by, creator_name, created_on, as_of, tree_root, subjects, hits, measures)
    values ('x', 'x', 'd1', 'licence', 'x', 'x', '', 'x', 'x', '2026-03-01', now(), '', 1, 1, 1);
  insert into credit_check_coverage select id, 'secret', '2026-02-28' from credit_check;
  insert into credit_check_result (check_id, position, outcome, subject_id, leaf)
    select id, 1, 'HAS_RECORDS', '00000000-0000-7000-8000-000000000002', '' from credit_check;
  insert into credit_check_candidate select check_id, id, 1, null, 'x', 'x', 'x' from credit_check_result;
  insert into credit_check_confirmation (check_id, result_id, reason, confirmed_by, confirmer_name, confirmed_on)
    select check_id, id, 'x', 'x', 'x', '2026-03-01' from credit_check_result;
  insert into credit_check_record select r.check_id, r.id, v.subject_id, v.record_id, v.recorded_from, 1, ''
    from credit_check_result r join record_version v on v.type_code in ('secret', 'published') and v.recorded_to = 'infinity';
  insert into credit_check_measure (check_id, result_id, measure_code, because)
    select check_id, result_id, 'm', array_agg(record_id) from credit_check_record group by 1, 2;
  insert into check_change (department_code, check_id, subject_id, record_id, record_type_code, change, happened_on)
    select 'd1', check_id, subject_id, record_id, 'secret', 'ENDED', '2026-03-01' from credit_check_record;
  insert into credit_check_feedback (check_id, recorded_on, recorded_by, recorder_name)
    select id, '2026-03-01', 'x', 'x' from credit_check;
  insert into credit_check_decision select f.check_id, f.id, r.id, 'x' from credit_check_feedback f
    join credit_check_result r on r.check_id = f.check_id;
  insert into credit_check_answer select f.check_id, f.id, m.id, true from credit_check_feedback f
    join credit_check_measure m on m.check_id = f.check_id;
  insert into scheme (code, version, name, english_name, publication, legal_basis_code, content)
    values ('g', '1', 'g', 'g', 'NOT_PUBLIC', 'law',
      '{"grades": [{"value": "A"}], "computation": {"thresholds": [], "inspection": [], "indicators": [{"code": "x"}], "directGrades": []}}');
  insert into evaluation_run (scheme_code, scheme_version, kind, status, department_code, day, period, content, started_by, started_by_name)
    select 'g', '1', kind, 'DONE', 'd1', '2026-03-01', 'x', '{}', 'x', 'x' from unnest(array['COMPUTATION', 'SIMULATION']) as kind;
  insert into evaluation_result (subject_id, run_id, total, grade)
    select '00000000-0000-7000-8000-000000000002', id, 1, 'A' from evaluation_run;
  insert into evaluation_point select e.subject_id, e.run_id, 0, 'INDICATOR', 'x', r.id, now(), 1, 1, null
    from evaluation_result e join record r on r.type_code = 'secret' and r.subject_id = e.subject_id;
  insert into evaluation_current select '00000000-0000-7000-8000-000000000002', 'g', id from evaluation_run where kind = 'COMPUTATION';
  insert into inspection_plan (scheme_code, scheme_version, department_code, day, seed, made_by, maker_name)
    values ('g', '1', 'd1', '2026-03-01', 'x', 'x', 'x');
  insert into inspection_share select id, 'A', 0, 5, 1, 1 from inspection_plan;
  insert into inspection_item select e.subject_id, p.id, e.run_id, 1, 'A' from inspection_plan p, evaluation_result e limit 1;
`;

interface Reading {
  readonly department?: string;
  readonly organisation?: string;
  readonly roles?: string;
  readonly matter?: string;
  readonly today?: string;
}

const spring: Reading = { today: '2026-03-02' };

let database: Database;
let reader: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(seed);
  reader = new pg.Client({ connectionString: await readerUrl(database.url) });
  await reader.connect();
});
afterAll(async () => {
  await reader.end();
  await database.close();
});

/** Runs a statement past all code, in a transaction that tells what it is told. */
async function tryTo(statement: string, as: Reading | null = null): Promise<pg.QueryResult> {
  await reader.query('begin');
  try {
    if (as !== null) {
      const { department, organisation, roles, matter, today } = as;
      const told = [department, organisation, roles ?? '{}', matter, today].map((value) => value ?? null);
      await reader.query('select read_as($1, $2, $3, $4, $5)', told);
    }
    return await reader.query(statement);
  } finally {
    await reader.query('rollback');
  }
}

/** Every table and view of the database, and the columns of it that the reader may select. */
async function everyTable() {
  const { rows } = await database.pool.query<{ name: string; columns: string | null; secured: boolean }>(
    `select n.nspname || '.' || c.relname as name,
       c.relrowsecurity or coalesce('security_invoker=true' = any (c.reloptions), false) as secured,
       (select string_agg(quote_ident(a.attname), ', ') from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
          and not a.attisdropped and has_schema_privilege('xintu_reader', n.oid, 'USAGE')
          and has_column_privilege('xintu_reader', c.oid, a.attnum, 'SELECT')) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
     order by 1`,
  );
  return rows;
}

/** What the reader gets of each table that is not public, by name of the table; tables without a row are left out. */
async function everythingSeen(as: Reading | null): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  for (const { name, columns } of await everyTable()) {
    if (columns === null || isPublic(name)) continue;
    const { rowCount } = await tryTo(`select ${columns} from ${name}`, as);
    if (rowCount !== 0) seen[name] = rowCount ?? 0;
  }
  return seen;
}

const typesSeen = async (as: Reading | null) =>
  (await tryTo('select type_code from record_version order by 1', as)).rows.map(
    ({ type_code: code }: { type_code: string }) => code,
  );

/** What is public of the seed: the organisation, its key; and the records in publicity. */
const organisation = {
  ...{ 'public.subject_key': 1, 'public.subject_version': 1 },
  // views of schemes, which are for everybody
};
/** A check of the department's own: everything of it, and what it found as far as the reader sees it still. */
const ownCheck = {
  ...{ 'public.credit_check': 1, 'public.credit_check_coverage': 1, 'public.credit_check_result': 1 },
  ...{ 'public.credit_check_candidate': 1, 'public.credit_check_record': 2, 'public.checked_record': 2 },
  ...{ 'public.credit_check_measure': 1, 'public.checked_measure': 1, 'public.credit_check_feedback': 1 },
  ...{ 'public.credit_check_decision': 1, 'public.credit_check_answer': 1, 'public.matter_setting': 1 },
  ...{ 'public.credit_report': 1, 'public.credit_check_confirmation': 1 },
};
/** Grades of the organisation: the run in force, and a simulation that is for the department alone. */
const evaluations = (runs: number) => ({
  ...{ 'public.evaluation_run': runs, 'public.evaluation_result': runs, 'public.evaluation_outcome': runs },
  ...{ 'public.evaluation_point': runs, 'public.evaluation_reason': runs, 'public.evaluation_current': 1 },
});
const ownPlans = { 'public.inspection_plan': 1, 'public.inspection_share': 1, 'public.inspection_item': 1 };
const ownPapers = {
  ...{ 'public.case_file': 1, 'public.case_step': 1, 'public.case_step_value': 1, 'public.case_document': 1 },
  ...{ 'public.record_notice': 1, 'public.subject_message': 1, 'public.commitment_signing': 1 },
  ...{ 'public.issued_document': 1, 'public.issued_document_file': 1 },
};
/** What every department sees. */
const amongDepartments = { 'public.admitted_code': 1, 'public.bulletin': 1 };
const publicRecords = (count: number) => ({
  ...organisation,
  ...{ 'public.record': count, 'public.record_field': count, 'public.record_version': count },
});

describe('who signs in as the reader and goes around the code', () => {
  it('can read no table that is neither public nor secured row by row, and each of those has rows here', async () => {
    for (const { name, columns, secured: byRow } of await everyTable()) {
      if (columns === null || publicViews.includes(name)) continue;
      const secured = byRow || guardedViews.includes(name);
      expect({ name, open: !secured }).toEqual({ name, open: publicTables.includes(name) });
      const { rows } = await database.pool.query(`select exists (select from ${name}) as filled`);
      if (byRow) expect({ name, rows }).toEqual({ name, rows: [{ filled: true }] });
    }
  });

  it('gets without settings what is always public, and nothing else', async () => {
    expect(await everythingSeen(null)).toEqual(organisation);
    await tryTo('select 1', { ...spring, department: 'd1' });
    expect(await everythingSeen(null)).toEqual(organisation);
  });

  it('gets for the public what is in publicity, on its days', async () => {
    expect(await everythingSeen(spring)).toEqual(publicRecords(2));
    expect(await typesSeen(spring)).toEqual(['open', 'published']);
    expect(await typesSeen({ today: '2026-01-31' })).toEqual(['open']);
    expect(await typesSeen({ today: '2027-01-01' })).toEqual([]);
  });

  it('gets for another department no more, unless it states a matter for what is shared', async () => {
    const other = { ...spring, department: 'd2' };
    const known = { ...publicRecords(2), ...amongDepartments };
    expect(await everythingSeen(other)).toEqual(known);
    expect(await everythingSeen({ ...other, matter: 'curiosity' })).toEqual(known);
    expect(await typesSeen({ ...other, matter: 'licence' })).toEqual([
      'open',
      'published',
      'shared',
      'shared',
    ]);
    expect(await typesSeen({ ...spring, matter: 'licence' })).toEqual(['open', 'published']);
  });

  it('gets for auditors everything on record only for a matter that is stated', async () => {
    const auditor = { ...spring, roles: '{checker,auditor}' };
    expect(await everythingSeen(auditor)).toEqual(publicRecords(2));
    expect(await everythingSeen({ ...auditor, matter: 'licence' })).toMatchObject({
      ...{ 'public.record_version': 7, ...ownCheck, 'public.credit_report': 2, 'public.acknowledgement': 1 },
      ...{ ...evaluations(2), ...ownPlans },
    });
    expect(await everythingSeen({ ...auditor, matter: 'licence' })).not.toHaveProperty('public.intake_batch');
  });

  it('gets accounts, tokens and sessions for the security administrator, never what proves who somebody is', async () => {
    const administration = { 'public.account': 2, 'public.delegation': 1, 'public.department_take_over': 1 };
    const secrets = { 'public.service_token': 1, 'public.session': 1, 'public.matter_setting': 1 };
    const administrator = { ...spring, department: 'd2', roles: '{security-admin}' };
    expect(await everythingSeen(administrator)).toEqual({
      ...publicRecords(2),
      ...administration,
      ...secrets,
      ...amongDepartments,
    });
    expect(await everythingSeen({ ...administrator, roles: '{system-admin}' })).toEqual({
      ...publicRecords(2),
      ...{ 'public.department_take_over': 1, 'public.matter_setting': 1, ...amongDepartments },
    });
    for (const column of ['service_token.hash', 'session.id']) {
      const [table = ''] = column.split('.');
      await expect(tryTo(`select ${column} from ${table}`, administrator)).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('gets for a department what it took over', async () => {
    await database.pool.query(`update department set successor_code = 'd2' where code = 'd1'`);
    try {
      expect(await typesSeen({ ...spring, department: 'd2' })).toEqual(
        await typesSeen({ ...spring, department: 'd1' }),
      );
    } finally {
      await database.pool.query(`update department set successor_code = null where code = 'd1'`);
    }
  });

  it('gets for a subject its own file, and for the department that handed in all of it', async () => {
    expect(await typesSeen({ ...spring, organisation: '91' })).toEqual([
      ...['open', 'published', 'secret', 'secret', 'shared', 'unfair'],
    ]);
    expect(await typesSeen({ ...spring, organisation: 'practitioner:d1:1' })).toEqual(['open', 'published']);
    expect(await everythingSeen({ ...spring, department: 'd1' })).toEqual({
      ...{ 'public.record': 6, 'public.record_field': 7, 'public.record_version': 7 },
      ...{ 'public.record_change': 4, 'public.record_original': 1, 'public.record_note': 1 },
      ...{ ...organisation, 'public.subject_version': 2 },
      ...{ ...ownCheck, 'public.check_change': 2, 'public.webhook': 1, 'public.acknowledgement': 1 },
      ...{ ...evaluations(2), ...ownPlans },
      ...{ 'public.intake_batch': 1, 'public.intake_problem': 1, 'public.stored_file': 1 },
      ...{ 'public.batch_row': 1, 'public.record_hand_in': 1, 'public.record_disclosure': 1 },
      ...ownPapers,
      ...{ 'public.complaint': 1 },
      ...{ 'public.problem_data': 1, 'public.problem_data_change': 1, ...amongDepartments },
      ...{ 'public.zero_report': 1, 'public.spot_check': 1, 'public.spot_check_item': 1 },
      ...{ 'public.account': 2, 'public.delegation': 1, 'public.department_take_over': 1 },
    });
    // who looked at its file, by the ledger: one look by its code, one by an identifier
    const looks = { 'public.ledger_entry': 2, 'public.looked_up': 1, 'public.subject_look_up': 2 };
    const ofSubject = await everythingSeen({ ...spring, organisation: '91' });
    expect(ofSubject).toMatchObject({ ...ownPapers, ...looks, ...evaluations(1) });
    expect(ofSubject).not.toHaveProperty('public.inspection_plan');
    expect(ofSubject).not.toHaveProperty('public.complaint');
  });

  it.each([
    ['records of an entry', 'update ledger_entry set actor = actor'],
    ['an entry', 'delete from ledger_entry'],
    ['the ledger', 'truncate ledger_entry'],
    ['what was sealed', 'delete from ledger_seal'],
    ['a record', `update record_version set title = ''`],
    ['a setting of the instance', `insert into instance values ('x', 'x')`],
    ['the wall', 'alter table record_version disable row level security'],
    ['a policy', 'drop policy seen_by_reader on record_version'],
    ['the tables', 'create table mine (number integer)'],
  ])('can not change %s', async (_, statement) => {
    await expect(tryTo(statement, { ...spring, department: 'd1' })).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });

  it('can not go past the wall by switching it off for itself', async () => {
    await expect(tryTo('set local row_security = off; select * from record_version', spring)).rejects.toThrow(
      'row-level security',
    );
  });

  it('can enter look-ups into the ledger for its reader only, at the time and place of the server', async () => {
    const enter = (columns: string, values: string) =>
      tryTo(`insert into ledger_entry (action, actor, ${columns}) values ('test', 'test', ${values})`, {
        ...{ ...spring, department: 'd1', matter: 'licence' },
      });
    expect((await enter('department_code, matter', `'d1', 'licence'`)).rowCount).toBe(1);
    await expect(enter('department_code, matter', `'d2', 'licence'`)).rejects.toThrow('row-level security');
    await expect(enter('department_code, matter', `'d1', 'subsidy'`)).rejects.toThrow('row-level security');
    for (const [column, value] of [
      ['recorded_at', 'now()'],
      ['tx', `'1'`],
      ['id', 'uuidv7()'],
      ['digest', `''`],
    ] as const)
      await expect(enter(column, value)).rejects.toThrow('permission denied');
  });

  it('can enter look-ups of others only where it reads for nobody', async () => {
    const others = `insert into ledger_entry (action, actor, department_code, matter)
      values ('test', 'one', 'd1', 'licence'), ('test', 'other', 'd2', 'subsidy'), ('test', 'third', null, null)`;
    expect((await tryTo(others)).rowCount).toBe(3);
    await expect(tryTo(others, spring)).rejects.toThrow('row-level security');
  });

  it('can not see a personal text by what its comparison tells', async () => {
    const probe = `select from subject_version where 1 / (case when name = '演示人' then 0 else 1 end) = 1`;
    expect((await tryTo(probe, spring)).rowCount).toBe(1);
  });
});
