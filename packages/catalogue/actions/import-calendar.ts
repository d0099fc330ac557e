import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import { parse } from 'csv-parse/sync';

import { NATIONAL } from '../reads/working-calendar.ts';
import { type CalendarRow, readCalendarRows } from '../rules/calendar-rows.ts';
import type { CatalogueContext } from './propose-record-type.ts';

/** A plan of holidays and shifted working days as it arrives. */
export interface CalendarFile {
  /** CSV with the columns day, kind, name. */
  readonly text: string;
  /** `national`, or the division code of a region whose layer it is. */
  readonly region: string;
  /** Last day for which it is known; null: the end of its last year. */
  readonly coveredUntil: LegalDay | null;
}

/** What an import came to. */
export interface CalendarImport {
  readonly days: number;
  readonly years: readonly number[];
  readonly coveredUntil: string;
}

/**
 * Takes over a calendar: the days of its years are replaced by it, all of them or, with any problem in any row, none.
 * Limits are counted by it from then on.
 */
export async function importCalendar(
  { viewer, pool }: CatalogueContext,
  file: CalendarFile,
): Promise<Outcome<CalendarImport>> {
  const { language } = viewer;
  if (!may(viewer, 'calendar.import', {}).allowed) return refused(language, notAllowed);
  if (file.region !== NATIONAL && !/^\d{6}$/.test(file.region)) return refused(language, regionUnknown);
  const reading = readCalendarRows(linesOf(file.text), file.coveredUntil);
  if (!reading.ok) {
    return refused(
      language,
      ...reading.problems.map(({ row, ...problem }) => ({
        ...problem,
        ...(row === null ? {} : { field: `row.${row}` }),
      })),
    );
  }
  const { rows, coveredUntil } = reading;
  const years = [...new Set(rows.map(({ day }) => Number(day.slice(0, 4))))].toSorted();
  await inTransaction(pool, async (client) => {
    await client.query(`delete from calendar_day where region = $1 and extract(year from day) = any ($2)`, [
      file.region,
      years,
    ]);
    await client.query(
      `insert into calendar_day (region, day, kind, name)
       select $1, day, kind, name from unnest($2::date[], $3::text[], $4::text[]) as d (day, kind, name)`,
      [file.region, ...columnsOf(rows)],
    );
    await client.query(
      `insert into calendar_coverage as c (region, covered_until) values ($1, $2)
       on conflict (region) do update set covered_until = greatest(c.covered_until, excluded.covered_until)`,
      [file.region, coveredUntil],
    );
    await client.query(
      `insert into calendar_import as i (region, year, imported_by, imported_by_name, days)
       select $1, year, $3, $4, $5 from unnest($2::integer[]) as y (year)
       on conflict (region, year) do update set imported_by = excluded.imported_by, days = excluded.days,
         imported_by_name = excluded.imported_by_name, imported_at = clock_timestamp()`,
      [file.region, years, viewer.actor, viewer.name, rows.length],
    );
    await appendEntry(client, {
      action: 'calendar.import',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      objectType: 'calendar',
      objectId: file.region,
      requestId: viewer.requestId,
      detail: { years, days: rows.length, coveredUntil },
    });
  });
  return accepted(file.region, { days: rows.length, years, coveredUntil });
}

const linesOf = (text: string): string[][] =>
  parse(text, { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });

const columnsOf = (rows: readonly CalendarRow[]) => [
  rows.map(({ day }) => day),
  rows.map(({ kind }) => kind),
  rows.map(({ name }) => name),
];

const notAllowed = {
  code: 'NOT_ALLOWED',
  'zh-CN': '您的角色不能办理。',
  en: 'Your role does not allow this.',
};
const regionUnknown = {
  code: 'REGION',
  field: 'region',
  'zh-CN': '地区应为 national 或六位行政区划代码。',
  en: 'The region must be national or a division code of six digits.',
};
