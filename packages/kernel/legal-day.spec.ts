import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  isLegalDay,
  legalDay,
  legalDayOf,
  readLegalDay,
  weekdayOf,
} from './legal-day.ts';

const someDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => legalDay(date.toISOString().slice(0, 10)));

describe('reading days', () => {
  it.each([
    '2026-01-05',
    '2026/1/5',
    '2026/01/05',
    '2026.1.5',
    '20260105',
    '2026年1月5日',
    '2026 年 1 月 5 日'.replace(' 年', '年'),
    '２０２６／１／５',
    '２０２６年０１月０５日',
    ' 2026-01-05 ',
    '2026-01-05 00:00:00',
    '2026/1/5 9:30',
    '2026-01-05T00:00:00.000',
  ])('%s', (text) => {
    expect(readLegalDay(text)).toBe('2026-01-05');
  });

  it.each([
    '',
    '2026',
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '2026-04-31',
    '26-1-5',
    '2026-1/5',
    '2026年1月',
    '长期',
    '1799-12-31',
    '202615',
    '2026-01-05T00:00:00Z',
  ])('"%s" is no day', (text) => {
    expect(readLegalDay(text)).toBeNull();
  });

  it('takes a leap day where there is one', () => {
    expect(readLegalDay('2024-02-29')).toBe('2024-02-29');
    expect(readLegalDay('1900-02-29')).toBeNull();
  });

  it('takes the dates and day numbers of spreadsheets', () => {
    expect(readLegalDay(new Date('2026-01-05T00:00:00Z'))).toBe('2026-01-05');
    expect(readLegalDay(46027)).toBe('2026-01-05');
    expect(readLegalDay(46027.75)).toBe('2026-01-05');
    expect(readLegalDay(20260105)).toBe('2026-01-05');
    expect(readLegalDay(0)).toBeNull();
    expect(readLegalDay(Number.NaN)).toBeNull();
    expect(readLegalDay(new Date(Number.NaN))).toBeNull();
  });
});

describe('counting days', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', 3, '2026-06-30'],
    ['2026-03-30', 3, '2026-06-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s: the corresponding day, else the last of the month', (day, months, expected) => {
    expect(addMonths(legalDay(day), months)).toBe(expected);
  });

  it('adds and subtracts days', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        const other = addDays(day, days);
        expect(addDays(other, -days)).toBe(day);
        expect(daysBetween(day, other)).toBe(days);
        expect(Math.sign(compareDays(day, other))).toBe(Math.sign(-days) + 0);
      }),
    );
  });

  it('lands in the right month', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 120 }), (day, months) => {
        const later = addMonths(day, months);
        expect(isLegalDay(later)).toBe(true);
        expect(Number(later.slice(5, 7))).toBe(((Number(day.slice(5, 7)) - 1 + months) % 12) + 1);
      }),
    );
  });

  it('knows the day in Shanghai', () => {
    expect(legalDayOf(new Date('2026-03-31T15:59:59Z'))).toBe('2026-03-31');
    expect(legalDayOf(new Date('2026-03-31T16:00:00Z'))).toBe('2026-04-01');
  });

  it('knows the weekday', () => {
    expect(weekdayOf(legalDay('2026-11-22'))).toBe(0);
    expect(() => legalDay('2026-02-30')).toThrow(RangeError);
  });
});
