import type { Text } from './text.ts';
import type { LegalDay } from './legal-day.ts';
import { addDays, addMonths, compareDays } from './legal-day.ts';
import type { PublicityMonths, RuleRow, Transition } from './publicity.versions.ts';

/** Why a record is, or is not, shown. */
export const publicityReasons = [
  'PERIOD_BY_RULE',
  'SIMPLIFIED_PROCEDURE',
  'WARNING_OR_CRITICISM_ONLY',
  'MINOR',
  'SEVERITY_MISSING',
  'NO_RULE_IN_FORCE',
] as const;
export type PublicityReason = (typeof publicityReasons)[number];
export const publicityReasonNames: Readonly<Record<PublicityReason, Text>> = {
  PERIOD_BY_RULE: { zh: '按规定期限公示', en: 'shown for the period of the rule' },
  SIMPLIFIED_PROCEDURE: { zh: '适用简易程序，不予公示', en: 'simplified procedure: not published' },
  WARNING_OR_CRITICISM_ONLY: {
    zh: '仅警告、通报批评，不予公示',
    en: 'only a warning or criticism: not published',
  },
  MINOR: { zh: '轻微失信，原则上不公示', en: 'minor: in principle not published' },
  SEVERITY_MISSING: { zh: '失信程度待认定机关补充', en: 'the authority still has to state the severity' },
  NO_RULE_IN_FORCE: { zh: '决定时无公示规则', en: 'no rule in force at the decision' },
};

/** UNDETERMINED: not shown, and a to-do of the authority; never guessed. */
export type PublicityOutcome = 'PUBLISH' | 'NOT_PUBLISHED' | 'UNDETERMINED';

export interface PublicityDecision {
  readonly decision: PublicityOutcome;
  readonly reason: PublicityReason;
  readonly rule: { readonly code: string; readonly version: string };
  /** The last day shown; off at 00:00 of the next. Null unless PUBLISH. */
  readonly until: LegalDay | null;
  /** The day after the minimum ends; null where repair does not shorten publicity. */
  readonly repairableFrom: LegalDay | null;
  /** More than one rule may hold (the earlier end is taken), or an input or a number is not yet certain. */
  readonly provisional: boolean;
}

/** What one version says about one record, before versions are weighed against each other. */
export type VersionAnswer =
  | {
      readonly decision: 'NOT_PUBLISHED' | 'UNDETERMINED';
      readonly reason: PublicityReason;
      readonly unsure: boolean;
    }
  | { readonly decision: 'PUBLISH'; readonly months: PublicityMonths; readonly unsure: boolean };

/** A dated rule: its versions, and which of them holds for what an older one began. */
export interface DatedRule<Row extends RuleRow> {
  readonly code: string;
  readonly rows: readonly Row[];
  readonly transition: Transition;
}

/**
 * Weighs versions: the one in force on the decision day answers; each later one that is in force by `today`, and that
 * the record's end reaches into, may end it earlier, never later. A later version without an answer is left out, but
 * makes the result provisional, as any second candidate does until the transition is confirmed. Where the transition says
 * that a record keeps the version of its decision day, no other one is asked.
 */
export function decidePublicity<Row extends RuleRow>(
  { code, rows, transition }: DatedRule<Row>,
  decidedOn: LegalDay,
  today: LegalDay,
  answerOf: (row: Row) => VersionAnswer,
): PublicityDecision {
  const ordered = [...rows].sort((first, second) => compareDays(first.from, second.from));
  const own = ordered.findLast((row) => isInForce(row, decidedOn));
  if (own === undefined) return withoutRule(code, ordered[0]?.version ?? 'NONE');
  let holding = resultOf(code, own, decidedOn, answerOf(own));
  if (transition.holds === 'OWN_VERSION') {
    return transition.confirmed ? holding : { ...holding, provisional: true };
  }
  for (const later of ordered) {
    if (compareDays(later.from, own.from) <= 0 || compareDays(later.from, today) > 0) continue;
    if (holding.until === null || compareDays(holding.until, later.from) < 0) break;
    const candidate = resultOf(code, later, decidedOn, answerOf(later));
    const ending = endsEarlier(candidate, holding.until) ? candidate : holding;
    const settled = transition.confirmed && candidate.decision !== 'UNDETERMINED';
    holding = { ...ending, provisional: settled ? holding.provisional || candidate.provisional : true };
  }
  return holding;
}

/** Whether a dated row holds on the day. */
export function isInForce(row: Pick<RuleRow, 'from' | 'to'>, day: LegalDay): boolean {
  return compareDays(row.from, day) <= 0 && (row.to === null || compareDays(day, row.to) <= 0);
}

function endsEarlier(candidate: PublicityDecision, until: LegalDay): boolean {
  if (candidate.decision === 'UNDETERMINED') return false;
  return candidate.until === null || compareDays(candidate.until, until) < 0;
}

function resultOf(code: string, row: RuleRow, decidedOn: LegalDay, answer: VersionAnswer): PublicityDecision {
  const rule = { code, version: row.version };
  const provisional = answer.unsure || !row.confirmed;
  if (answer.decision !== 'PUBLISH') {
    const { decision, reason } = answer;
    return { decision, reason, rule, until: null, repairableFrom: null, provisional };
  }
  const { minimumMonths, maximumMonths } = answer.months;
  const repairableFrom = minimumMonths === null ? null : addDays(addMonths(decidedOn, minimumMonths), 1);
  const until = addMonths(decidedOn, maximumMonths);
  return { decision: 'PUBLISH', reason: 'PERIOD_BY_RULE', rule, until, repairableFrom, provisional };
}

function withoutRule(code: string, version: string): PublicityDecision {
  return {
    decision: 'NOT_PUBLISHED',
    reason: 'NO_RULE_IN_FORCE',
    rule: { code, version },
    until: null,
    repairableFrom: null,
    provisional: false,
  };
}
