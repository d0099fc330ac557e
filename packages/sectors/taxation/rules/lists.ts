import { defineList, type ListDeclaration } from '@xintu/declarations';
import { majorTaxViolation6 } from './legal-bases.ts';

/** Code of the list of 重大税收违法失信主体. */
export const MAJOR_TAX_VIOLATION_LIST = 'major-tax-violation';

export const lists: readonly ListDeclaration[] = [
  defineList({
    code: MAJOR_TAX_VIOLATION_LIST,
    name: { zh: '重大税收违法失信主体名单', en: 'major tax violations' },
    kind: 'SERIOUS',
    sector: 'taxation',
    legalBasis: majorTaxViolation6,
    active: true,
  }),
];
