import { legalDay } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';

import { readCalendarRows } from './calendar-rows.ts';

const header = ['day', 'kind', 'name'];
const problemsOf = (lines: readonly (readonly string[])[], until: string | null = null) => {
  const reading = readCalendarRows(lines, until === null ? null : legalDay(until));
  return reading.ok ? [] : reading.problems.map(({ row, code }) => [row, code]);
};

describe('a plan of holidays', () => {
  it('is known to the end of its last year, unless it says otherwise', () => {
    const lines = [header, ['2027-01-01', 'HOLIDAY', '元旦'], ['2027/1/2', '上班', '元旦']];
    expect(readCalendarRows(lines, null)).toEqual({
      ok: true,
      coveredUntil: '2027-12-31',
      rows: [
        { day: '2027-01-01', kind: 'HOLIDAY', name: '元旦' },
        { day: '2027-01-02', kind: 'WORKDAY', name: '元旦' },
      ],
    });
    expect(readCalendarRows(lines, legalDay('2027-06-30'))).toMatchObject({ coveredUntil: '2027-06-30' });
  });

  it.each([
    ['no header', [['2027-01-01', 'HOLIDAY', '元旦']], null, [[1, 'HEADER']]],
    ['no day', [header], null, [[null, 'EMPTY']]],
    ['a day that is none', [header, ['2027-02-29', 'HOLIDAY', '春节']], null, [[2, 'DAY']]],
    ['a kind that is none', [header, ['2027-01-01', 'OFF', '元旦']], null, [[2, 'KIND']]],
    ['no name', [header, ['2027-01-01', 'HOLIDAY', ' ']], null, [[2, 'NAME']]],
    [
      'a working day in the week',
      [header, ['2027-01-04', 'WORKDAY', '元旦']],
      null,
      [[2, 'WORKDAY_IN_WEEK']],
    ],
    [
      'a day twice, beside other problems',
      [header, ['2027-01-01', 'HOLIDAY', '元旦'], ['x', 'y', ''], ['2027-01-01', 'HOLIDAY', '元旦']],
      null,
      [
        [3, 'DAY'],
        [3, 'KIND'],
        [3, 'NAME'],
        [4, 'TWICE'],
      ],
    ],
    [
      'an end before its last day',
      [header, ['2027-10-01', 'HOLIDAY', '国庆节']],
      '2027-09-30',
      [[null, 'COVERED_UNTIL']],
    ],
  ] as const)('is refused for %s', (_what, lines, until, problems) => {
    expect(problemsOf(lines, until)).toEqual(problems);
  });
});
