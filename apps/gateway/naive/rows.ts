import { inTransaction, type Database } from '@xintu/database';
import { z } from 'zod';

import { administrationTables } from './administration-tables.ts';
import { caseTables } from './case-tables.ts';
import { checkTables } from './check-tables.ts';
import { evaluationTables } from './evaluation-tables.ts';
import { promiseTables } from './promise-tables.ts';
import { maybe, moment, sealed, text } from './columns.ts';
import { qualityTables } from './quality-tables.ts';
import { reportTables } from './report-tables.ts';
import { ruleTables } from './rule-tables.ts';

const count = z.int();
const versioned = { recorded_from: moment, recorded_to: moment };
const inTwo = z.object({ zh: text, en: text });
const named = { code: text, name: text, english_name: text };

/** The tables that answers are made of, as far as answers need their columns. */
const tables = {
  ...administrationTables,
  ...caseTables,
  ...promiseTables,
  ...checkTables,
  ...evaluationTables,
  ...qualityTables,
  ...reportTables,
  ...ruleTables,
  division: z.object({ code: text, name: text, parent_code: maybe }),
  industry: z.object({ code: text, name: text, parent_code: maybe }),
  department: z.object({
    code: text,
    kind: text,
    name: text,
    sector: maybe,
    division_code: text,
    successor_code: maybe,
  }),
  sector: z.object(named),
  matter: z.object(named),
  list: z.object({
    ...{ ...named, kind: text, legal_basis_code: text, active: z.boolean() },
    management: z
      .object({
        criteria: z.array(z.object({ code: text, article: text, name: inTwo, confirmed: z.boolean() })),
        periods: z.array(
          z.object({
            ...{ months: count, removableAfterMonths: count, basis: text, article: text },
            ...{ from: text, to: maybe, confirmed: z.boolean() },
          }),
        ),
        measures: z.array(z.object({ text: inTwo, basis: text, article: text })),
        exits: z.array(inTwo),
        publication: text,
      })
      .nullable(),
  }),
  legal_basis: z.object({
    ...{ code: text, title: text, article: text, level: text },
    ...{ valid_from: text, valid_to: maybe, confirmed: z.boolean() },
  }),
  record_type: z.object({
    ...{ ...named, version: count, kind: text, sector_code: maybe, subject_kinds: z.array(text) },
    ...{ information_class: text, update_cycle: text, report_within_value: count, report_within_unit: text },
    ...{ publication: text, sharing: text, retention_years: count.nullable(), adverse: z.boolean() },
    ...{ hand_in_review: z.boolean(), disclosure_review: z.boolean() },
    ...{ due_process: z.boolean(), legal_basis_code: text, effective_from: text, local: z.boolean() },
  }),
  record_type_provider: z.object({ record_type_code: text, department_code: text }),
  record_type_field: z.object({
    ...{ ...named, record_type_code: text, position: count, type: text, required: z.boolean() },
    ...{ personal: z.boolean(), own: z.boolean() },
    choices: z.record(text, z.object({ zh: text, en: text })).nullable(),
  }),
  subject_key: z.object({ key: text, subject_id: text }),
  subject_version: z.object({
    ...{ subject_id: text, ...versioned, code: maybe, registration_number: maybe, kind: text, status: text },
    ...{ name: text, enterprise_type: maybe, legal_representative: maybe, address: maybe },
    ...{ registered_capital: maybe, business_scope: maybe, registered_on: maybe, registered_at_code: maybe },
    ...{ division_code: maybe, industry_code: maybe },
  }),
  subject_name: z.object({ subject_id: text, ...versioned, name: text, normalised: text, phonetic: text }),
  relation: z.object({
    ...{ subject_id: text, kind: text, direction: text, other_subject_id: text, since: maybe, until: maybe },
    ...versioned,
  }),
  record: z.object({
    ...{ subject_id: text, id: text, provider_code: text, type_code: text, first_accepted_at: moment },
    ...{ received_on: text, accepted_on: text, decided_on: maybe, withdrawn: z.boolean() },
  }),
  record_notice: z.object({
    ...{ id: text, subject_id: text, record_id: text, number: text, made_on: text, authority_code: text },
    ...{ provider_code: text, delivered_on: maybe, delivered_way: maybe, deliverer_name: maybe },
  }),
  record_note: z.object({
    ...{ subject_id: text, record_id: text, id: text, ...versioned, noted_on: text },
    ...{ subject_statement: text, authority_statement: text },
  }),
  acknowledgement: z.object({
    ...{ subject_id: text, id: text, department_code: text, authority_code: text, credit_office_code: maybe },
    ...{
      ways: z.array(text),
      received_at: text,
      record_type_code: text,
      document_number: text,
      reason: text,
    },
    ...{ ended_on: text, told_on: text, due_on: maybe, due_provisional: z.boolean(), acknowledged_on: maybe },
    ...{ acknowledger_name: maybe, note: maybe, escalated_on: maybe },
  }),
  due_process_part: z.object({
    ...{ record_type_code: text, part: text, working: z.boolean(), reason: maybe, changed_by: text },
    changed_at: text,
  }),
  record_disclosure: z.object({
    ...{ id: text, record_id: text, decision: text, masked_fields: z.array(text).nullable(), basis: text },
    ...{ reason: maybe, department_code: text, reviewer_name: text, reviewed_at: text, reviewed_on: text },
  }),
  record_version: z.object({
    ...{ subject_id: text, record_id: text, ...versioned, type_code: text, kind: text },
    ...{ provider_code: text, authority_code: text, title: text, document_number: text, decided_on: text },
    ...{ valid_from: maybe, valid_to: maybe, state: maybe, category: maybe, content: maybe },
    ...{ certificate_name: maybe, certificate_number: maybe, violation: maybe, facts: maybe, grounds: maybe },
    ...{ categories: z.array(text).nullable(), fine_amount: maybe, confiscated_amount: maybe },
    ...{ certificates_affected: maybe, procedure: maybe, severity: maybe, field: maybe, list_code: maybe },
    ...{ exit_on: maybe, exit_reason: maybe, exit_document_number: maybe, commitment_type: maybe },
    ...{ matter: maybe, due_on: maybe, fulfilment: maybe, scheme_code: maybe, scheme_version: maybe },
    ...{ origin: maybe, period: maybe, grade: maybe, score: z.number().nullable(), remark: maybe },
    ...{ extra: z.record(text, z.union([text, z.array(text), sealed])), under_objection: z.boolean() },
    ...{ original_digest: maybe, recorded_by: text, change_reason: maybe },
    ...{ batch_id: maybe, row_number: count.nullable() },
    ...{ under_review: z.boolean(), ended_on: maybe, ended_reason: maybe, publicity_decision: maybe },
    ...{ publicity_reason: maybe, publicity_rule: maybe, publicity_rule_version: maybe },
    ...{ publicity_from: maybe, publicity_until: maybe, repairable_from: maybe },
    publicity_provisional: z.boolean(),
    ...{ disclosure: maybe, masked_fields: z.array(text).nullable() },
  }),
  record_original: z.object({ subject_id: text, record_id: text, digest: text, texts: z.record(text, text) }),
  stored_file: z.object({ id: text, name: text }),
  intake_batch: z.object({
    ...{ id: text, record_type_code: text, provider_code: text, submitted_by: text, received_at: moment },
    ...{ status: text, file_id: maybe, failure: maybe, finished_at: maybe },
    ...{
      rows_read: count,
      rows_accepted: count,
      rows_new: count,
      rows_changed: count,
      rows_unchanged: count,
    },
    ...{ rows_rejected: count, rows_out_of_scope: count, rows_awaiting_review: count, received_on: text },
    ...{ rows_total: count.nullable(), origin: text, dry_run: z.boolean(), reason: maybe },
    ...{ section: maybe, reviewed_by_name: maybe, reviewed_at: maybe, review_reason: maybe },
    ...{ withdrawn_at: maybe, withdrawn_by: maybe, withdrawn_reason: maybe },
    ...{ records_withdrawn: count.nullable(), records_kept: count.nullable() },
    header: z.array(z.object({ label: text, field: maybe.optional() })),
  }),
  batch_row: z.object({
    ...{ batch_id: text, row: count, subject_name: text, subject_code: maybe, document_number: maybe },
    ...{ decided_on: maybe, title: maybe, content: maybe, amount: maybe, changes: z.boolean() },
  }),
  intake_problem: z.object({
    ...{ batch_id: text, position: count, row: count.nullable(), column: maybe, level: text, code: text },
    ...{ message: text, english_message: text, value: maybe },
  }),
  problem_data: z.object({
    ...{ id: text, batch_id: text, row: count, record_type_code: text, provider_code: text, state: text },
    ...{ subject_name: maybe, subject_code: maybe, document_number: maybe, decided_on: maybe },
    ...{ reason: maybe, opened_on: text, changed_at: text, closed_on: maybe },
    ...{ opened_at: moment, keys: z.array(text), record_id: maybe },
    cells: z.record(text, text),
  }),
  problem_data_change: z.object({ id: text, problem_id: text, state: text, reason: maybe, changed_at: text }),
  admitted_code: z.object({
    ...{ code: text, name: text, state: text, reason: text, proof: text, requested_at: moment },
    ...{ decided_at: maybe, decision_reason: maybe, department_code: text },
    ...{ withdrawn_at: maybe, withdrawal_reason: maybe },
  }),
};

const everything = z.object({
  division: z.array(tables.division),
  industry: z.array(tables.industry),
  department: z.array(tables.department),
  sector: z.array(tables.sector),
  matter: z.array(tables.matter),
  list: z.array(tables.list),
  legal_basis: z.array(tables.legal_basis),
  record_type: z.array(tables.record_type),
  record_type_provider: z.array(tables.record_type_provider),
  record_type_field: z.array(tables.record_type_field),
  subject_key: z.array(tables.subject_key),
  subject_version: z.array(tables.subject_version),
  subject_name: z.array(tables.subject_name),
  relation: z.array(tables.relation),
  record: z.array(tables.record),
  record_version: z.array(tables.record_version),
  record_notice: z.array(tables.record_notice),
  record_note: z.array(tables.record_note),
  acknowledgement: z.array(tables.acknowledgement),
  record_disclosure: z.array(tables.record_disclosure),
  due_process_part: z.array(tables.due_process_part),
  record_original: z.array(tables.record_original),
  account: z.array(tables.account),
  service_token: z.array(tables.service_token),
  stored_file: z.array(tables.stored_file),
  intake_batch: z.array(tables.intake_batch),
  batch_row: z.array(tables.batch_row),
  intake_problem: z.array(tables.intake_problem),
  problem_data: z.array(tables.problem_data),
  problem_data_change: z.array(tables.problem_data_change),
  admitted_code: z.array(tables.admitted_code),
  session: z.array(tables.session),
  delegation: z.array(tables.delegation),
  department_take_over: z.array(tables.department_take_over),
  case_kind: z.array(tables.case_kind),
  case_state: z.array(tables.case_state),
  case_step_kind: z.array(tables.case_step_kind),
  case_field: z.array(tables.case_field),
  case_file: z.array(tables.case_file),
  case_step: z.array(tables.case_step),
  case_document: z.array(tables.case_document),
  subject_message: z.array(tables.subject_message),
  commitment_item: z.array(tables.commitment_item),
  commitment_template: z.array(tables.commitment_template),
  commitment_signing: z.array(tables.commitment_signing),
  complaint: z.array(tables.complaint),
  issued_document: z.array(tables.issued_document),
  issued_document_file: z.array(tables.issued_document_file),
  record_type_version: z.array(tables.record_type_version),
  scheme: z.array(tables.scheme),
  evaluation_run: z.array(tables.evaluation_run),
  evaluation_result: z.array(tables.evaluation_result),
  evaluation_point: z.array(tables.evaluation_point),
  evaluation_current: z.array(tables.evaluation_current),
  inspection_plan: z.array(tables.inspection_plan),
  inspection_share: z.array(tables.inspection_share),
  inspection_item: z.array(tables.inspection_item),
  rule_set: z.array(tables.rule_set),
  rule_run: z.array(tables.rule_run),
  rule_run_change: z.array(tables.rule_run_change),
  rule_run_sample: z.array(tables.rule_run_sample),
  calendar_coverage: z.array(tables.calendar_coverage),
  calendar_day: z.array(tables.calendar_day),
  zero_report: z.array(tables.zero_report),
  spot_check: z.array(tables.spot_check),
  spot_check_item: z.array(tables.spot_check_item),
  bulletin: z.array(tables.bulletin),
  measure: z.array(tables.measure),
  measure_executor: z.array(tables.measure_executor),
  credit_check: z.array(tables.credit_check),
  credit_check_coverage: z.array(tables.credit_check_coverage),
  credit_check_result: z.array(tables.credit_check_result),
  credit_check_candidate: z.array(tables.credit_check_candidate),
  credit_check_confirmation: z.array(tables.credit_check_confirmation),
  credit_check_record: z.array(tables.credit_check_record),
  credit_check_measure: z.array(tables.credit_check_measure),
  credit_check_feedback: z.array(tables.credit_check_feedback),
  credit_check_decision: z.array(tables.credit_check_decision),
  credit_check_answer: z.array(tables.credit_check_answer),
  check_change: z.array(tables.check_change),
  webhook: z.array(tables.webhook),
  credit_report: z.array(tables.credit_report),
  credit_report_record: z.array(tables.credit_report_record),
});

/** All rows of all those tables. */
export type Rows = Readonly<z.output<typeof everything>>;
export type RecordVersion = Rows['record_version'][number];
export type SubjectVersion = Rows['subject_version'][number];
export type RecordTypeRow = Rows['record_type'][number];

/** Numbers that JavaScript would round are read as text. */
const asText: Readonly<Record<string, string>> = {
  record_version: ` || jsonb_build_object('fine_amount', r.fine_amount::text, 'confiscated_amount', r.confiscated_amount::text)`,
  batch_row: ` || jsonb_build_object('amount', r.amount::text)`,
};

/** Reads whole tables into memory. */
export async function loadRows({ pool }: Pick<Database, 'pool'>): Promise<Rows> {
  const loaded: Record<string, unknown> = {};
  await inTransaction(pool, async (client) => {
    await client.query(`set local timezone = 'Asia/Shanghai'`);
    for (const table of Object.keys(tables)) {
      const { rows } = await client.query<{ row: unknown }>(
        `select to_jsonb(r) ${asText[table] ?? ''} as row from ${table} r`,
      );
      loaded[table] = rows.map(({ row }) => row);
    }
  });
  return everything.parse(loaded);
}
