import { defineScheme, type SchemeDeclaration } from '@xintu/declarations';
import { taxCredit2014, taxCredit2025 } from './legal-bases.ts';

/** Code of the tax authority's grades. They are received: nothing that is computed here ever overrides them. */
export const TAX_CREDIT_SCHEME = 'tax-credit-grade';

const taxCredit = {
  code: TAX_CREDIT_SCHEME,
  sector: 'taxation',
  subjectKinds: ['ENTERPRISE', 'BRANCH', 'COOPERATIVE'],
  origin: 'RECEIVED',
  grades: [
    { value: 'A', name: { zh: 'A级', en: 'grade A' } },
    { value: 'B', name: { zh: 'B级', en: 'grade B' } },
    { value: 'M', name: { zh: 'M级', en: 'grade M' } },
    { value: 'C', name: { zh: 'C级', en: 'grade C' } },
    { value: 'D', name: { zh: 'D级', en: 'grade D' } },
  ],
  scorePublic: false,
} as const;

export const schemes: readonly SchemeDeclaration[] = [
  defineScheme({
    ...taxCredit,
    version: 'STA-2014-40',
    name: { zh: '纳税信用级别（2014年第40号）', en: 'tax credit grade (2014 No. 40)' },
    legalBasis: taxCredit2014,
    from: taxCredit2014.from,
    to: taxCredit2014.to,
  }),
  defineScheme({
    ...taxCredit,
    version: 'STA-2025-12',
    name: { zh: '纳税缴费信用级别（2025年第12号）', en: 'tax and fee credit grade (2025 No. 12)' },
    legalBasis: taxCredit2025,
    from: taxCredit2025.from,
    to: null,
  }),
];
