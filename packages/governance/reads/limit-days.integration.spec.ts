import { addDays, compareDays, lastDayOf, legalDay } from '@xintu/kernel';
import { nationalCalendar } from '@xintu/kernel/calendar';
import { readWorkingCalendar } from '@xintu/catalogue';
import type { Database } from '@xintu/database';
import { prepareIntake } from '@xintu/intake/testing';
import { testDatabase } from '@xintu/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

const [from, to] = [legalDay('2019-01-01'), legalDay('2026-12-31')];

let database: Database;
beforeAll(async () => {
  database = await testDatabase({
    prepare: async (fresh) => {
      await prepareIntake(fresh);
      const { holidays, workdays } = nationalCalendar();
      for (const [kind, days] of [
        ['HOLIDAY', holidays],
        ['WORKDAY', workdays],
      ] as const)
        await fresh.pool.query(
          `insert into calendar_day (day, kind) select unnest($1::date[]), $2 on conflict do nothing`,
          [[...days], kind],
        );
    },
  });
});
afterAll(() => database.close());

it('counts the last days of limits as a set as the kernel does one by one', async () => {
  const { rows } = await database.pool.query<{
    value: number;
    unit: 'WORKING_DAY' | 'DAY';
    decidedOn: string;
    dueOn: string;
  }>(`select value, unit, decided_on::text as "decidedOn", due_on::text as "dueOn" from limit_days($1, $2)`, [
    from,
    to,
  ]);
  const calendar = await readWorkingCalendar(database.pool);
  expect(rows.length).toBeGreaterThan(2_900);
  const wrong = rows.filter(
    ({ value, unit, decidedOn, dueOn }) =>
      lastDayOf(legalDay(decidedOn), { value, unit }, calendar).day !== dueOn,
  );
  expect(wrong).toEqual([]);
  let day = from;
  const decided = new Set(rows.map(({ decidedOn }) => decidedOn));
  for (; compareDays(day, to) <= 0; day = addDays(day, 1)) expect(decided.has(day)).toBe(true);
});
