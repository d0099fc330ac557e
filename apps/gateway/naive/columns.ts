import { z } from 'zod';

/** A column of text that is never null. */
export const text = z.string();
/** A column that may be null: a text, a day, or a moment that nothing is ordered by. */
export const maybe = z.string().nullable();
/** A moment, as it is written and as a number by which it is ordered. */
export const moment = z.string().transform((written) => ({ written, at: instantOf(written) }));
/** A number of a document of identity: what is shown of it, and by what it is found. */
export const sealed = z.object({ masked: text, match: text });

/** Microseconds since 1970 of an ISO date-time with offset; `infinity` is later than all. */
export function instantOf(written: string): number {
  if (written === 'infinity') return Number.POSITIVE_INFINITY;
  const fraction = /\.(\d+)/.exec(written)?.[1] ?? '';
  return Date.parse(written.replace(/\.\d+/, '')) * 1_000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}
