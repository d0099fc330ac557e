import { systemViewer } from '@xintu/access';
import { aViewer } from '@xintu/access/testing';
import { inTransaction, type Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { addWorkingDays, isWorkingDay, legalDay } from '@xintu/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { readRegionalCalendar, readWorkingCalendar } from '../reads/working-calendar.ts';
import { joinDeclarations } from './load-catalogue.ts';
import { loadReference } from './load-reference.ts';
import { importCalendar } from './import-calendar.ts';

let database: Database;
const nothing = joinDeclarations({}, []);
beforeAll(async () => {
  database = await testDatabase();
  await loadReference(database, nothing);
});
afterAll(() => database.close());

const take = (text: string, region = 'national', viewer = systemViewer('test')) =>
  importCalendar({ viewer, pool: database.pool, today: '2026-11-22' }, { text, region, coveredUntil: null });
const days = async () =>
  (await database.pool.query<{ count: number }>('select count(*)::integer from calendar_day')).rows[0]?.count;

it('ends the doubt about limits of the next year', async () => {
  const due = async () => addWorkingDays(legalDay('2026-12-29'), 7, await readWorkingCalendar(database.pool));
  expect(await due()).toMatchObject({ day: '2027-01-07', provisional: true });
  const plan = 'day,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-01-02,HOLIDAY,元旦\n2027-01-03,WORKDAY,元旦\n';
  expect(await take(plan)).toMatchObject({ changed: 'national', days: 3, coveredUntil: '2027-12-31' });
  expect(await due()).toMatchObject({ day: '2027-01-07', provisional: false });
  expect(isWorkingDay(legalDay('2027-01-01'), await readWorkingCalendar(database.pool))).toBe(false);
  expect(isWorkingDay(legalDay('2027-01-03'), await readWorkingCalendar(database.pool))).toBe(true);
});

it('replaces the years it tells of, and the programs leave those alone', async () => {
  await take('day,kind,name\n2026-01-01,HOLIDAY,元旦\n');
  await loadReference(database, nothing);
  const { rows } = await database.pool.query(
    `select day::text from calendar_day where extract(year from day) = 2026 and region = 'national'`,
  );
  expect(rows).toEqual([{ day: '2026-01-01' }]);
});

it('is refused whole, row by row, and changes nothing', async () => {
  const before = await days();
  const outcome = await take('day,kind,name\n2028-01-01,HOLIDAY,元旦\n2028-13-01,HOLIDAY,元旦\nx,y,z\n');
  expect(outcome.userErrors.map(({ field, code }) => [field, code])).toEqual([
    ['row.3', 'DAY'],
    ['row.4', 'DAY'],
    ['row.4', 'KIND'],
  ]);
  expect(await days()).toBe(before);
});

it('of a region lies over the national one, and never in it', async () => {
  await take('day,kind,name\n2027-09-20,HOLIDAY,州庆（演示）\n', '433100');
  const day = legalDay('2027-09-20');
  expect(isWorkingDay(day, await readRegionalCalendar(database.pool, '433100'))).toBe(false);
  expect(isWorkingDay(day, await readRegionalCalendar(database.pool, '422800'))).toBe(true);
  expect(isWorkingDay(day, await readWorkingCalendar(database.pool))).toBe(true);
});

it('is for the credit office and administrators, and leaves its entry', async () => {
  expect((await take('day,kind,name\n', 'national', aViewer())).userErrors[0]?.code).toBe('NOT_ALLOWED');
  expect((await take('day,kind,name\n', '吉首')).userErrors[0]?.code).toBe('REGION');
  const { rows } = await inTransaction(database.pool, (client) =>
    client.query(`select object_id from ledger_entry where action = 'calendar.import' order by id`),
  );
  expect(rows).toEqual([{ object_id: 'national' }, { object_id: 'national' }, { object_id: '433100' }]);
});
