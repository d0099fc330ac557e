import { z } from 'zod';

import { maybe, moment, sealed, text } from './columns.ts';

const named = { code: text, name: text, english_name: text };
const stated = z.union([text, z.number(), z.boolean(), z.array(text), sealed, z.null()]);

/** What cases consist of, and what their kinds are called. */
export const caseTables = {
  case_kind: z.object({ ...named, legal_basis_code: text }),
  case_state: z.object({
    ...named,
    kind_code: text,
    waits_for: maybe,
    closed: z.boolean(),
    position: z.int(),
  }),
  case_step_kind: z.object({ ...named, kind_code: text }),
  case_field: z.object({
    ...{ ...named, kind_code: text, step_code: text, position: z.int() },
    choices: z.record(text, z.object({ zh: text, en: text })).nullable(),
  }),
  case_file: z.object({
    ...{ subject_id: text, id: text, kind_code: text, number: text, record_id: maybe, state_code: text },
    ...{ version: z.int(), department_code: text, credit_office_code: maybe, opener_name: text },
    ...{
      opener_department_code: maybe,
      opened_at: moment,
      began_at: moment,
      opened_on: text,
      owner_id: maybe,
      owner_name: maybe,
    },
    deputy_id: maybe,
    ...{ deputy_name: maybe, due_on: maybe, escalated_on: maybe, closed_on: maybe },
    ...{ due_provisional: z.boolean(), open_to_subject: z.boolean() },
    due_rule: z
      .object({
        ...{ name: z.object({ zh: text, en: text }), basis: text, article: text },
        ...{ value: z.int(), unit: text, from: text },
      })
      .nullable(),
  }),
  case_step: z.object({
    ...{ case_id: text, position: z.int(), kind_code: text, step_code: text, actor_name: text },
    ...{ department_code: maybe, happened_at: text, taken_on: text, reason: maybe },
    values: z.record(text, stated),
  }),
  issued_document: z.object({
    ...{ subject_id: text, id: text, case_id: maybe, template_code: text, template_version: z.int() },
    ...{
      name: text,
      title: text,
      number: text,
      body: text,
      department_code: text,
      credit_office_code: maybe,
    },
    ...{ open_to_subject: z.boolean(), issued_on: text, signed_at: text, issuer_name: text },
  }),
  issued_document_file: z.object({ document_id: text, format: text, sha256: text }),
  case_document: z.object({
    ...{ case_id: text, id: text, name: text, media_type: text, size_bytes: z.int(), sha256: text },
    ...{ adder_name: text, handed_in_at: text, role: text },
  }),
  subject_message: z.object({
    ...{ subject_id: text, id: text, kind: text, record_id: maybe, notice_id: maybe, case_id: maybe },
    ...{ step_position: z.int().nullable(), authority_code: text, laid_at: text, read_at: maybe },
    ...{
      attempts: z.int(),
      sent_at: maybe,
      opened_at: maybe,
      left_at: maybe,
      dropped_at: maybe,
      last_problem: maybe,
    },
  }),
};
