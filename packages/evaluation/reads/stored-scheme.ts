import {
  departmentKinds,
  publications,
  type Grade,
  type SchemeComputation,
  schemeRefreshes,
} from '@xintu/declarations';
import { z } from 'zod';

/** A version of a scheme as it is stored: its grades, best first, and how they are computed. */
export interface StoredScheme {
  readonly grades: readonly [Grade, ...Grade[]];
  readonly computation: SchemeComputation;
}

const text = z.object({ zh: z.string(), en: z.string() });
const someTexts = z.array(z.string()).min(1);
const points = z.number().nonnegative();
const named = { code: z.string(), name: text, article: z.string(), confirmed: z.boolean() };
const source = z.object({
  recordTypes: someTexts,
  where: z.array(z.object({ field: z.string(), oneOf: someTexts })).optional(),
  withinMonths: z.number().int().positive().optional(),
});

const indicator = z.discriminatedUnion('per', [
  z.object({
    ...{ ...named, source, per: z.literal('RECORD'), effect: z.enum(['ADDITION', 'DEDUCTION']), cap: points },
    points: z.union([
      z.object({ each: points }),
      z.object({ field: z.string(), byValue: z.record(z.string(), points), otherwise: points }),
    ]),
    decay: z.enum(['NONE', 'UNTIL_END_OF_PUBLICITY']),
  }),
  z.object({
    ...{
      ...named,
      source,
      per: z.literal('RANK'),
      effect: z.literal('ADDITION'),
      most: points,
      step: points,
    },
    by: z.union([z.object({ count: z.literal(true) }), z.object({ sumOf: z.string() })]),
    every: z.number().int().positive(),
  }),
]);

const stored = z.object({
  grades: z.array(z.object({ value: z.string(), name: text })).min(1),
  computation: z.object({
    ...{ department: z.enum(departmentKinds), population: someTexts },
    ...{ start: z.number(), lowest: z.number(), highest: z.number() },
    indicators: z.array(indicator).min(1),
    directGrades: z.array(z.object({ ...named, source, atBest: z.string() })),
    thresholds: z.array(z.object({ grade: z.string(), from: z.number() })).min(1),
    ...{ refresh: z.enum(schemeRefreshes), publication: z.enum(publications) },
    inspection: z.array(z.object({ grade: z.string(), percent: z.number().min(0).max(100) })),
  }),
});

/** Whether a stored value is a scheme by which grades can be computed. */
export function isStoredScheme(value: unknown): value is StoredScheme {
  return stored.safeParse(value).success;
}
