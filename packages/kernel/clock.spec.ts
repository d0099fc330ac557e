import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from './calendar.ts';
import { lastDayOf, reportingState, timeLimitOn } from './clock.rule.ts';
import { addDays, legalDay } from './legal-day.ts';
import vectors from './test-vectors/working-days.json' with { type: 'json' };
import { isWorkingDay } from './working-days.ts';

const calendar = nationalCalendar();
const seven = { value: 7, unit: 'WORKING_DAY' } as const;
const three = { value: 3, unit: 'DAY' } as const;
const stateAt = (
  decided: string,
  day: string,
  accepted: string | null = null,
  limit: typeof seven | typeof three = seven,
) =>
  reportingState(
    { decidedOn: legalDay(decided), acceptedOn: accepted === null ? null : legalDay(accepted), limit },
    legalDay(day),
    calendar,
  );

describe('the clock of handing in', () => {
  it.each(vectors.filter(({ count }) => count === 7))(
    'decided $start it is due on $day, not a day before or after',
    ({ start, day }) => {
      const due = legalDay(day);
      expect(stateAt(start, addDays(due, -1))).toMatchObject({ dueOn: day, state: 'RUNNING' });
      expect(stateAt(start, due)).toMatchObject({ state: 'RUNNING', daysLeft: 0 });
      expect(stateAt(start, addDays(due, 1)).state).toBe('OVERDUE');
      expect(stateAt(start, '2026-12-31', due).state).toBe('IN_TIME');
      expect(stateAt(start, '2026-12-31', addDays(due, 1)).state).toBe('LATE');
    },
  );

  it.each([
    ['2026-04-30', '2026-05-03', 'RUNNING', 0],
    ['2026-04-30', '2026-05-02', 'RUNNING', 1],
    ['2026-04-30', '2026-05-04', 'OVERDUE', -1],
  ])('three plain days of %s do not stop at a holiday: %s is %s', (decided, day, state, daysLeft) => {
    expect(stateAt(decided, day, null, three)).toMatchObject({
      ...{ dueOn: '2026-05-03', state, daysLeft, provisional: false },
    });
  });

  it('is stopped once: what comes later changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(2_500), fc.nat(40), fc.nat(400), (offset, waited, later) => {
        const decided = addDays(legalDay('2019-01-01'), offset);
        const accepted = addDays(decided, waited);
        const at = (day: number) => stateAt(decided, addDays(accepted, day), accepted);
        expect(at(later)).toEqual(at(0));
      }),
    );
  });

  it('is due on a working day, with as many working days behind the decision as the limit has', () => {
    fc.assert(
      fc.property(fc.nat(2_500), fc.integer({ min: 1, max: 60 }), (offset, value) => {
        const start = addDays(legalDay('2019-01-01'), offset);
        const { day, daysOff } = lastDayOf(start, { value, unit: 'WORKING_DAY' }, calendar);
        expect(isWorkingDay(day, calendar)).toBe(true);
        let counted = 0;
        for (let each = addDays(start, 1); each <= day; each = addDays(each, 1))
          if (isWorkingDay(each, calendar)) counted += 1;
          else expect(daysOff).toContain(each);
        expect(counted).toBe(value);
      }),
    );
  });

  it('is provisional beyond the calendar’s end', () => {
    expect(stateAt('2026-12-22', '2026-12-22').provisional).toBe(false);
    expect(stateAt('2026-12-23', '2026-12-23').provisional).toBe(true);
  });
});

it.each([
  ['2018-07-24', null],
  ['2018-07-25', 7],
  ['2018-07-26', 7],
])('the limit of the double publicity on %s: %s', (day, value) => {
  expect(timeLimitOn('DOUBLE_PUBLICITY', legalDay(day))?.limit.value ?? null).toBe(value);
});
