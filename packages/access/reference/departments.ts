import { makeCreditCode } from '@xintu/kernel';
import type { DepartmentKind } from '@xintu/declarations';

/** A row of the register of departments. */
export interface DepartmentRow {
  /** Unified social credit code; it says who the department is in files and answers. */
  readonly code: string;
  /** Short name in commands and account names, such as `culture-433101`. */
  readonly key: string;
  readonly kind: DepartmentKind;
  readonly name: string;
  /** Code of the sector that the department leads; null where none. */
  readonly sector: string | null;
  readonly divisionCode: string;
}

const divisions = [
  { code: '433100', name: '湘西土家族苗族自治州', organisation: 'YY1000' },
  { code: '433101', name: '吉首市', organisation: 'YY1010' },
] as const;

/** The kinds of departments of a demonstration; `number` makes their codes and never changes. */
const kinds: readonly {
  readonly kind: DepartmentKind;
  readonly number: string;
  readonly sector: string | null;
  readonly name: (place: string) => string;
}[] = [
  { kind: 'credit-office', number: '01', sector: null, name: (place) => `${place}社会信用体系建设办公室` },
  { kind: 'culture', number: '02', sector: 'culture-tourism', name: (place) => `${place}文化旅游广电局` },
  { kind: 'housing', number: '03', sector: 'construction', name: (place) => `${place}住房和城乡建设局` },
  { kind: 'tax', number: '04', sector: 'taxation', name: (place) => `国家税务总局${place}税务局` },
  { kind: 'market', number: '05', sector: null, name: (place) => `${place}市场监督管理局` },
  { kind: 'human-resources', number: '06', sector: null, name: (place) => `${place}人力资源和社会保障局` },
  { kind: 'approval', number: '07', sector: null, name: (place) => `${place}行政审批服务局` },
];

/** The demonstration departments: seven kinds, at the prefecture and at the county-level city. */
export const demonstrationDepartments: readonly DepartmentRow[] = divisions.flatMap((division) =>
  kinds.map(({ kind, number, sector, name }) => ({
    code: makeCreditCode('11', division.code, `${division.organisation}${number}`),
    key: `${kind}-${division.code}`,
    kind,
    name: `${name(division.name)}（演示）`,
    sector,
    divisionCode: division.code,
  })),
);
