import type { Field } from '@xintu/declarations';

import { HEADER_WITHIN, labelsOf, plainLabel } from '../rules/find-header.ts';
import { bytesInMemory } from './file-bytes.ts';
import { readFileForm } from './file-form.ts';
import type { SheetRow } from './sheet-row.ts';
import { readSheetRows } from './sheet-rows.ts';

/** A row of a table, its texts by the codes of the fields. */
export interface TableRow {
  /** As the sheet counts; of JSON from 1. */
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
}

/** What a small file holds that is no hand-in of records: its rows, and the compulsory columns that are not there. */
export interface Table {
  readonly rows: readonly TableRow[];
  readonly missing: readonly string[];
}

/**
 * Reads a file (.xlsx, .csv, or JSON rows) whose columns are declared, whole in memory.
 * @throws FileProblem when it can't be read
 */
export async function readTable(
  bytes: Uint8Array,
  fields: readonly Field[],
  { json }: { readonly json: boolean },
): Promise<Table> {
  const file = bytesInMemory(bytes);
  const form = json ? 'JSON' : await readFileForm(file);
  const sheet: SheetRow[] = [];
  for await (const page of readSheetRows(file, form, fields)) sheet.push(...page);
  const labels = labelsOf(fields);
  const known = ({ cells }: SheetRow) => cells.filter((cell) => labels.has(plainLabel(cell))).length;
  const head = sheet.slice(0, HEADER_WITHIN).toSorted((one, other) => known(other) - known(one))[0];
  const columns = (head?.cells ?? []).map((cell) => labels.get(plainLabel(cell)) ?? null);
  const missing = fields.filter((field) => field.required === 'always' && !columns.includes(field));
  const from = head === undefined ? 0 : sheet.indexOf(head) + 1;
  return {
    missing: missing.map(({ name }) => name.zh),
    rows: sheet.slice(from).map(({ row, cells }) => ({ row, values: valuesOf(cells, columns) })),
  };
}

function valuesOf(cells: readonly string[], columns: readonly (Field | null)[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [place, field] of columns.entries()) {
    const text = (cells[place] ?? '').trim();
    if (field !== null && text !== '') values[field.code] ??= text;
  }
  return values;
}
