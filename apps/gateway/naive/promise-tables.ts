import { z } from 'zod';

import { maybe, text } from './columns.ts';

/** What commitments and complaints consist of beside their cases and records. */
export const promiseTables = {
  commitment_item: z.object({
    ...{ code: text, name: text, type: text, other_type: maybe, department_code: text, basis: text },
    ...{ article: text, excluded: maybe, without_it: text, active: z.boolean() },
  }),
  commitment_template: z.object({
    ...{ item_code: text, version: z.int(), content: text, liability: text, term_value: z.int() },
    ...{ term_unit: text, digest: text, valid_from: text },
  }),
  commitment_signing: z.object({
    ...{ subject_id: text, id: text, record_id: text, number: text, item_code: text, content: text },
    ...{ template_version: z.int(), digest: text, way: text, signer_name: text, signed_on: text },
    ...{ scan_digest: maybe, due_on: text, department_code: text, case_id: text, created_at: text },
  }),
  complaint: z.object({
    ...{ subject_id: text, id: text, case_id: text, number: text, channel: text, received_on: text },
    ...{ code_digest: text, key_id: maybe },
  }),
};
