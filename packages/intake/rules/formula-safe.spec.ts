import { expect, it } from 'vitest';

import { formulaSafe } from './formula-safe.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-cmd', "'-cmd"],
  ['-1.5', '-1.5'],
  ['吉首', '吉首'],
  ['', ''],
])('%j is written as %j', (text, safe) => {
  expect(formulaSafe(text)).toBe(safe);
});
