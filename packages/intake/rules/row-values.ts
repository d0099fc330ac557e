import type { Field } from '@xintu/declarations';

import { cleanCell } from './clean-text.ts';
import type { Problem } from './problem.ts';
import { readValue, type CellValue } from './read-value.ts';

type Property = NonNullable<Field['property']>;

/** The cells of a row, each read by its field. */
export class RowValues {
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #cells: ReadonlyMap<string, CellValue>;

  constructor(
    readonly row: number,
    fields: ReadonlyMap<string, Field>,
    cells: ReadonlyMap<string, CellValue>,
    /** What is wrong with single cells. */
    readonly problems: readonly Problem[],
  ) {
    this.#fields = fields;
    this.#cells = cells;
  }

  /** The field that fills a property, for its label. */
  field(property: Property): Field | undefined {
    return this.#fields.get(property);
  }

  /** Text value of the field that fills a property; null when empty or unreadable. */
  text(property: Property): string | null {
    const value = this.byCode(this.#fields.get(property)?.code ?? '');
    return typeof value === 'string' ? value : null;
  }

  /** Values of a field that has several; none when empty or unreadable. */
  list(property: Property): readonly string[] {
    const value = this.byCode(this.#fields.get(property)?.code ?? '');
    if (value === null) return [];
    return typeof value === 'string' ? [value] : value;
  }

  /** Value of a field by its code: for fields without a property. */
  byCode(code: string): string | readonly string[] | null {
    return this.#cells.get(code)?.value ?? null;
  }

  /** Whether there was something in the cell, readable or not. */
  isFilled({ code }: Field): boolean {
    return this.#cells.get(code)?.filled === true;
  }
}

/** Reads all cells of a row that have a field. All problems are kept, not only the first. */
export function readRow(
  row: number,
  cells: readonly string[],
  columns: readonly (Field | null)[],
  fields: readonly Field[],
  admitted: ReadonlySet<string> = new Set(),
): RowValues {
  const values = new Map<string, CellValue>();
  const problems: Problem[] = [];
  const readers = readersOf(columns, admitted);
  for (let index = 0; index < columns.length; index += 1) {
    const [field, reader] = [columns[index], readers[index]];
    if (field === null || field === undefined || reader === null || reader === undefined) continue;
    const reading = reader(cells[index] ?? '', row);
    if (!reading.filled) continue;
    values.set(field.code, reading);
    for (const found of reading.problems) problems.push(found);
  }
  return new RowValues(row, fieldsByProperty(fields), values, problems);
}

type CellReader = (cell: string, row: number) => CellValue;

/** Readings that a column keeps, and cells after which it is told whether keeping them is worth while. */
const KEPT = 1000;
const TRIAL = 2000;
const LONGEST_KEPT = 64;

/**
 * Reads the cells of one column. Most columns say the same few things over and over (choices, days, the authority):
 * what a text means is kept then. A column of which nearly every cell is another keeps nothing.
 */
function columnReader(field: Field, admitted: ReadonlySet<string>): CellReader {
  const readCell: CellReader = (cell, row) => readValue(field, cleanCell(cell), row, admitted);
  const kept = new Map<string, CellValue>();
  let [read, found] = [0, 0];
  return (cell, row) => {
    if (cell === '' || cell.length > LONGEST_KEPT || (read > TRIAL && found * 2 < read)) {
      return readCell(cell, row);
    }
    read += 1;
    const known = kept.get(cell);
    if (known !== undefined) {
      found += 1;
      return known;
    }
    const reading = readCell(cell, row);
    if (reading.problems.length > 0) return reading; // they name their row
    if (kept.size >= KEPT) kept.clear();
    kept.set(cell, reading);
    return reading;
  };
}

const readersOfColumns = new WeakMap<readonly (Field | null)[], readonly (CellReader | null)[]>();

function readersOf(
  columns: readonly (Field | null)[],
  admitted: ReadonlySet<string>,
): readonly (CellReader | null)[] {
  let readers = readersOfColumns.get(columns);
  if (readers === undefined) {
    readers = columns.map((field) => (field === null ? null : columnReader(field, admitted)));
    readersOfColumns.set(columns, readers);
  }
  return readers;
}

const indexes = new WeakMap<readonly Field[], ReadonlyMap<string, Field>>();

function fieldsByProperty(fields: readonly Field[]): ReadonlyMap<string, Field> {
  let index = indexes.get(fields);
  if (index === undefined) {
    index = new Map(
      fields.flatMap((field) => (field.property === undefined ? [] : [[field.property, field] as const])),
    );
    indexes.set(fields, index);
  }
  return index;
}
