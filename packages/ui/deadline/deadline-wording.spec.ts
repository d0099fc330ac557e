import { describe, expect, it } from 'vitest';
import { daySpans, deadlineWording } from './deadline-wording.ts';

describe('wording of a deadline', () => {
  it.each([
    [-1, 'overdue', 'danger', 1],
    [0, 'today', 'danger', 0],
    [1, 'near', 'warning', 1],
    [2, 'near', 'warning', 2],
    [3, 'open', 'success', 3],
  ] as const)('%i working days left: %s', (left, state, tone, days) => {
    expect(deadlineWording(left)).toEqual({ state, tone, days });
  });

  it('says nothing of a task without a deadline', () => {
    expect(deadlineWording(null).state).toBe('unset');
  });

  it('joins the days off that follow one another, over a month end too', () => {
    expect(daySpans(['2026-10-01', '2026-09-30', '2026-10-04'])).toEqual([
      { from: '2026-09-30', to: '2026-10-01' },
      { from: '2026-10-04', to: '2026-10-04' },
    ]);
    expect(daySpans([])).toEqual([]);
  });
});
