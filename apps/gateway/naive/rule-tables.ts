import { z } from 'zod';

import { maybe, moment, text } from './columns.ts';

const count = z.int();
const names = z.object({ zh: text, en: text });
const dated = { version: text, basis: text, article: text, from: text, to: maybe, confirmed: z.boolean() };

const declaration = z.object({
  ...{ name: names, kind: text, sector: maybe, subjectKinds: z.array(text), informationClass: text },
  ...{ updateCycle: text, reportWithin: z.object({ value: count, unit: text }), publication: text },
  ...{ sharing: text, retentionYears: count.nullable(), adverse: z.boolean() },
  publicity: z.object({ rule: text, versions: z.array(z.object({ longestMonths: count })).optional() }),
  legalBasis: z
    .object({ title: text, article: text, level: text, from: text, to: maybe, confirmed: z.boolean() })
    .nullable(),
  review: z.object({ handIn: z.boolean(), disclosure: z.boolean() }).optional(),
  fields: z.array(
    z.object({
      ...{ code: text, name: names, type: text, personal: z.boolean(), length: count.optional() },
      required: z.unknown(),
      choices: z.array(z.object({ name: names })).optional(),
    }),
  ),
});

const result = z.object({
  decision: text.nullish(),
  reason: text.nullish(),
  version: text.nullish(),
  until: text.nullish(),
  repairableFrom: text.nullish(),
  provisional: z.boolean().nullish(),
});

/** Versions of the catalogue, rules and calendars: what was proposed, tried, adopted. */
export const ruleTables = {
  record_type_version: z.object({
    ...{ id: text, record_type_code: text, version: count, status: text, local: z.boolean(), declaration },
    ...{ provider_codes: z.array(text).nullable(), effective_from: text, effective_to: maybe, reason: maybe },
    refusals: z.array(z.object({ code: text, subject: text.nullish(), value: text.nullish() })),
    ...{ proposed_by_name: text, proposed_at: moment, decided_by_name: maybe, decided_at: maybe },
    ...{ decision_reason: maybe, activated_at: maybe },
  }),
  rule_set: z.object({
    ...{ id: text, rule_code: text, number: count, status: text, reason: text, proposed_by_name: text },
    ...{ proposed_at: moment, adopted_by_name: maybe, adopted_on: maybe },
    content: z.object({
      versions: z.array(
        z.object({
          ...{ ...dated, classless: z.boolean(), classOfFine: z.boolean() },
          unpublishedCategories: z.array(text),
          classes: z.record(text, z.object({ minimumMonths: count.nullable(), maximumMonths: count })),
          minimumByField: z.record(text, count),
          classOfCategory: z.record(text, text),
        }),
      ),
      fineThresholds: z.array(z.object({ ...dated, field: maybe, largerFrom: text, hugeFrom: text })),
      transition: z.object({ holds: text, confirmed: z.boolean() }),
      confirmations: z.array(z.object({ part: text, basis: text, name: text, on: text })).optional(),
    }),
  }),
  rule_run: z.object({
    ...{ id: text, rule_set_id: text, kind: text, status: text, today: text, started_by_name: text },
    ...{ started_at: moment, finished_at: maybe, records_total: count.nullable(), records_read: count },
    ...{ records_changed: count, failure: maybe },
  }),
  rule_run_change: z.object({ run_id: text, change: text, count }),
  rule_run_sample: z.object({
    ...{ run_id: text, change: text, position: count, record_id: text, document_number: text },
    ...{ authority_code: text, decided_on: text, before: result, after: result },
  }),
  calendar_coverage: z.object({ region: text, covered_until: text }),
  calendar_day: z.object({ region: text, day: text, kind: text, name: maybe }),
};
