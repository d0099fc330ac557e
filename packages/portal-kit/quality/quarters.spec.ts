import { describe, expect, it } from 'vitest';
import { monthsBefore, quartersUntil } from './quarters.ts';

describe('quarters', () => {
  it('begin with the one of the day and go back over the year', () => {
    expect(quartersUntil('2026-03-02', 3)).toEqual([
      { key: '2026-1', year: 2026, quarter: 1, from: '2026-01-01', to: '2026-03-31' },
      { key: '2025-4', year: 2025, quarter: 4, from: '2025-10-01', to: '2025-12-31' },
      { key: '2025-3', year: 2025, quarter: 3, from: '2025-07-01', to: '2025-09-30' },
    ]);
  });

  it('months go back over the year', () => {
    expect(monthsBefore('2026-03-02', 3)).toBe('2025-12-01');
    expect(monthsBefore('2026-03-31', 0)).toBe('2026-03-01');
  });
});
