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
): RowValues {
  const values = new Map<string, CellValue>();
  const problems: Problem[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    const field = columns[index];
    if (field === null || field === undefined) continue;
    const reading = readValue(field, cleanCell(cells[index] ?? ''), row);
    if (!reading.filled) continue;
    values.set(field.code, reading);
    for (const found of reading.problems) problems.push(found);
  }
  return new RowValues(row, fieldsByProperty(fields), values, problems);
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
