/** Why a file as a whole can't be read; `problemTexts` has the sentences. */
export type FileProblemCode =
  | 'FILE_EMPTY'
  | 'FILE_UNREADABLE'
  | 'FILE_OLD_EXCEL'
  | 'FILE_HTML'
  | 'FILE_ENCRYPTED'
  | 'FILE_UNPACKED_TOO_LARGE'
  | 'FILE_QUOTE_OPEN'
  | 'FILE_TOO_MANY_ROWS'
  | 'FILE_JSON'
  | 'FILE_JSON_ROWS';

/** Thrown by the readers of files: what was handed in is not readable, however often one tries. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    /** row of the sheet at which reading ended, if it got that far */
    readonly row: number | null = null,
  ) {
    super(code);
  }
}
