import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalCalendar, nationalCalendarDays } from './calendar.ts';
import { addDays, legalDay } from './legal-day.ts';
import vectors from './test-vectors/working-days.json' with { type: 'json' };
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const calendar = nationalCalendar();

describe('working days of the national calendar', () => {
  it.each(vectors)('$count working days after $start is $day', ({ start, count, day }) => {
    expect(addWorkingDays(legalDay(start), count, calendar)).toMatchObject({ day, provisional: false });
    expect(workingDaysBetween(legalDay(start), legalDay(day), calendar)).toBe(count);
  });

  it.each([
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, count) => {
    const from = legalDay(`${year - 1}-12-31`);
    expect(workingDaysBetween(from, legalDay(`${year}-12-31`), calendar)).toBe(count);
  });

  it('tells which days were not counted', () => {
    const { daysOff } = addWorkingDays(legalDay('2026-04-30'), 7, calendar);
    expect(daysOff).toEqual([
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-05-10',
    ]);
  });

  it('is provisional only beyond the days that are known', () => {
    expect(calendar.coveredUntil).toBe('2026-12-31');
    expect(addWorkingDays(legalDay('2026-12-22'), 7, calendar)).toMatchObject({
      day: '2026-12-31',
      provisional: false,
    });
    expect(addWorkingDays(legalDay('2026-12-23'), 7, calendar).provisional).toBe(true);
  });

  it('takes shifted days for what they are', () => {
    expect(isWorkingDay(legalDay('2026-02-14'), calendar)).toBe(true);
    expect(isWorkingDay(legalDay('2026-02-16'), calendar)).toBe(false);
    expect(isWorkingDay(legalDay('2026-03-07'), calendar)).toBe(false);
    expect(nationalCalendarDays().find(({ day }) => day === '2026-02-17')).toEqual({
      day: '2026-02-17',
      kind: 'HOLIDAY',
      name: '春节',
    });
  });

  it('counts back and forth alike', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(60), (offset, count) => {
        const start = addDays(legalDay('2019-01-01'), offset);
        const { day } = addWorkingDays(start, count, calendar);
        expect(workingDaysBetween(start, day, calendar)).toBe(count);
        expect(workingDaysBetween(day, start, calendar)).toBe(count === 0 ? 0 : -count);
      }),
    );
    expect(() => addWorkingDays(legalDay('2026-01-01'), -1, calendar)).toThrow(RangeError);
  });
});
