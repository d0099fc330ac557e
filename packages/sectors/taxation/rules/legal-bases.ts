import { legalBasis } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

/** Bases of the sector. `confirmed` only where the article's text was read. */

export const taxCredit2014 = legalBasis({
  code: 'tax-credit-2014',
  title: '纳税信用管理办法（试行）（国家税务总局公告2014年第40号）',
  article: '第十八条',
  level: 'NORMATIVE_DOCUMENT',
  from: legalDay('2014-10-01'),
  to: legalDay('2025-06-30'),
  confirmed: false,
});

export const taxCredit2025 = legalBasis({
  code: 'tax-credit-2025-16',
  title: '纳税缴费信用管理办法（国家税务总局公告2025年第12号）',
  article: '第十六条',
  level: 'NORMATIVE_DOCUMENT',
  from: legalDay('2025-07-01'),
  to: null,
  confirmed: true,
});

export const majorTaxViolation6 = legalBasis({
  code: 'major-tax-violation-6',
  title: '重大税收违法失信主体信息公布管理办法（国家税务总局令第54号）',
  article: '第六条',
  level: 'DEPARTMENTAL_RULE',
  from: legalDay('2022-02-01'),
  to: null,
  confirmed: false,
});

export const majorTaxViolationMeasures = legalBasis({
  code: 'major-tax-violation-measures',
  title: '重大税收违法失信主体信息公布管理办法（国家税务总局令第54号）',
  article: '失信主体管理措施（条款待核实）',
  level: 'DEPARTMENTAL_RULE',
  from: legalDay('2022-02-01'),
  to: null,
  confirmed: false,
});
