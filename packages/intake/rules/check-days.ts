import type { RecordProperty } from '@xintu/declarations';

import type { CheckContext } from './check-context.ts';
import { labelOf } from './check-party.ts';
import { problem, type Problem } from './problem.ts';
import type { RowValues } from './row-values.ts';

/** Pairs of days of which the first must not come after the second. */
const ordered: readonly (readonly [RecordProperty, RecordProperty])[] = [
  ['validFrom', 'validTo'],
  ['decidedOn', 'exitOn'],
  ['decidedOn', 'dueOn'],
];
/** Days on which something has happened: they can't be to come. */
const past: readonly RecordProperty[] = ['decidedOn', 'exitOn'];

/** Days that can't be: to come, though they tell of the past; an end before its beginning. */
export function checkDays(values: RowValues, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  for (const property of past) {
    const day = values.text(property);
    if (day === null || day <= context.today) continue;
    const place = { row: values.row, column: labelOf(values.field(property)), value: day };
    problems.push(problem('DAY_IN_FUTURE', place, { expected: context.today }));
  }
  const pairs =
    values.field('validFrom') === undefined ? [...ordered, ['decidedOn', 'validTo'] as const] : ordered;
  for (const [first, second] of pairs) {
    const [from, to] = [values.text(first), values.text(second)];
    if (from === null || to === null || from <= to) continue;
    const place = { row: values.row, column: labelOf(values.field(second)), value: to };
    problems.push(problem('DAYS_REVERSED', place, { other: labelOf(values.field(first)) }));
  }
  return problems;
}
