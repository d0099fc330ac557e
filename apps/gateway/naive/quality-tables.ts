import { z } from 'zod';

import { maybe, moment, text } from './columns.ts';

const count = z.int();

/** What the quality of handing in is counted from. */
export const qualityTables = {
  zero_report: z.object({
    ...{ id: text, provider_code: text, record_type_code: text, month: text, declarer_name: text },
    ...{ declared_at: moment, withdrawn_on: maybe, withdrawn_reason: maybe },
  }),
  spot_check: z.object({
    ...{
      id: text,
      number: text,
      provider_code: text,
      record_type_code: text,
      source: text,
      checked_on: text,
    },
    ...{ file_name: text, spot_checked: count, concealed: count, late: count, checker_name: text },
    made_at: moment,
  }),
  spot_check_item: z.object({
    ...{ spot_check_id: text, row: count, document_number: text, decided_on: maybe, outcome: text },
    ...{ subject_id: maybe, record_id: maybe },
  }),
  bulletin: z.object({
    ...{ id: text, number: text, office_code: text, division_code: text, year: count, quarter: count },
    ...{ first_day: text, last_day: text, made_on: text, made_at: moment, maker_name: text },
    ...{ document_sha256: text, workbook_sha256: text },
  }),
};
