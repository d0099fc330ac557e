import type { PenaltyCategory, SubjectClass } from '@xintu/kernel';

/** Named conditions on which a field is required. */
export const conditionCodes = [
  'subject-is-organisation',
  'subject-is-person',
  'fine',
  'confiscation',
  'certificate-affected',
  'certificate-named',
  'certificate-numbered',
  'not-fully-fulfilled',
  'exited',
] as const;
export type ConditionCode = (typeof conditionCodes)[number];

/** What the conditions look at in a row. */
export interface RowFacts {
  readonly subjectClass: SubjectClass | null;
  readonly categories: readonly PenaltyCategory[];
  readonly certificateName: string | null;
  readonly certificateNumber: string | null;
  readonly fulfilment: string | null;
  readonly exitOn: string | null;
}

const conditions: Readonly<Record<ConditionCode, (facts: RowFacts) => boolean>> = {
  'subject-is-organisation': ({ subjectClass }) => subjectClass !== 'NATURAL_PERSON',
  'subject-is-person': ({ subjectClass }) => subjectClass === 'NATURAL_PERSON',
  fine: ({ categories }) => categories.includes('FINE'),
  confiscation: ({ categories }) => includesAny(categories, ['CONFISCATE_GAINS', 'CONFISCATE_GOODS']),
  'certificate-affected': ({ categories }) => includesAny(categories, ['SUSPEND_PERMIT', 'REVOKE_PERMIT']),
  'certificate-named': ({ certificateName }) => certificateName !== null,
  'certificate-numbered': ({ certificateNumber }) => certificateNumber !== null,
  'not-fully-fulfilled': ({ fulfilment }) => fulfilment === 'PARTIAL' || fulfilment === 'NONE',
  exited: ({ exitOn }) => exitOn !== null,
};

/** Whether the condition holds for a row. */
export function conditionHolds(condition: ConditionCode, facts: RowFacts): boolean {
  return conditions[condition](facts);
}

function includesAny(categories: readonly PenaltyCategory[], wanted: readonly PenaltyCategory[]): boolean {
  return wanted.some((category) => categories.includes(category));
}
