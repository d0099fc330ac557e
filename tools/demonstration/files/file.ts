import type { DepartmentRow } from '@xintu/access';
import type { LegalDay } from '@xintu/kernel';
import type { Cells, TypeCode } from '../records/statement.ts';

/** What becomes of a row. */
export type RowFate = 'NEW' | 'CHANGED' | 'REJECTED' | 'OUT_OF_SCOPE';

export interface PlannedRow {
  readonly cells: Cells;
  readonly fate: RowFate;
}

/** A file that a department hands in on a day. */
export interface PlannedFile {
  readonly department: DepartmentRow;
  readonly typeCode: TypeCode;
  readonly receivedOn: LegalDay;
  readonly fileName: string;
  readonly rows: readonly PlannedRow[];
}
