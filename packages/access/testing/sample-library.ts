import { makeCreditCode } from '@xintu/kernel';
import type { DepartmentRow } from '../reference/departments.ts';

/** The fictional lending library of the fictional sector; in tests only. */
export const sampleLibrary: DepartmentRow = {
  code: makeCreditCode('12', '433101', 'YY101099'),
  key: 'library-433101',
  kind: 'library',
  name: '吉首市样例图书馆（演示）',
  sector: '_sample',
  divisionCode: '433101',
};
