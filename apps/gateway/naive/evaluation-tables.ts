import { z } from 'zod';

import { maybe, moment, text } from './columns.ts';

const count = z.int();
const number = z.coerce.number();
const inTwo = z.object({ zh: text, en: text });
const named = { code: text, name: inTwo, article: text, confirmed: z.boolean() };

/** Schemes, what was computed by them, and plans of inspections. */
export const evaluationTables = {
  scheme: z.object({
    ...{ code: text, version: text, name: text, english_name: text, sector_code: maybe, origin: maybe },
    ...{ valid_from: maybe, valid_to: maybe, publication: maybe, legal_basis_code: maybe },
    content: z
      .object({
        grades: z.array(z.object({ value: text, name: inTwo })),
        computation: z
          .object({
            ...{ start: number, lowest: number, highest: number, refresh: text },
            thresholds: z.array(z.object({ grade: text, from: number })),
            inspection: z.array(z.object({ grade: text, percent: number })),
            indicators: z.array(
              z.object({
                ...{ ...named, effect: text, per: text, cap: number.optional(), most: number.optional() },
                ...{ decay: text.optional(), source: z.object({ withinMonths: count.optional() }) },
              }),
            ),
            directGrades: z.array(
              z.object({
                ...{ ...named, atBest: text, source: z.object({ withinMonths: count.optional() }) },
              }),
            ),
          })
          .nullable(),
      })
      .nullable(),
  }),
  evaluation_run: z.object({
    ...{ id: text, scheme_code: text, scheme_version: text, kind: text, only_stale: z.boolean() },
    ...{ status: text, department_code: text, day: text, period: text, started_by_name: text },
    ...{ started_at: moment, finished_at: maybe, subjects_total: count.nullable(), subjects_done: count },
    ...{ subjects_changed: count, failure: maybe },
  }),
  evaluation_result: z.object({
    ...{ subject_id: text, run_id: text, id: text, total: number, grade: text, direct_grade: maybe },
    ...{ before_total: number.nullable(), before_grade: maybe },
  }),
  evaluation_point: z.object({
    ...{ subject_id: text, run_id: text, position: count, kind: text, code: text, record_id: text },
    ...{ points: number, full_points: number, rank: count.nullable() },
  }),
  evaluation_current: z.object({
    ...{ subject_id: text, scheme_code: text, run_id: text, holds_until: maybe, stale: z.boolean() },
  }),
  inspection_plan: z.object({
    ...{ id: text, scheme_code: text, scheme_version: text, department_code: text, day: text, seed: text },
    ...{ maker_name: text, made_at: moment, organisations: count, drawn: count },
  }),
  inspection_share: z.object({
    ...{ plan_id: text, grade: text, position: count, percent: number, organisations: count, drawn: count },
  }),
  inspection_item: z.object({ plan_id: text, subject_id: text, position: count, grade: text }),
};
