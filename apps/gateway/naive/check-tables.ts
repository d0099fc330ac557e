import { z } from 'zod';

import { maybe, moment, text } from './columns.ts';

const count = z.int();
const ofCheck = { check_id: text };

/** Measures, and checks before decisions. */
export const checkTables = {
  measure: z.object({
    ...{ code: text, name: text, english_name: text, kind: text, legal_basis_code: text, list_code: maybe },
    ...{ record_type_code: maybe, scheme_code: maybe, grades: z.array(text).nullable() },
    months: count.nullable(),
  }),
  measure_executor: z.object({ measure_code: text, department_kind: text }),
  credit_check: z.object({
    ...{ id: text, number: text, verification_code: text, department_code: text, matter_code: text },
    ...{ reference: text, stage: maybe, reason: maybe, creator_name: text, created_at: moment, as_of: text },
    ...{ tree_root: text, subjects: count, hits: count, status: text },
  }),
  credit_check_coverage: z.object({ ...ofCheck, record_type_code: text, up_to: maybe }),
  credit_check_result: z.object({
    ...{ ...ofCheck, id: text, position: count, given_code: maybe, given_name: maybe, outcome: text },
    ...{ matched_by: maybe, subject_id: maybe },
  }),
  credit_check_candidate: z.object({
    ...{ ...ofCheck, result_id: text, position: count, code: maybe, name: text, reason: text },
    english_reason: text,
  }),
  credit_check_confirmation: z.object({
    ...{ ...ofCheck, result_id: text, candidate: count.nullable(), reason: text, confirmed_at: text },
    ...{ confirmer_name: text, next_check_id: maybe },
  }),
  credit_check_record: z.object({
    ...{ ...ofCheck, result_id: text, subject_id: text, record_id: text, recorded_from: moment },
    position: count,
  }),
  credit_check_measure: z.object({
    ...{ ...ofCheck, result_id: text, id: text, measure_code: text, because: z.array(text) },
  }),
  credit_check_feedback: z.object({ ...ofCheck, id: text, recorded_at: text, recorder_name: text }),
  credit_check_decision: z.object({
    ...{ ...ofCheck, feedback_id: text, result_id: text, decision: text, document_number: maybe },
    decided_on: maybe,
  }),
  credit_check_answer: z.object({
    ...{ ...ofCheck, feedback_id: text, measure_id: text, carried_out: z.boolean(), reason_code: maybe },
    reason: maybe,
  }),
};
