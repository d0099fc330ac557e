import { expect, it } from 'vitest';

import { changeOf, type StoredPublicity } from './publicity-change.ts';

const shown: StoredPublicity = {
  ...{ decision: 'PUBLISH', reason: 'PERIOD_BY_RULE', rule: 'penalty-publicity', version: 'V2023' },
  ...{ until: '2027-05-15', repairableFrom: '2025-05-16', provisional: false },
};
const hidden: StoredPublicity = { ...shown, decision: 'NOT_PUBLISHED', until: null, repairableFrom: null };
const open: StoredPublicity = { ...hidden, decision: 'UNDETERMINED', reason: 'SEVERITY_MISSING' };

it.each([
  [shown, shown, null],
  [hidden, shown, 'PUBLISHED_NOW'],
  [open, shown, 'PUBLISHED_NOW'],
  [shown, hidden, 'NO_LONGER_PUBLISHED'],
  [shown, open, 'CLASS_MISSING_NOW'],
  [open, hidden, 'BASIS_ONLY'],
  [shown, { ...shown, until: '2027-05-14' }, 'ENDS_EARLIER'],
  [shown, { ...shown, until: '2027-05-16' }, 'ENDS_LATER'],
  [shown, { ...shown, repairableFrom: '2025-05-15' }, 'REPAIRABLE_EARLIER'],
  [shown, { ...shown, repairableFrom: '2025-05-17' }, 'REPAIRABLE_LATER'],
  [shown, { ...shown, repairableFrom: null }, 'REPAIRABLE_LATER'],
  [{ ...shown, repairableFrom: null }, shown, 'REPAIRABLE_EARLIER'],
  [shown, { ...shown, version: 'V2026' }, 'BASIS_ONLY'],
  [shown, { ...shown, provisional: true }, 'BASIS_ONLY'],
] as const)('%j to %j: %s', (before, after, change) => {
  expect(changeOf(before, after)).toBe(change);
});
