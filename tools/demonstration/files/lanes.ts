import { demonstrationDepartments, type DepartmentRow } from '@xintu/access';
import type { DepartmentKind } from '@xintu/declarations';
import { CITY, PREFECTURE } from '../organisations/places.ts';
import type { TypeCode } from '../records/statement.ts';

/** What a department hands in of a record type, time after time. */
export interface Lane {
  readonly typeCode: Exclude<TypeCode, 'tax-credit-grade'>;
  readonly department: DepartmentRow;
  /** Months between files in the last year. */
  readonly everyMonths: number;
  /** Days before the anchor on which the last file came. */
  readonly lastDaysAgo: number;
  /** Part of the type's records. */
  readonly share: number;
}

interface LaneRow {
  readonly typeCode: Lane['typeCode'];
  readonly kind: DepartmentKind;
  readonly everyMonths: number;
  /** Of the department of the prefecture, and of the city; null: it hands nothing in. */
  readonly lastDaysAgo: readonly [prefecture: number | null, city: number | null];
  readonly share: number;
}

const both = (
  typeCode: Lane['typeCode'],
  kind: DepartmentKind,
  everyMonths: number,
  lastDaysAgo: LaneRow['lastDaysAgo'],
  share = 1,
): LaneRow => ({ typeCode, kind, everyMonths, lastDaysAgo, share });

/** Most come monthly or quarterly; what a county decides on rarely, the prefecture's department alone hands in. */
const rows: readonly LaneRow[] = [
  both('licence', 'culture', 3, [20, 25], 1.1),
  both('licence', 'housing', 3, [12, 40], 1.8),
  both('licence', 'tax', 3, [50, 15], 1),
  both('licence', 'market', 3, [8, 5], 5),
  both('licence', 'human-resources', 6, [35, 60], 0.7),
  both('licence', 'approval', 3, [6, 9], 3.2),
  both('penalty', 'culture', 1, [4, 1], 1.2),
  both('penalty', 'housing', 1, [3, 1], 1.3),
  both('penalty', 'tax', 3, [2, 1], 1),
  both('penalty', 'market', 1, [6, 2], 3),
  both('penalty', 'human-resources', 3, [18, 11], 0.6),
  both('entertainment-licence', 'culture', 3, [9, 2]),
  both('travel-agency-licence', 'culture', 6, [2, null]),
  both('guide-licence', 'culture', 6, [33, null]),
  both('construction-qualification', 'housing', 3, [2, null]),
  both('construction-good', 'housing', 6, [45, null]),
  both('construction-bad', 'housing', 3, [10, 3]),
  both('major-tax-violation', 'tax', 6, [14, null]),
];

export const lanes: readonly Lane[] = rows.flatMap(({ typeCode, kind, everyMonths, lastDaysAgo, share }) =>
  [PREFECTURE, CITY].flatMap((division, index) => {
    const days = lastDaysAgo[index] ?? null;
    const department = departmentOf(kind, division);
    return days === null ? [] : [{ typeCode, department, everyMonths, lastDaysAgo: days, share }];
  }),
);

/** @throws Error when the demonstration has no such department */
export function departmentOf(kind: DepartmentKind, division: string): DepartmentRow {
  const found = demonstrationDepartments.find(
    (department) => department.kind === kind && department.divisionCode === division,
  );
  if (found === undefined) throw new Error(`there is no department ${kind}-${division}`);
  return found;
}
