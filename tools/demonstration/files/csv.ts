import { fieldsOf, type RecordTypeDeclaration } from '@xintu/declarations';
import type { PlannedFile } from './file.ts';

/** Rows as CSV, cells in quotes where they need it. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A planned file as its department would export it: under the headers of the record type's declaration. */
export function fileText(type: RecordTypeDeclaration, { rows }: Pick<PlannedFile, 'rows'>): string {
  const fields = fieldsOf(type);
  const cellsOf = (cells: Readonly<Record<string, string>>) =>
    fields.map(({ property, code }) => cells[property ?? code] ?? '');
  return csvText([fields.map(({ name }) => name.zh), ...rows.map(({ cells }) => cellsOf(cells))]);
}
