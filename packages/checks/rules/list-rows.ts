import { isCreditCode, plainCreditCode } from '@xintu/kernel';

/** A row of a file that lists whom to check. */
export interface ListRow {
  /** As the sheet counts. */
  readonly row: number;
  readonly code: string | null;
  readonly name: string | null;
}

/** A row as it stands in a sheet. */
interface CellRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const codeLabel = /^(?:统一社会信用代码|社会信用代码|信用代码|机构代码|代码|credit ?code|code)/i;
const nameLabel =
  /^(?:企业|主体|单位|机构|公司|投标人|投标单位|供应商|申请人|申报单位|核查对象|法人)?(?:名称|name)|^(?:投标人|供应商|申请人|核查对象)$/i;
const HEADER_WITHIN = 20;
const plain = (cell: string) => cell.normalize('NFKC').replace(/[\s*:：()（）]/g, '');

interface Columns {
  readonly header: number;
  readonly code: number;
  readonly name: number;
}

/** The columns by the first row that names one of them; without such a row the cells themselves tell. */
function findColumns(rows: readonly CellRow[]): Columns | null {
  for (const [header, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const [code, name] = [codeLabel, nameLabel].map((label) =>
      cells.findIndex((cell) => label.test(plain(cell))),
    );
    if (code !== undefined && name !== undefined && (code >= 0 || name >= 0)) return { header, code, name };
  }
  return null;
}

const given = (text: string | undefined): string | null => {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
};

/** Without a header: what can be a code is one, and the longest text beside it is the name. */
function byContent({ row, cells }: CellRow): ListRow {
  const code = cells.find((cell) => isCreditCode(plainCreditCode(cell)));
  const names = cells.filter((cell) => cell !== code && /\p{Script=Han}/u.test(cell));
  const [name] = names.toSorted((one, other) => other.length - one.length);
  return { row, code: given(code), name: given(name) };
}

/** Reads whom a sheet lists, by the columns that its header names, in any order; rows that name nobody are kept, to be told. */
export function listRowsOf(rows: readonly CellRow[]): readonly ListRow[] {
  const columns = findColumns(rows);
  if (columns === null) return rows.map(byContent);
  return rows.slice(columns.header + 1).map(({ row, cells }) => ({
    row,
    code: given(cells[columns.code]),
    name: given(cells[columns.name]),
  }));
}
