import type { Field } from '@xintu/declarations';

import { FileProblem } from '../rules/file-problem.ts';
import { readDelimitedRows } from './delimited-rows.ts';
import type { FileBytes } from './file-bytes.ts';
import type { FileForm } from './file-form.ts';
import { readJsonRows } from './json-rows.ts';
import type { SheetRow } from './sheet-row.ts';
import { readWorkbookRows } from './workbook-rows.ts';

/** Rows of a workbook that are read; more come as .csv, which is read at a fraction of the cost. */
const WORKBOOK_ROWS = 200_000;

/**
 * The rows of a file of a known form, in batches, read as fast as they are taken.
 * @throws FileProblem when it can't be read, or is a workbook with too many rows
 */
export function readSheetRows(
  file: FileBytes,
  form: FileForm,
  fields: readonly Field[],
): AsyncGenerator<readonly SheetRow[]> {
  if (form === 'JSON') return readJsonRows(file, fields);
  return form === 'XLSX' ? limited(readWorkbookRows(file)) : readDelimitedRows(file);
}

async function* limited(pages: AsyncGenerator<readonly SheetRow[]>): AsyncGenerator<readonly SheetRow[]> {
  let count = 0;
  for await (const rows of pages) {
    count += rows.length;
    if (count > WORKBOOK_ROWS + 1) throw new FileProblem('FILE_TOO_MANY_ROWS', rows.at(-1)?.row ?? null);
    yield rows;
  }
}
