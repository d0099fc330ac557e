import type { Field } from '@xintu/declarations';

import { FileProblem } from '../rules/file-problem.ts';
import { labelsOf, plainLabel } from '../rules/find-header.ts';
import type { FileBytes } from './file-bytes.ts';
import { COLUMN_LIMIT, type SheetRow } from './sheet-row.ts';

/** Bytes and rows that are taken as JSON at most: they are read as a whole. More comes as a file. */
export const JSON_LIMIT = 16 * 1024 * 1024;
export const JSON_ROWS = 20_000;

/** One row of a request: values by the field's code or name. */
type JsonRow = ReadonlyMap<string, string>;

/**
 * Rows that a business system sends, `[{…}]` or `{ "rows": [{…}] }`: values by the code or the name of the field, as
 * text, number, truth value or a list of texts.
 * @throws FileProblem FILE_JSON when it is something else, FILE_JSON_ROWS when there are too many
 */
export function readJson(bytes: Uint8Array): readonly JsonRow[] {
  const rows = rowsIn(parsed(bytes));
  if (rows.length > JSON_ROWS) throw new FileProblem('FILE_JSON_ROWS');
  return rows.map((row, index) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new FileProblem('FILE_JSON', index + 1);
    return new Map(Object.entries(row).map(([key, value]) => [key, textOf(value, index + 1)]));
  });
}

/**
 * The rows of a stored request as a sheet would hold them: a header of all the fields' names and of what else was sent,
 * then the rows, numbered from 1.
 */
export async function* readJsonRows(
  file: FileBytes,
  fields: readonly Field[],
): AsyncGenerator<readonly SheetRow[]> {
  const rows = readJson(await file.read(0, file.size));
  const known = labelsOf(fields);
  const header = fields.map(({ name }) => name.zh);
  const places = new Map(fields.map((field, place) => [field, place]));
  const columns = new Map<string, number>();
  for (const key of new Set(rows.flatMap((row) => [...row.keys()]))) {
    const field = known.get(plainLabel(key));
    const place = field === undefined ? undefined : places.get(field);
    if (place !== undefined) columns.set(key, place);
    else if (header.length < COLUMN_LIMIT) columns.set(key, header.push(key) - 1);
  }
  yield [{ row: 0, cells: header }];
  yield rows.map((row, index) => {
    const cells = header.map(() => '');
    for (const [key, text] of row) {
      const place = columns.get(key);
      if (place !== undefined) cells[place] = text;
    }
    return { row: index + 1, cells };
  });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new FileProblem('FILE_JSON');
  }
}

function rowsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows))
    return value.rows;
  throw new FileProblem('FILE_JSON');
}

function textOf(value: unknown, row: number): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map((item) => textOf(item, row)).join('；');
  throw new FileProblem('FILE_JSON', row);
}
