import type { Field } from '@xintu/declarations';
import { isYuan, yuanInTenThousands } from '@xintu/kernel';
import { STAGING, statementColumns } from '@xintu/records';
import type { ClientBase } from 'pg';

/** A staged row as a sheet would hold it. */
export interface StagedCells {
  readonly row: number;
  readonly decidedOn: string | null;
  readonly cells: Readonly<Record<string, string>>;
}

type Staged = Readonly<Record<string, unknown>>;

/** Columns of the staged row that fill what is read for matching, and is no column of a version. */
const partyColumns: Readonly<Record<string, string>> = {
  subjectName: 'party_name',
  subjectCode: 'party_code',
  legalRepresentative: 'party_representative',
  authorityCode: 'authority_code',
};
const columnOf = new Map(statementColumns.map(({ property, column }) => [property, column]));

/** Staged rows back as cells by the codes of their fields: what a person can correct in place. */
export async function readStagedRows(
  client: ClientBase,
  rows: readonly number[],
  fields: readonly Field[],
): Promise<readonly StagedCells[]> {
  const found = await client.query<{ row: number; day: string | null; staged: Staged }>(
    `select row_number as row, decided_on::text as day, to_jsonb(s) as staged
     from ${STAGING} s where row_number = any($1::integer[]) order by 1`,
    [rows],
  );
  return found.rows.map(({ row, day, staged }) => ({ row, decidedOn: day, cells: cellsOf(staged, fields) }));
}

function cellsOf(staged: Staged, fields: readonly Field[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const field of fields) {
    if (field.category === 'identity') continue; // sealed by now, and never told
    const text = textOf(field, valueOf(staged, field));
    if (text !== '') cells[field.code] = text;
  }
  return cells;
}

function valueOf(staged: Staged, { code, property }: Field): unknown {
  if (property === undefined) {
    const { extra } = staged;
    return typeof extra === 'object' && extra !== null ? new Map(Object.entries(extra)).get(code) : null;
  }
  const column = partyColumns[property] ?? columnOf.get(property);
  return column === undefined ? null : staged[column];
}

function textOf(field: Field, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => choiceName(field, String(item))).join('；');
  if (value === null || value === undefined) return '';
  const text = String(value);
  if (field.type === 'money-ten-thousand') {
    const yuan = Number(text).toFixed(2);
    return isYuan(yuan) ? yuanInTenThousands(yuan) : text;
  }
  return choiceName(field, text);
}

const choiceName = ({ choices }: Field, value: string) =>
  choices?.find((choice) => choice.value === value)?.name.zh ?? value;
