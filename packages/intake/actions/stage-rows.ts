import { copyEncoded, encodeRows, type CopyRow } from '@xintu/database';
import { withoutFormulaGuard } from '@xintu/kernel';
import { analyzeStaging, STAGING, stagingColumns } from '@xintu/records';
import type { KeyRing } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import type { FileBytes } from '../files/file-bytes.ts';
import type { SheetRow } from '../files/sheet-row.ts';
import type { FileForm } from '../files/file-form.ts';
import { readSheetRows } from '../files/sheet-rows.ts';
import { earlier, noRows, type RowCounts } from '../model/batch.ts';
import type { ProblemWriter } from '../model/problem-writer.ts';
import type { RejectedRows } from '../model/rejected-rows.ts';
import { stagedRow, stagedStatement } from '../model/staged-row.ts';
import type { CheckContext } from '../rules/check-context.ts';
import { checkRow } from '../rules/check-row.ts';
import { isClassified } from '../rules/classified.ts';
import { cameBack, findHeader, HEADER_WITHIN, type Header } from '../rules/find-header.ts';
import { problem, type Problem } from '../rules/problem.ts';
import { cellsByCode, rejectedRow, type RejectedRow } from '../rules/rejected-row.ts';
import { LAST_ROW, type RowRange } from './match-subjects.ts';

/** Thrown when the file as a whole is not taken; `problem` says why. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(
    readonly problem: Problem,
    readonly counts: RowCounts = noRows,
  ) {
    super(problem.code);
  }
}

export interface Staging {
  readonly file: FileBytes;
  readonly context: CheckContext;
  readonly form: FileForm;
  readonly problems: ProblemWriter;
  /** Takes the rows with errors. */
  readonly rejected: RejectedRows;
  /** What the clerk says columns are. */
  readonly columns: Readonly<Record<string, string>>;
  /** Told once, when the header is found. */
  readonly headerFound: (header: Header) => Promise<void>;
  readonly keys: KeyRing | null;
  /** Told after every batch of rows. */
  readonly progress: (counts: RowCounts) => Promise<void>;
  /** Told when the good ones of these rows are staged; the next rows are read meanwhile. */
  readonly staged: (piece: RowRange) => Promise<void>;
}

/** Good rows that are staged together. */
const PIECE = 4000;

/**
 * Reads the file, checks row by row, and copies the good rows into the connection's staging table, piece by piece: while
 * PostgreSQL has work with one, the next is read. Never more than a few pieces of the file are in memory.
 * @returns the counts of reading; the good rows are counted by the merge
 * @throws FileRefused when there is no header or no row, or a row is classified
 * @throws FileProblem when the file can't be read
 */
export async function stageRows(client: ClientBase, staging: Staging): Promise<RowCounts> {
  const reading = new RowReading(staging);
  const columns = stagingColumns(reading.statement);
  let [from, rows, described] = [0, 0, 0];
  for await (const piece of ahead(inPieces(reading, columns.length))) {
    await copyEncoded(client, STAGING, columns, piece.lines);
    rows += piece.rows;
    if (rows >= 2 * described) await analyzeStaging(client);
    if (rows >= 2 * described) described = rows;
    await staging.staged({ from, to: piece.to });
    from = piece.to + 1;
  }
  return reading.counts;
}

/** Good rows as they are copied; those of the sheet up to `to` are in this piece or in one before. */
interface StagedPiece {
  readonly lines: readonly Buffer[];
  readonly rows: number;
  readonly to: number;
}

/** The good rows of the file in pieces. The last piece reaches to the end, with rows in it or without. */
async function* inPieces(reading: RowReading, width: number): AsyncGenerator<StagedPiece> {
  const { problems, rejected } = reading.staging;
  let [lines, rows]: [Buffer[], number] = [[], 0];
  for await (const page of reading.pages()) {
    if (page.rows.length > 0) lines.push(encodeRows(page.rows, width));
    rows += page.rows.length;
    if (rows < PIECE) continue;
    yield { lines, rows, to: page.to };
    [lines, rows] = [[], 0];
  }
  await problems.flush();
  await rejected.flush();
  if (reading.counts.read === 0) throw new FileRefused(problem('NO_ROWS'));
  yield { lines, rows, to: LAST_ROW };
}

/** The same items, each asked for while the one before is worked on. */
async function* ahead<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = items.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      next = items.next();
      next.catch(() => undefined); // told when it is awaited
      yield value;
    }
  } finally {
    await next.catch(() => undefined);
    await items.return(undefined);
  }
}

const withoutGuards = (rows: readonly SheetRow[]): readonly SheetRow[] =>
  rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => withoutFormulaGuard(cell)) }));

class RowReading {
  counts: RowCounts = noRows;
  #header: Header | null = null;
  #first: SheetRow[] = [];

  readonly statement: ReturnType<typeof stagedStatement>;

  constructor(readonly staging: Staging) {
    this.statement = stagedStatement(staging.context.fields);
  }

  /** The good rows, page by page, each with the last row of the sheet that it comes from. */
  async *pages(): AsyncGenerator<{ readonly rows: readonly CopyRow[]; readonly to: number }> {
    const { file, form, context } = this.staging;
    for await (const page of readSheetRows(file, form, context.fields)) {
      const rows = this.#header === null ? await this.#awaitHeader(page, false) : page;
      if (rows.length === 0) continue;
      yield { rows: await this.#take(rows), to: rows.at(-1)?.row ?? 0 };
      await this.staging.progress(this.counts);
    }
    if (this.#header !== null) return;
    const rows = await this.#awaitHeader([], true);
    yield { rows: await this.#take(rows), to: rows.at(-1)?.row ?? 0 };
  }

  /** Collects the first rows until the header can be told among them; answers the rows of data. */
  async #awaitHeader(rows: readonly SheetRow[], last: boolean): Promise<readonly SheetRow[]> {
    this.#first.push(...rows);
    if (!last && this.#first.length < HEADER_WITHIN + 1) return [];
    const { type, fields } = this.staging.context;
    const header = findHeader(this.#first, type, fields, this.staging.columns);
    if (this.#first.length === 0) throw new FileRefused(problem('NO_ROWS'));
    const above = this.#first.slice(0, header?.dataFrom ?? HEADER_WITHIN);
    for (const { row, cells } of above)
      if (isClassified(cells)) throw new FileRefused(problem('CLASSIFIED', { row }));
    if (header === null) throw new FileRefused(problem('HEADER_NOT_FOUND'));
    await this.staging.headerFound(header);
    if (header.missing.length > 0) {
      const expected = header.missing.join('、');
      throw new FileRefused(problem('COLUMN_MISSING', {}, { expected }));
    }
    this.#header = header;
    await this.staging.problems.add([
      ...header.unknown.map((column) => problem('COLUMN_UNKNOWN', { column })),
      ...header.repeated.map((column) => problem('COLUMN_DUPLICATE', { column })),
    ]);
    const data = this.#first.slice(header.dataFrom);
    this.#first = [];
    return data;
  }

  async #take(rows: readonly SheetRow[]): Promise<readonly CopyRow[]> {
    const header = this.#header;
    if (header === null) return [];
    const good: CopyRow[] = [];
    const problems: Problem[] = [];
    const rejectedRows: RejectedRow[] = [];
    const { context } = this.staging;
    let { read, rejected, outOfScope, earliestRejectedOn } = this.counts;
    for (const { row, cells } of cameBack(header) ? withoutGuards(rows) : rows) {
      if (isClassified(cells, header.labels)) throw new FileRefused(problem('CLASSIFIED', { row }));
      read += 1;
      const checked = checkRow(row, cells, header, context);
      if (checked.outcome === 'OUT_OF_SCOPE') outOfScope += 1;
      else {
        problems.push(...checked.problems);
        if (checked.outcome === 'GOOD')
          good.push(stagedRow(checked.record, this.statement, this.staging.keys));
        else {
          rejected += 1;
          rejectedRows.push(rejectedRow(row, cellsByCode(cells, header.columns), context.fields, checked));
          earliestRejectedOn = earlier(earliestRejectedOn, checked.decidedOn);
        }
      }
    }
    this.counts = { ...this.counts, read, rejected, outOfScope, earliestRejectedOn };
    await this.staging.problems.add(problems);
    await this.staging.rejected.add(rejectedRows);
    return good;
  }
}
