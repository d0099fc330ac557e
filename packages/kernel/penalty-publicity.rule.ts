import type { PenaltyField, Procedure, Severity } from './enumerations.ts';
import { severities } from './enumerations.ts';
import type { LegalDay } from './legal-day.ts';
import { compareYuan, type Yuan } from './money.ts';
import type { PenaltyCategory } from './penalty-categories.ts';
import { decidePublicity, isInForce, type PublicityDecision, type VersionAnswer } from './publicity.ts';
import {
  type FineThreshold,
  type PenaltyPublicityRow,
  type PenaltyRuleSet,
  publishedPenaltyRules,
} from './publicity.versions.ts';

export const PENALTY_PUBLICITY_RULE = 'penalty-publicity';

export interface PenaltyPublicityInput {
  readonly decidedOn: LegalDay;
  readonly procedure: Procedure | null;
  /** 失信程度 as the authority stated it; null when it stated none. */
  readonly severity: Severity | null;
  readonly categories: readonly PenaltyCategory[];
  readonly field: PenaltyField | null;
  /** The fine in yuan; null or absent where none is stated. */
  readonly fineAmount?: Yuan | null;
}

/**
 * How long a penalty is shown. Class (失信程度): as stated, else what follows from procedure and categories alone, else
 * UNDETERMINED with SEVERITY_MISSING.
 */
export function penaltyPublicity(
  input: PenaltyPublicityInput,
  today: LegalDay,
  rules: PenaltyRuleSet = publishedPenaltyRules,
): PublicityDecision {
  return decidePublicity(
    { code: PENALTY_PUBLICITY_RULE, rows: rules.versions, transition: rules.transition },
    input.decidedOn,
    today,
    (row) => answerOf(row, input, rules),
  );
}

function answerOf(
  row: PenaltyPublicityRow,
  input: PenaltyPublicityInput,
  { fineThresholds }: PenaltyRuleSet,
): VersionAnswer {
  // 发改办财金〔2018〕424号: penalties by simplified procedure are not handed in at all, whatever else they are.
  if (input.procedure === 'SIMPLIFIED') {
    return { decision: 'NOT_PUBLISHED', reason: 'SIMPLIFIED_PROCEDURE', unsure: false };
  }
  if (hasNoOther(input.categories, row.unpublishedCategories)) {
    return { decision: 'NOT_PUBLISHED', reason: 'WARNING_OR_CRITICISM_ONLY', unsure: false };
  }
  const { severity, unsure } = classOf(row, input, fineThresholds);
  if (severity === null) return { decision: 'UNDETERMINED', reason: 'SEVERITY_MISSING', unsure: true };
  const months = row.classes[severity];
  if (months === undefined) return { decision: 'NOT_PUBLISHED', reason: 'MINOR', unsure };
  const fieldMatters = Object.keys(row.minimumByField).length > 0;
  const minimumOfField = input.field === null ? undefined : row.minimumByField[input.field];
  return {
    decision: 'PUBLISH',
    months: minimumOfField === undefined ? months : { ...months, minimumMonths: minimumOfField },
    unsure: unsure || (fieldMatters && input.field === null),
  };
}

function classOf(
  row: PenaltyPublicityRow,
  input: PenaltyPublicityInput,
  thresholds: readonly FineThreshold[],
): { readonly severity: Severity | null; readonly unsure: boolean } {
  if (input.severity !== null) return { severity: input.severity, unsure: false };
  if (row.classless) return { severity: 'GENERAL', unsure: false };
  const derived = decidingCategories(input.categories).map((category) => row.classOfCategory[category]);
  const fine = row.classOfFine ? classOfFine(input, thresholds) : null;
  const gravest =
    severities.findLast((severity) => derived.includes(severity) || fine?.severity === severity) ?? null;
  // Beside a lesser class, a fine of which nothing is known might still be a "huge" one.
  const open = gravest === 'GENERAL' && input.categories.includes('FINE') && fine === null;
  return { severity: gravest, unsure: open || fine?.confirmed === false };
}

/** What the sector department's standard says of a fine; null where there is no standard, or no amount. */
function classOfFine(
  { categories, fineAmount = null, field, decidedOn }: PenaltyPublicityInput,
  thresholds: readonly FineThreshold[],
): { readonly severity: Severity | null; readonly confirmed: boolean } | null {
  if (fineAmount === null || !categories.includes('FINE')) return null;
  const inForce = thresholds.filter((threshold) => isInForce(threshold, decidedOn));
  const own = inForce.find((threshold) => threshold.field === field);
  const threshold = own ?? inForce.find((general) => general.field === null);
  if (threshold === undefined) return null;
  const { confirmed } = threshold;
  if (compareYuan(fineAmount, threshold.hugeFrom) >= 0) return { severity: 'SERIOUS', confirmed };
  if (compareYuan(fineAmount, threshold.largerFrom) >= 0) return { severity: 'GENERAL', confirmed };
  return { severity: null, confirmed }; // no class follows from a smaller one
}

/** The list of 2018 has one value for gains and goods: where both stand, goods may not have been confiscated at all. */
function decidingCategories(categories: readonly PenaltyCategory[]): readonly PenaltyCategory[] {
  if (!categories.includes('CONFISCATE_GAINS')) return categories;
  return categories.filter((category) => category !== 'CONFISCATE_GOODS');
}

function hasNoOther(categories: readonly PenaltyCategory[], allowed: readonly PenaltyCategory[]): boolean {
  return categories.length > 0 && categories.every((category) => allowed.includes(category));
}
