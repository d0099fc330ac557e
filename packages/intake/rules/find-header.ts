import type { Field, RecordTypeDeclaration } from '@xintu/declarations';

/** The first rows of a sheet, among which the header is looked for. */
export const HEADER_WITHIN = 20;
const LEAST_COLUMNS = 3;

/** The column that is added to a sheet that goes back to the clerk; handed in again, it is ignored. */
export const ERROR_COLUMN = '信图核查结果';

/** Whether a sheet is one that went back to the clerk: its cells have signs in front that keep formulas from running. */
export const cameBack = ({ labels }: Header): boolean =>
  labels.some((label) => label.trim() === ERROR_COLUMN);

export interface Header {
  /** Index, in the rows given, of the first row that is data. */
  readonly dataFrom: number;
  /** The field of each column; null: a column to be ignored. */
  readonly columns: readonly (Field | null)[];
  readonly labels: readonly string[];
  /** Labels that no field has. */
  readonly unknown: readonly string[];
  /** Labels that stand there again. */
  readonly repeated: readonly string[];
  /** Names of compulsory columns that are not there. */
  readonly missing: readonly string[];
}

/** A label as it is compared: widths, spaces, case and marks such as * or （必填） don't count. */
export function plainLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\((必填|选填|必填项|选填项|文本格式|文本)\)/g, '')
    .replace(/[\s*※:]/g, '')
    .toUpperCase();
}

/** Every label by which a field's column may be called. A name or code of one field goes before another's alias. */
export function labelsOf(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const labels = new Map<string, Field>();
  for (const field of fields) for (const label of [field.name.zh, field.code]) setOnce(labels, label, field);
  for (const field of fields) for (const label of field.aliases ?? []) setOnce(labels, label, field);
  return labels;
}

function setOnce(labels: Map<string, Field>, label: string, field: Field): void {
  const plain = plainLabel(label);
  if (!labels.has(plain)) labels.set(plain, field);
}

/** Whether every file of the type has to have the column. */
export function isCompulsory(type: RecordTypeDeclaration, field: Field): boolean {
  if (field.required === 'always') return true;
  return (
    field.required !== 'optional' &&
    field.required.when === 'subject-is-organisation' &&
    type.occupational !== true
  );
}

/**
 * Finds the row of labels: the one among the first rows in which most columns are known. Official codes in a row of
 * their own beneath it count as header too.
 * @param told code of the field by label, where a person said so; '' leaves the column out
 * @returns null when no row has enough known columns
 */
export function findHeader(
  rows: readonly { readonly cells: readonly string[] }[],
  type: RecordTypeDeclaration,
  fields: readonly Field[],
  told: Readonly<Record<string, string>> = {},
): Header | null {
  const labels = toldLabels(labelsOf(fields), fields, told);
  const known = (cells: readonly string[]) =>
    new Set(cells.flatMap((cell) => labels.get(plainLabel(cell)) ?? [])).size;
  let [best, most] = [-1, 0];
  for (const [index, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const count = known(cells);
    if (count > most) [best, most] = [index, count];
  }
  const cells = rows[best]?.cells;
  if (cells === undefined || most < Math.min(LEAST_COLUMNS, fields.length)) return null;
  let dataFrom = best + 1;
  while (known(rows[dataFrom]?.cells ?? []) * 2 > most) dataFrom += 1;
  return { dataFrom, labels: cells, ...assign(cells, labels, type, fields) };
}

/** What a person says of a label goes before what the label says. */
function toldLabels(
  labels: ReadonlyMap<string, Field>,
  fields: readonly Field[],
  told: Readonly<Record<string, string>>,
): ReadonlyMap<string, Field> {
  const known = new Map(labels);
  for (const [label, code] of Object.entries(told)) {
    const field = fields.find((each) => each.code === code);
    if (field === undefined) known.delete(plainLabel(label));
    else known.set(plainLabel(label), field);
  }
  return known;
}

function assign(
  cells: readonly string[],
  labels: ReadonlyMap<string, Field>,
  type: RecordTypeDeclaration,
  fields: readonly Field[],
) {
  const taken = new Set<Field>();
  const [unknown, repeated]: [string[], string[]] = [[], []];
  const columns = cells.map((cell): Field | null => {
    const label = cell.trim();
    const field = labels.get(plainLabel(label));
    if (field === undefined) {
      if (label !== '') unknown.push(label);
      return null;
    }
    if (taken.has(field)) {
      repeated.push(label);
      return null;
    }
    taken.add(field);
    return field;
  });
  const missing = fields.filter((field) => isCompulsory(type, field) && !taken.has(field));
  return { columns, unknown, repeated, missing: missing.map(({ name }) => name.zh) };
}
