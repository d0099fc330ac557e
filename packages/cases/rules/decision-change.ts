import type { CaseValues } from '@xintu/declarations';

/** 决定变更的情形: what the authority did to its decision, and what the record's new version is called for it. */
export const decisionChanges = {
  AMENDED: { reason: 'AMENDED', state: null },
  RENEWED: { reason: 'RENEWED', state: null },
  CORRECTED: { reason: 'CORRECTION', state: null },
  REVOKED: { reason: 'REVOKED', state: 'REVOKED' },
  CANCELLED: { reason: 'CANCELLED', state: 'CANCELLED' },
} as const;
export type DecisionChange = keyof typeof decisionChanges;

/** Fields of the case that say what the record reads from now on, with their columns. */
export const changedColumns = {
  newTitle: 'title',
  newContent: 'content',
  newViolation: 'violation',
  newFacts: 'facts',
  newGrounds: 'grounds',
  newCertificateName: 'certificate_name',
  newValidFrom: 'valid_from',
  newValidTo: 'valid_to',
} as const;

/** The next version of a record: why it is made, and what it says, by column. */
export interface RecordSaying {
  readonly reason: (typeof decisionChanges)[DecisionChange]['reason'];
  readonly set: Readonly<Record<string, string>>;
}

const isChange = (kind: string | undefined): kind is DecisionChange =>
  kind !== undefined && kind in decisionChanges;
const isColumn = (code: string): code is keyof typeof changedColumns => code in changedColumns;

/** What a change says of its record, from what was stated when it was opened; null where it names no change. */
export function patchOfChange(values: CaseValues): RecordSaying | null {
  const { kind } = values;
  if (!isChange(kind)) return null;
  const { reason, state } = decisionChanges[kind];
  if (state !== null) return { reason, set: { state } };
  const stated = Object.entries(values).flatMap(([code, value]) =>
    isColumn(code) && value !== '' ? [[changedColumns[code], value] as const] : [],
  );
  return stated.length === 0 ? null : { reason, set: Object.fromEntries(stated) };
}
