import type { CheckContext } from './check-context.ts';
import { labelOf } from './check-party.ts';
import { problem, type Problem } from './problem.ts';
import type { RowValues } from './row-values.ts';

/** A department hands in what it decided itself, and as its own source. */
export function checkBodies(values: RowValues, context: CheckContext): Problem[] {
  const bodies = [
    ['authorityCode', 'AUTHORITY_NOT_YOURS'],
    ['providerCode', 'SOURCE_NOT_YOURS'],
  ] as const;
  return bodies.flatMap(([property, code]) => {
    const stated = values.text(property);
    if (stated === null || stated === context.provider.code) return [];
    const place = { row: values.row, column: labelOf(values.field(property)), value: stated };
    return [problem(code, place, { expected: `${context.provider.name}，${context.provider.code}` })];
  });
}
