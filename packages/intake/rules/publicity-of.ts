import {
  fixedPublicity,
  isLegalDay,
  isYuan,
  penaltyCategories,
  penaltyFields,
  penaltyPublicity,
  procedures,
  severities,
  type PublicityDecision,
} from '@xintu/kernel';

import type { CheckContext } from './check-context.ts';
import type { RowValues } from './row-values.ts';

const known = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

/** What the record type's publicity rule says of a row on the business day; null where it has none. */
export function publicityOf(
  values: RowValues,
  { type, today, penaltyRules }: CheckContext,
): PublicityDecision | null {
  const decidedOn = values.text('decidedOn');
  if (decidedOn === null || !isLegalDay(decidedOn) || type.publicity.rule === 'none') return null;
  if (type.publicity.rule === 'penalty') {
    const categories = values.list('categories');
    const fine = values.text('fineAmount');
    const input = {
      decidedOn,
      procedure: known(procedures, values.text('procedure')),
      severity: known(severities, values.text('severity')),
      categories: penaltyCategories.filter((category) => categories.includes(category)),
      field: known(penaltyFields, values.text('field')),
      fineAmount: fine !== null && isYuan(fine) ? fine : null,
    };
    return penaltyPublicity(input, today, penaltyRules);
  }
  const months = Number(values.byCode('publicityMonths') ?? Number.NaN);
  const { ruleCode, versions } = type.publicity;
  return fixedPublicity(
    { ruleCode, versions, decidedOn, months: Number.isInteger(months) ? months : null },
    today,
  );
}
