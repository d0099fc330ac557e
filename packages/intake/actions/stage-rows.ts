import { copyRows, type CopyRow } from '@xintu/database';
import { withoutFormulaGuard } from '@xintu/kernel';
import { createStaging, finishStaging, STAGING, stagingColumns } from '@xintu/records';
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
}

/**
 * Reads the file, checks row by row, and copies the good rows into the connection's staging table. Never more than
 * a few pieces of the file are in memory.
 * @returns the counts of reading; the good rows are counted by the merge
 * @throws FileRefused when there is no header or no row, or a row is classified
 * @throws FileProblem when the file can't be read
 */
export async function stageRows(client: ClientBase, staging: Staging): Promise<RowCounts> {
  await createStaging(client);
  const reading = new RowReading(staging);
  await copyRows(client, STAGING, stagingColumns(reading.statement), reading.rows());
  await staging.problems.flush();
  await staging.rejected.flush();
  if (reading.counts.read === 0) throw new FileRefused(problem('NO_ROWS'));
  await finishStaging(client);
  return reading.counts;
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

  async *rows(): AsyncGenerator<CopyRow> {
    const { file, form, context } = this.staging;
    for await (const rows of readSheetRows(file, form, context.fields)) {
      yield* await this.#take(this.#header === null ? await this.#awaitHeader(rows, false) : rows);
      await this.staging.progress(this.counts);
    }
    if (this.#header === null) yield* await this.#take(await this.#awaitHeader([], true));
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
