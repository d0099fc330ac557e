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

/** Answers kept of a file: its rows ask the same few questions. */
const KEPT = 5000;
const answers = new WeakMap<CheckContext, Map<string, PublicityDecision>>();

/** Answers a question once for all rows of a file that ask the same. */
function once(context: CheckContext, question: object, answer: () => PublicityDecision): PublicityDecision {
  let known = answers.get(context);
  if (known === undefined || known.size >= KEPT) answers.set(context, (known = new Map()));
  const key = JSON.stringify(question);
  let decision = known.get(key);
  if (decision === undefined) known.set(key, (decision = answer()));
  return decision;
}

/** What the record type's publicity rule says of a row on the business day; null where it has none. */
export function publicityOf(values: RowValues, context: CheckContext): PublicityDecision | null {
  const { type, today, penaltyRules } = context;
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
    return once(context, input, () => penaltyPublicity(input, today, penaltyRules));
  }
  const months = Number(values.byCode('publicityMonths') ?? Number.NaN);
  const { ruleCode, versions } = type.publicity;
  const given = Number.isInteger(months) ? months : null;
  return once(context, { decidedOn, given }, () =>
    fixedPublicity({ ruleCode, versions, decidedOn, months: given }, today),
  );
}
