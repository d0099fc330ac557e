import { z } from 'zod';

import { maybe, moment, text } from './columns.ts';

/** Credit reports, and checks on paper. */
export const reportTables = {
  credit_report: z.object({
    ...{ id: text, number: text, verification_code: text, kind: text, scope: text, subject_id: maybe },
    ...{ check_id: maybe, department_code: maybe, matter_code: maybe, reference: maybe, issuer_name: text },
    ...{ issued_at: moment, issued_on: text, pages: z.int(), sha256: text },
  }),
  credit_report_record: z.object({ report_id: text, record_id: text, recorded_from: moment }),
};
