import { readDelimitedRows } from './delimited-rows.ts';
import type { FileBytes } from './file-bytes.ts';
import { readFileForm } from './file-form.ts';
import type { SheetRow } from './sheet-row.ts';
import { readWorkbookRows } from './workbook-rows.ts';

/**
 * The rows of a file of a known form, in batches, read as fast as they are taken.
 * @throws FileProblem when it can't be read
 */
export async function* readSheetRows(file: FileBytes): AsyncGenerator<readonly SheetRow[]> {
  const form = await readFileForm(file);
  yield* form === 'XLSX' ? readWorkbookRows(file) : readDelimitedRows(file);
}
