import type { PublicityDecision } from '@xintu/kernel';

/** What is stored of a record's publicity. */
export interface StoredPublicity {
  readonly decision: string | null;
  readonly reason: string | null;
  readonly rule: string | null;
  readonly version: string | null;
  readonly until: string | null;
  readonly repairableFrom: string | null;
  readonly provisional: boolean;
}

/** What a set of rules changes about a record; the first that holds names it. */
export const publicityChanges = [
  'PUBLISHED_NOW',
  'NO_LONGER_PUBLISHED',
  'CLASS_MISSING_NOW',
  'ENDS_EARLIER',
  'ENDS_LATER',
  'REPAIRABLE_EARLIER',
  'REPAIRABLE_LATER',
  'BASIS_ONLY',
] as const;
export type PublicityChange = (typeof publicityChanges)[number];

/** The stored form of a decision. */
export function storedForm(decision: PublicityDecision): StoredPublicity {
  return {
    ...{ decision: decision.decision, reason: decision.reason },
    ...{ rule: decision.rule.code, version: decision.rule.version },
    ...{ until: decision.until, repairableFrom: decision.repairableFrom, provisional: decision.provisional },
  };
}

/** How the publicity of a record changes; null when it stays as it is. */
export function changeOf(before: StoredPublicity, after: StoredPublicity): PublicityChange | null {
  if (before.decision !== after.decision) {
    if (after.decision === 'PUBLISH') return 'PUBLISHED_NOW';
    if (after.decision === 'UNDETERMINED') return 'CLASS_MISSING_NOW';
    return before.decision === 'PUBLISH' ? 'NO_LONGER_PUBLISHED' : 'BASIS_ONLY';
  }
  if (before.until !== after.until)
    return comesFirst(after.until, before.until) ? 'ENDS_EARLIER' : 'ENDS_LATER';
  if (before.repairableFrom !== after.repairableFrom)
    return comesFirst(after.repairableFrom, before.repairableFrom)
      ? 'REPAIRABLE_EARLIER'
      : 'REPAIRABLE_LATER';
  const same =
    before.reason === after.reason &&
    before.rule === after.rule &&
    before.version === after.version &&
    before.provisional === after.provisional;
  return same ? null : 'BASIS_ONLY';
}

/** Null stands for no day at all: later than any. */
function comesFirst(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return other === null;
  return one < other;
}
