import { fieldsOf } from '@xintu/declarations';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';

import type { RowBuilder } from './row-builder.ts';

/** Header and cells of rows of one record type, in the order of the standard. */
function sheetOf(rows: readonly RowBuilder[]): string[][] {
  const type = rows[0]?.type;
  if (type === undefined) throw new RangeError('a sheet needs a row, for its record type');
  const fields = fieldsOf(type);
  return [fields.map(({ name }) => name.zh), ...rows.map((row) => fields.map(({ code }) => row.cell(code)))];
}

function csvText(rows: readonly RowBuilder[]): string {
  const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return sheetOf(rows)
    .map((cells) => `${cells.map(quote).join(',')}\r\n`)
    .join('');
}

/** Rows as .csv in UTF-8. */
export function csvOf(...rows: readonly RowBuilder[]): Buffer {
  return Buffer.from(csvText(rows));
}

/** Rows as .csv as Chinese editions of Excel save it. */
export function gb18030CsvOf(...rows: readonly RowBuilder[]): Buffer {
  return iconv.encode(csvText(rows), 'gb18030');
}

/** Rows as .xlsx, every cell a text. */
export async function xlsxOf(...rows: readonly RowBuilder[]): Promise<Buffer> {
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: sheetOf(rows) }] }));
}
