import type { Field } from '@xintu/declarations';
import { maskPersonalText, normaliseName } from '@xintu/kernel';

import { cleanCell } from './clean-text.ts';
import { isFreeText } from './personal-texts.ts';
import type { Problem } from './problem.ts';

/** A row that was not accepted, as far as it can be told apart from others. */
export interface RejectedRow {
  readonly row: number;
  readonly subjectName: string | null;
  readonly subjectCode: string | null;
  readonly documentNumber: string | null;
  readonly decidedOn: string | null;
  /** What stood there, by the field's code: identity numbers of persons left out, free text masked as in every list. */
  readonly cells: Readonly<Record<string, string>>;
  /** Codes of its errors. */
  readonly codes: readonly string[];
  readonly keys: readonly string[];
}

/** A problem datum keeps as much of a cell as a person can still correct in place. */
const LONGEST_CELL = 6000;

/** What document numbers are compared without, in rules and in SQL alike. */
export const NUMBER_MARKS = '[]{}()（）〔〕【】〈〉《》「」 　-';

/** The cells of a row by the codes of their fields. */
export function cellsByCode(
  cells: readonly string[],
  columns: readonly (Field | null)[],
): Readonly<Record<string, string>> {
  const byCode: Record<string, string> = {};
  for (const [index, field] of columns.entries()) {
    if (field === null || field.category === 'identity') continue;
    const text = cleanCell(cells[index] ?? '').slice(0, LONGEST_CELL);
    if (text !== '') byCode[field.code] = isFreeText(field) ? maskPersonalText(text) : text;
  }
  return byCode;
}

/** Describes a row with errors. `decidedOn`: the decision's day, if it could be read. */
export function rejectedRow(
  row: number,
  cells: Readonly<Record<string, string>>,
  fields: readonly Field[],
  found: { readonly problems: readonly Problem[]; readonly decidedOn: string | null },
): RejectedRow {
  const text = (property: Field['property']) =>
    cells[fields.find((field) => field.property === property)?.code ?? ''] ?? null;
  const [subjectName, subjectCode] = [text('subjectName'), text('subjectCode')];
  const documentNumber = text('documentNumber');
  const errors = found.problems.filter(({ level }) => level === 'ERROR');
  return {
    row,
    subjectName,
    subjectCode,
    documentNumber,
    decidedOn: found.decidedOn,
    cells,
    codes: [...new Set(errors.map(({ code }) => code))],
    keys: keysOf({ row, subjectName, subjectCode, documentNumber }),
  };
}

/**
 * By what a later row is known to be the same: the document's number with the code or with the name, since either may
 * have been wrong; without a number, the place in the sheet with the name.
 */
function keysOf(row: Pick<RejectedRow, 'row' | 'subjectName' | 'subjectCode' | 'documentNumber'>): string[] {
  const name = row.subjectName === null ? null : normaliseName(row.subjectName);
  if (row.documentNumber === null) return name === null ? [] : [`row|${row.row}|${name}`];
  const number = plainNumber(row.documentNumber);
  return [
    ...(row.subjectCode === null ? [] : [`code|${number}|${row.subjectCode}`]),
    ...(name === null ? [] : [`name|${number}|${name}`]),
  ];
}

const marks = new Set(NUMBER_MARKS);
const plainNumber = (number: string) => [...number].filter((sign) => !marks.has(sign)).join('');
