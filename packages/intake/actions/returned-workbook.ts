import { declarationOf } from '@xintu/catalogue';
import { fieldsOf, type RecordTypeDeclaration } from '@xintu/declarations';
import { formulaSafe } from '@xintu/kernel';
import type { KeyRing } from '@xintu/runtime';
import type { Pool } from 'pg';
import { writeXlsxStream } from 'hucre/xlsx';

import { readSheetRows } from '../files/sheet-rows.ts';
import type { SheetRow } from '../files/sheet-row.ts';
import { loadBatch, type Batch } from '../model/batch.ts';
import { pieceSealOf } from '../model/piece-seal.ts';
import { storedBytes } from '../model/stored-bytes.ts';
import { ERROR_COLUMN, findHeader, HEADER_WITHIN, type Header } from '../rules/find-header.ts';
import { isNaturalPerson } from '../rules/check-row.ts';

/** A workbook that goes back to the clerk. */
export interface ReturnedWorkbook {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Where the stored files are, and by which keys they open; null: this program has none. */
export interface FileKeeper {
  readonly pool: Pool;
  readonly keys: KeyRing | null;
}

/** For whom a workbook is made, on which business day. */
export interface WorkbookReader {
  readonly departments: readonly string[];
  readonly today: string;
}

/**
 * The clerk's own sheet, its rows in its own columns, with a column that says what is wrong with each: corrected
 * there and handed in again, only what changed moves. Rows about natural persons are not in it, they come back in a
 * workbook of their own; nor are rows whose records have ended since, by another authority. Null when there is no such
 * batch, or its file is gone.
 */
export async function errorWorkbook(
  { pool, keys }: FileKeeper,
  batchId: string,
  reader: WorkbookReader,
): Promise<ReturnedWorkbook | null> {
  const sheet = await openSheet({ pool, keys }, batchId);
  if (sheet === null) return null;
  const ended = await endedRows(pool, batchId, reader);
  const rows = async function* () {
    const problemsOf = problemsByRow(pool, batchId);
    for await (const { row, cells, header } of sheet.rows()) {
      if (ended.has(row) || isNaturalPerson(row, cells, header, sheet.type)) continue;
      yield padded(cells, header, await problemsOf(row));
    }
  };
  return { name: `核查结果-${sheet.name}`, content: written(sheet, '核查结果', rows(), [ERROR_COLUMN]) };
}

/** The rows about natural persons, as they were handed in: they are out of scope and kept nowhere else. */
export async function outOfScopeWorkbook(
  { pool, keys }: FileKeeper,
  batchId: string,
): Promise<ReturnedWorkbook | null> {
  const sheet = await openSheet({ pool, keys }, batchId);
  if (sheet === null) return null;
  const rows = async function* () {
    for await (const { row, cells, header } of sheet.rows())
      if (isNaturalPerson(row, cells, header, sheet.type)) yield cells.map((cell) => formulaSafe(cell));
  };
  return { name: `自然人信息（不在报送范围）-${sheet.name}`, content: written(sheet, '自然人', rows(), []) };
}

/** Rows that nobody but the authority is told of any more (as `batch_row_ended` says of one row). */
async function endedRows(pool: Pool, batchId: string, { departments, today }: WorkbookReader) {
  const { rows } = await pool.query<{ row: number }>(
    `select row_number as row from record_version v
     where v.batch_id = $1 and v.row_number is not null and not (v.authority_code = any($2))
       and not record_presently_in_force(v.subject_id, v.record_id, $3)`,
    [batchId, departments, today],
  );
  return new Set(rows.map(({ row }) => row));
}

interface Sheet {
  readonly name: string;
  readonly type: RecordTypeDeclaration;
  readonly header: Header;
  rows(): AsyncGenerator<SheetRow & { readonly header: Header }>;
}

async function openSheet({ pool, keys }: FileKeeper, batchId: string): Promise<Sheet | null> {
  const batch = await loadBatch(pool, batchId);
  if (batch === null) return null;
  const type = await declarationOf(pool, batch.typeCode, batch.typeVersion);
  if (type === null) return null;
  const { rows } = await pool.query<{ name: string; kept: boolean }>(
    `select f.name, exists (select from stored_file_chunk c where c.file_id = f.id) as kept
     from stored_file f where f.id = $1`,
    [batch.fileId],
  );
  const [file] = rows;
  if (file?.kept !== true) return null;
  const header = await headerOf({ pool, keys }, batch, type);
  if (header === null) return null;
  return {
    name: `${file.name.replace(/\.[^.]*$/, '')}.xlsx`,
    type,
    header,
    async *rows() {
      let index = 0;
      for await (const page of sheetOf({ pool, keys }, batch, type))
        for (const row of page) {
          index += 1;
          if (index > header.dataFrom) yield { ...row, header };
        }
    },
  };
}

async function* sheetOf({ pool, keys }: FileKeeper, batch: Batch, type: RecordTypeDeclaration) {
  const seal = await pieceSealOf(pool, keys, batch.fileId);
  yield* readSheetRows(storedBytes(pool, batch.fileId, batch.size, seal), batch.form, fieldsOf(type));
}

async function headerOf(
  keeper: FileKeeper,
  batch: Batch,
  type: RecordTypeDeclaration,
): Promise<Header | null> {
  const first: SheetRow[] = [];
  for await (const page of sheetOf(keeper, batch, type)) {
    first.push(...page.slice(0, HEADER_WITHIN + 1));
    if (first.length > HEADER_WITHIN) break;
  }
  return findHeader(first, type, fieldsOf(type), batch.columns);
}

/** The cells under their labels, then what is wrong. A column of results from last time is left out. */
function padded(cells: readonly string[], header: Header, found: string): string[] {
  return [...shownColumns(header).map((index) => formulaSafe(cells[index] ?? '')), found];
}

const shownColumns = ({ labels }: Header) =>
  labels.flatMap((label, index) => (label.trim() === ERROR_COLUMN ? [] : [index]));

function written(
  { header }: Sheet,
  name: string,
  rows: AsyncGenerator<string[]>,
  further: readonly string[],
): AsyncIterable<Uint8Array> {
  const labels = shownColumns(header).map((index) => header.labels[index] ?? '');
  const columns = [
    ...labels.map((label) => ({ header: label, width: Math.min(40, Math.max(12, label.length * 2 + 2)) })),
    ...further.map((label) => ({ header: label, width: 80 })),
  ];
  return writeXlsxStream(rows, { name, columns, freezePane: { rows: 1 } });
}

const TOGETHER = 2000;

/** What is wrong with each row, asked for in the order of the sheet. */
function problemsByRow(pool: Pool, batchId: string) {
  let [after, ended] = [-1, false];
  let known = new Map<number, string>();
  const more = async () => {
    const { rows } = await pool.query<{ position: number; row: number; text: string }>(
      `select position, row, concat_ws('：', "column", message) as text from intake_problem
       where batch_id = $1 and position > $2 and row is not null order by position limit ${TOGETHER}`,
      [batchId, after],
    );
    ended = rows.length < TOGETHER;
    after = rows.at(-1)?.position ?? after;
    for (const { row, text } of rows) known.set(row, known.has(row) ? `${known.get(row)}\n${text}` : text);
  };
  return async (row: number): Promise<string> => {
    while (!ended && after < (row + 1) * 100) await more();
    const text = known.get(row) ?? '';
    if (known.size > 2 * TOGETHER) known = new Map([...known].filter(([number]) => number > row));
    return text;
  };
}
