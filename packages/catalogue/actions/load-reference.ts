import { loadDepartments } from '@xintu/access';
import { type Database, inTransaction } from '@xintu/database';
import { nationalCalendar, nationalCalendarDays } from '@xintu/kernel/calendar';
import { divisionRows } from '@xintu/kernel/divisions';
import { industryRows } from '@xintu/kernel/industries';
import type { ClientBase } from 'pg';

import { type Activation, type Declarations, loadCatalogue } from './load-catalogue.ts';
import { loadRules } from './load-rules.ts';
import { upsertRows } from './upsert-rows.ts';

/** Brings the reference data up to date: divisions, industries, calendar, departments, and the catalogue as declared. */
export async function loadReference(
  database: Pick<Database, 'pool'>,
  declared: Declarations,
  activation: Activation = 'AT_ONCE',
): Promise<void> {
  await inTransaction(database.pool, async (client) => {
    await loadDivisions(client);
    await loadIndustries(client);
    await loadCalendar(client);
    await loadRules(client);
    await loadDepartments(client);
    await loadCatalogue(client, declared, activation);
  });
}

async function loadDivisions(client: ClientBase): Promise<void> {
  const rows = divisionRows().map(({ code, name, parentCode, level }) => ({
    ...{ code, name, level },
    parent_code: parentCode,
  }));
  await upsertRows(
    client,
    { table: 'division', key: ['code'], columns: ['name', 'parent_code', 'level'] },
    rows,
  );
}

async function loadIndustries(client: ClientBase): Promise<void> {
  const rows = industryRows().map(({ code, name, parentCode }) => ({ code, name, parent_code: parentCode }));
  await upsertRows(client, { table: 'industry', key: ['code'], columns: ['name', 'parent_code'] }, rows);
}

/** The national calendar as published. Years that an administrator brought in are left to what he said. */
async function loadCalendar(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ year: number }>(
    `select year from calendar_import where region = 'national'`,
  );
  const imported = new Set(rows.map(({ year }) => year));
  await upsertRows(
    client,
    { table: 'calendar_day', key: ['region', 'day'], columns: ['kind', 'name'] },
    nationalCalendarDays()
      .filter(({ day }) => !imported.has(Number(day.slice(0, 4))))
      .map(({ day, kind, name }) => ({ region: 'national', day, kind, name })),
  );
  await client.query(
    `insert into calendar_coverage as c (region, covered_until) values ('national', $1)
     on conflict (region) do update set covered_until = greatest(c.covered_until, excluded.covered_until)`,
    [nationalCalendar().coveredUntil],
  );
}
