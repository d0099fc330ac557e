import type { DepartmentRow } from '@xintu/access';
import { LONG_TERM_DAY, type LegalDay } from '@xintu/kernel';
import { nameOn, type Organisation } from '../organisations/organisation.ts';
import { CITY } from '../organisations/places.ts';
import type { Cells } from './statement.ts';

/** A day as the national tables write it: 2026/1/5. */
export function dayText(day: LegalDay): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}/${month}/${date}`;
}

export const longTerm = dayText(LONG_TERM_DAY);

/** Cells that say whom a statement is about, who made it, and when. */
export function commonCells(organisation: Organisation, department: DepartmentRow, day: LegalDay): Cells {
  return {
    subjectName: nameOn(organisation, day),
    subjectClass: organisation.form === 'INDIVIDUAL' ? '个体工商户' : '法人及非法人组织',
    subjectCode: organisation.code,
    legalRepresentative: organisation.representative,
    ...bodyCells(department),
    decidedOn: dayText(day),
  };
}

/** Cells that name the department as authority and as provider. */
export function bodyCells({ name, code }: DepartmentRow): Cells {
  return { authorityName: name, authorityCode: code, providerName: name, providerCode: code };
}

const signs = {
  'credit-office': '信办',
  culture: '文旅',
  housing: '建',
  tax: '税',
  market: '市监',
  'human-resources': '人社',
  approval: '审批',
  library: '图',
} as const satisfies Readonly<Record<DepartmentRow['kind'], string>>;

/** Beginning of the department's document numbers: 吉文旅, 州税. */
export function signOf({ kind, divisionCode }: DepartmentRow): string {
  return `${divisionCode === CITY ? '吉' : '州'}${signs[kind]}`;
}
