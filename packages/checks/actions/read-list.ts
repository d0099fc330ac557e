import { may, type Viewer } from '@xintu/access';
import {
  bytesInMemory,
  FileProblem,
  fileRefusal,
  readFileForm,
  readSheetRows,
  type SheetRow,
} from '@xintu/intake';

import { MOST_SUBJECTS } from '../rules/input.ts';
import { type ListRow, listRowsOf } from '../rules/list-rows.ts';

/** Rows of a sheet that are looked at: the list itself, and what may stand around it. */
const MOST_ROWS = MOST_SUBJECTS + 100;

/** What a file lists, or why it can't be read. */
export type ListAnswer =
  | { readonly rows: readonly ListRow[]; readonly isCut: boolean }
  | { readonly refusal: ReturnType<typeof fileRefusal> | 'NOT_ALLOWED' };

/** Reads whom a workbook or a text file lists. Nothing is kept, and nothing of the platform is told. */
export async function readSubjectList(viewer: Viewer, bytes: Uint8Array): Promise<ListAnswer> {
  if (!may(viewer, 'credit-check.read-list', {}).allowed) return { refusal: 'NOT_ALLOWED' };
  try {
    const file = bytesInMemory(bytes);
    const sheet: SheetRow[] = [];
    for await (const rows of readSheetRows(file, await readFileForm(file), [])) {
      sheet.push(...rows);
      if (sheet.length > MOST_ROWS) break;
    }
    return { rows: listRowsOf(sheet.slice(0, MOST_ROWS)), isCut: sheet.length > MOST_ROWS };
  } catch (problem) {
    if (problem instanceof FileProblem) return { refusal: fileRefusal(problem.code) };
    throw problem;
  }
}
