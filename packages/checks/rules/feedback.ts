import type { Text } from '@xintu/kernel';

import { checkProblem, type CheckProblem } from './problem.ts';

/** Why a measure was not carried out. */
export const reasonCodes = [
  'NOT_APPLICABLE',
  'REPAIRED',
  'STATUTORY_EXCEPTION',
  'DONE_BY_OTHER',
  'OTHER',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** The decision on one subject of a check. */
export interface GivenDecision {
  readonly resultId: string;
  readonly decision: string;
  readonly documentNumber: string | null;
  readonly decidedOn: string | null;
}

/** What was done with one measure. */
export interface GivenAnswer {
  readonly measureId: string;
  readonly carriedOut: boolean;
  readonly reasonCode: ReasonCode | null;
  readonly reason: string | null;
}

/** What a check waits for: results whose subject is known, and their measures. */
export interface OpenCheck {
  readonly results: readonly string[];
  readonly measures: readonly string[];
  /** Results of which nobody has said yet who is meant. */
  readonly doubtful: readonly string[];
}

/** A check with what was said of it so far, and with this feedback. */
export interface Feedback {
  readonly decisions: readonly GivenDecision[];
  readonly measures: readonly GivenAnswer[];
}

const texts = {
  NOTHING_SAID: { zh: '请填写处理结果或措施执行情况。', en: 'Say what was decided or done.' },
  NOT_OF_THIS_CHECK: { zh: '该项不属于本次核查。', en: 'This is no part of the check.' },
  DECISION_MISSING: { zh: '请填写处理结果。', en: 'Say what was decided.' },
  REASON_MISSING: {
    zh: '未执行的措施须说明原因。',
    en: 'A measure that was not carried out needs its reason.',
  },
  TWICE: { zh: '同一项只能填写一次。', en: 'The same is said twice.' },
} satisfies Record<string, Text>;

const refusal = (code: keyof typeof texts, field?: string): CheckProblem =>
  checkProblem(code, texts[code], field);

const isBlank = (text: string | null) => text === null || text.trim() === '';

/** What is wrong with the feedback, all of it at once. A measure that was not carried out always needs a reason. */
export function feedbackProblems(
  check: OpenCheck,
  { decisions, measures }: Feedback,
): readonly CheckProblem[] {
  if (decisions.length + measures.length === 0) return [refusal('NOTHING_SAID')];
  return [
    ...decisions.flatMap(({ resultId, decision }, position) => {
      const field = `decisions.${String(position)}`;
      if (!check.results.includes(resultId)) return [refusal('NOT_OF_THIS_CHECK', `${field}.resultId`)];
      return isBlank(decision) ? [refusal('DECISION_MISSING', `${field}.decision`)] : [];
    }),
    ...measures.flatMap(({ measureId, carriedOut, reasonCode, reason }, position) => {
      const field = `measures.${String(position)}`;
      if (!check.measures.includes(measureId))
        return [refusal('NOT_OF_THIS_CHECK', `${field}.resultMeasureId`)];
      if (carriedOut) return [];
      if (reasonCode === null) return [refusal('REASON_MISSING', `${field}.reasonCode`)];
      return isBlank(reason) ? [refusal('REASON_MISSING', `${field}.reason`)] : [];
    }),
    ...repeated(decisions.map(({ resultId }) => resultId)).map((at) =>
      refusal('TWICE', `decisions.${String(at)}`),
    ),
    ...repeated(measures.map(({ measureId }) => measureId)).map((at) =>
      refusal('TWICE', `measures.${String(at)}`),
    ),
  ];
}

const repeated = (identifiers: readonly string[]) =>
  identifiers.flatMap((identifier, position) =>
    identifiers.indexOf(identifier) < position ? [position] : [],
  );

/**
 * Whether everything was said: a decision on each known subject, an answer to each measure, and who is meant wherever
 * that was in doubt.
 */
export function isAnswered(check: OpenCheck, said: Feedback): boolean {
  const decided = new Set(said.decisions.map(({ resultId }) => resultId));
  const answered = new Set(said.measures.map(({ measureId }) => measureId));
  return (
    check.doubtful.length === 0 &&
    check.results.every((result) => decided.has(result)) &&
    check.measures.every((measure) => answered.has(measure))
  );
}
