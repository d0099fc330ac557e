import { legalDay, type WorkingCalendar } from '@xintu/kernel';
import { expect, it } from 'vitest';

import { recordLimits } from './record-limits.ts';

const calendar: WorkingCalendar = {
  holidays: new Set(),
  workdays: new Set([legalDay('2026-02-28')]),
  coveredUntil: legalDay('2026-12-31'),
};
const within = { value: 7, unit: 'WORKING_DAY' } as const;
const limits = (decided: string, accepted: string | null, today: string) =>
  recordLimits(
    { decidedOn: legalDay(decided), acceptedOn: accepted === null ? null : legalDay(accepted), within },
    legalDay(today),
    calendar,
  ).map(({ code, dueOn, state, provisional }) => [code, dueOn, state, provisional]);

it('counts seven working days from the day after, and plain days upward', () => {
  // 2026-02-25 is a Wednesday; Saturday the 28th is worked.
  expect(limits('2026-02-25', '2026-03-05', '2026-03-06')).toEqual([
    ['HAND_IN', '2026-03-05', 'KEPT', false],
    ['SUPERIOR_LINE', '2026-02-28', 'OVER', true],
    ['OFFICE_UPWARD', '2026-03-07', 'RUNNING', true],
  ]);
});

it.each([
  ['accepted a day late', '2026-03-06', '2026-03-10', 'LATE'],
  ['not accepted, on the last day', null, '2026-03-05', 'RUNNING'],
  ['not accepted, the day after', null, '2026-03-06', 'OVER'],
])('%s', (_what, accepted, today, state) => {
  expect(limits('2026-02-25', accepted, today)[0]?.[2]).toBe(state);
});

it.each([
  ['2026-02-28', 'KEPT'],
  ['2026-03-01', 'LATE'],
])('handed on upward on %s: %s', (day, state) => {
  const handedOn = { SUPERIOR_LINE: legalDay(day) };
  const days = { decidedOn: legalDay('2026-02-25'), acceptedOn: legalDay('2026-02-26'), within, handedOn };
  const found = recordLimits(days, legalDay('2026-03-06'), calendar);
  expect(found.map((limit) => [limit.code, limit.metOn, limit.state])).toEqual([
    ['HAND_IN', '2026-02-26', 'KEPT'],
    ['SUPERIOR_LINE', day, state],
    ['OFFICE_UPWARD', null, 'OVER'],
  ]);
});

it('is provisional beyond the end of the calendar, and without a rule in force there is no limit upward', () => {
  expect(limits('2026-12-30', null, '2026-12-31')[0]?.[3]).toBe(true);
  expect(limits('2018-01-02', null, '2018-01-03').map(([code]) => code)).toEqual(['HAND_IN']);
});
