import { expect, it } from 'vitest';

import { patchOfChange } from './decision-change.ts';

it.each([
  [
    { kind: 'RENEWED', newValidTo: '2030-01-04' },
    { reason: 'RENEWED', set: { valid_to: '2030-01-04' } },
  ],
  [
    { kind: 'CORRECTED', newFacts: '更正后的事实', newContent: '', documentNumber: '吉市文更〔2026〕1号' },
    { reason: 'CORRECTION', set: { facts: '更正后的事实' } },
  ],
  [
    { kind: 'CANCELLED', newContent: '不看' },
    { reason: 'CANCELLED', set: { state: 'CANCELLED' } },
  ],
  [{ kind: 'AMENDED' }, null],
  [{ kind: 'NOTHING', newContent: '变更' }, null],
])('%j', (values, patch) => {
  expect(patchOfChange(values)).toEqual(patch);
});
