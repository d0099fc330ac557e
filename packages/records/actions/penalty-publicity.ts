import {
  isLegalDay,
  isYuan,
  type LegalDay,
  penaltyCategories,
  penaltyFields,
  penaltyPublicity,
  type PenaltyRuleSet,
  procedures,
  severities,
} from '@xintu/kernel';

import { type StoredPublicity, storedForm } from '../rules/publicity-change.ts';

/** What of a stored penalty decides how long it is shown, and what was decided last. */
export interface PenaltyRow extends StoredPublicity {
  readonly subjectId: string;
  readonly recordId: string;
  readonly documentNumber: string;
  readonly authority: string;
  readonly decidedOn: string;
  readonly procedure: string | null;
  readonly severity: string | null;
  readonly categories: string[] | null;
  readonly field: string | null;
  readonly fineAmount: string | null;
}

/** The columns of a penalty's version `v` as a `PenaltyRow`. */
export const penaltyColumns = `v.subject_id as "subjectId", v.record_id as "recordId", v.document_number as "documentNumber",
       v.authority_code as authority, v.decided_on::text as "decidedOn", v.procedure, v.severity, v.categories, v.field,
       v.fine_amount::text as "fineAmount", v.publicity_decision as decision, v.publicity_reason as reason,
       v.publicity_rule as rule, v.publicity_rule_version as version, v.publicity_until::text as until,
       v.repairable_from::text as "repairableFrom", v.publicity_provisional as provisional`;

const known = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

const inputOf = (row: PenaltyRow, decidedOn: LegalDay, fineAmount: string | null) => ({
  decidedOn,
  procedure: known(procedures, row.procedure),
  severity: known(severities, row.severity),
  categories: penaltyCategories.filter((category) => row.categories?.includes(category) === true),
  field: known(penaltyFields, row.field),
  fineAmount: fineAmount !== null && isYuan(fineAmount) ? fineAmount : null,
});

/** How a stored penalty is shown by a set of rules on a day; null where what is stored is no day. */
export function penaltyPublicityOf(
  row: PenaltyRow,
  rules: PenaltyRuleSet,
  today: string,
): StoredPublicity | null {
  const { decidedOn, fineAmount } = row;
  if (!isLegalDay(decidedOn) || !isLegalDay(today)) return null;
  return storedForm(penaltyPublicity(inputOf(row, decidedOn, fineAmount), today, rules));
}
