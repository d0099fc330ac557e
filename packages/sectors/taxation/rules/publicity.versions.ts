import { legalDay, type FixedPublicityRow } from '@xintu/kernel';

/** 重大税收违法失信主体: three years; after six months an early stop may be applied for. Neither number was read yet. */
export const majorTaxViolationPublicityVersions: readonly FixedPublicityRow[] = [
  {
    version: 'STA-54',
    basis: '重大税收违法失信主体信息公布管理办法（国家税务总局令第54号）',
    article: '公布期限',
    from: legalDay('2022-02-01'),
    to: null,
    shortestMonths: 36,
    longestMonths: 36,
    minimumMonths: 6,
    confirmed: false,
  },
];
