import { z } from 'zod';

import { maybe, moment, text } from './columns.ts';

/** Credit reports, checks on paper, and what happened after checks. */
export const reportTables = {
  credit_report: z.object({
    ...{ id: text, number: text, verification_code: text, kind: text, scope: text, subject_id: maybe },
    ...{ check_id: maybe, department_code: maybe, matter_code: maybe, reference: maybe, issuer_name: text },
    ...{ issued_at: moment, issued_on: text, pages: z.int(), sha256: text },
  }),
  check_change: z.object({
    ...{ id: text, position: z.int(), department_code: text, check_id: text, subject_id: text },
    ...{ record_id: text, record_type_code: text, change: text, reason: maybe, happened_on: text },
    recorded_at: text,
  }),
  webhook: z.object({
    ...{ id: text, department_code: text, name: text, url: text, created_at: text, ended_at: maybe },
    ...{ last_delivered_at: maybe, last_problem: maybe },
  }),
  credit_report_record: z.object({ report_id: text, record_id: text, recorded_from: moment }),
};
