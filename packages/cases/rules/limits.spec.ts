import type { CaseLimit } from '@xintu/declarations';
import { addDays, legalDay } from '@xintu/kernel';
import { nationalCalendar } from '@xintu/kernel/calendar';
import { describe, expect, it } from 'vitest';

import { limitEnd, limitRow } from './limit.ts';
import {
  acknowledgementLimit,
  courtOrder,
  objectionReview,
  objectionVerification,
  repairAcceptance,
  repairDecision,
  withdrawal,
} from './limits.versions.ts';

const calendar = nationalCalendar();
const everyRow = [
  acknowledgementLimit,
  courtOrder,
  objectionReview,
  objectionVerification,
  repairAcceptance,
  repairDecision,
  withdrawal,
].flatMap((limit) =>
  limit.rows.map((row) => [limit.code, row.division ?? 'everywhere', limit, row] as const),
);

describe('each row of each limit', () => {
  it.each(everyRow)('%s, %s: holds from its first day on, not before', (_code, _place, limit, row) => {
    const division = row.division ?? '990000';
    const holds = (days: number) => limitRow(limit, division, addDays(row.from, days)) === row;
    expect([holds(-1), holds(0), holds(1)]).toEqual([false, true, true]);
  });

  it.each(everyRow)('%s, %s: is over on the day after its last day', (_code, _place, limit, row) => {
    const start = legalDay('2026-05-12'); // a Tuesday in weeks without holidays
    const end = limitEnd({ ...limit, rows: [row] }, start, row.division ?? '990000', calendar);
    // Working days that are over when the given day ends, counted by hand: every weekday.
    const over = (days: number) => {
      const day = addDays(end?.day ?? start, days);
      let count = 0;
      for (let one = addDays(start, 1); one <= day; one = addDays(one, 1)) {
        const weekday = new Date(`${one}T00:00:00Z`).getUTCDay();
        if (weekday > 0 && weekday < 6) count += 1;
      }
      return count;
    };
    expect(over(-1)).toBeLessThan(row.value);
    expect(over(0)).toBe(row.value);
    expect(over(1)).toBeGreaterThanOrEqual(row.value);
    expect(end?.provisional).toBe(!row.confirmed);
  });
});

describe('withdrawal of publicity: three working days from the day of the document', () => {
  const end = (day: string, limit: CaseLimit = withdrawal) =>
    limitEnd(limit, legalDay(day), '433101', calendar)?.day;

  it.each([
    ['2026-06-04', '2026-06-09'],
    ['2026-09-24', '2026-09-30'], // 中秋 on the 25th
    ['2026-09-30', '2026-10-10'], // 国庆, and the Saturday that is worked
    ['2026-02-13', '2026-02-25'], // 春节; the Saturday before it and the days after
  ])('of %s: %s', (day, last) => {
    expect(end(day)).toBe(last);
  });

  it('doesn’t run before its law was in force', () => {
    expect([end('2021-07-14'), end('2021-07-15'), end('2021-07-16')]).toEqual([
      undefined,
      '2021-07-20',
      '2021-07-21',
    ]);
  });
});
