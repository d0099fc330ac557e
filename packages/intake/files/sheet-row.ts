/** One row as it stands in the sheet. Blank rows are left out, but counted: numbers are those that Excel shows. */
export interface SheetRow {
  readonly row: number;
  /**
   * Texts by column, '' where a cell is empty (or beyond the last one that is not). Dates of a workbook are
   * YYYY-MM-DD, its numbers plain decimals.
   */
  readonly cells: readonly string[];
}

/** Columns beyond this one are not read. */
export const COLUMN_LIMIT = 500;
