import { expect, it } from 'vitest';
import { dueOf } from './due.ts';

it.each([
  ['2026-05-21', '2026-05-20', 'on'],
  ['2026-05-21', '2026-05-21', 'today'],
  ['2026-05-21', '2026-05-22', 'overdue'],
  [null, '2026-05-22', 'none'],
])('due on %s, on %s: %s', (dueOn, today, state) => {
  expect(dueOf(dueOn, today)).toBe(state);
});
