import { describe, expect, it } from 'vitest';
import { addUp, grouped, percentOf, quarterDays, rateOf } from './add-figures.ts';

const counts = {
  ...{ submitted: 3, accepted: 2, late: 1, flawed: 1, spotChecked: 0, concealed: 0 },
  ...{ zeroReported: 1, monthsDue: 3, monthsReported: 2, openProblems: 4 },
};

describe('figures', () => {
  it('add up, and of nothing are nothing', () => {
    expect(addUp([counts, counts])).toMatchObject({ submitted: 6, accepted: 4, openProblems: 8 });
    expect(addUp([])).toMatchObject({ submitted: 0, monthsDue: 0 });
  });

  it('have rates of four decimals; of nothing there is none', () => {
    expect([rateOf(2, 3), rateOf(0, 3), rateOf(0, 0)]).toEqual([0.6667, 0, null]);
    expect([percentOf(0.6667), percentOf(null)]).toEqual(['66.67%', '—']);
  });

  it('are grouped in the order in which their keys come', () => {
    expect(grouped(['b1', 'a1', 'b2'], (text) => text.slice(0, 1))).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });

  it.each([
    [2026, 1, { firstDay: '2026-01-01', lastDay: '2026-03-31' }],
    [2026, 4, { firstDay: '2026-10-01', lastDay: '2026-12-31' }],
    [2026, 5, null],
    [2026.5, 1, null],
  ])('quarter %s-%s', (year, quarter, days) => {
    expect(quarterDays(year, quarter)).toEqual(days);
  });
});
