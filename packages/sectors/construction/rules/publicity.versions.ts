import { legalDay, type FixedPublicityRow } from '@xintu/kernel';

const article10 = {
  version: '241-2017',
  basis: '建筑市场信用管理暂行办法（建市〔2017〕241号）',
  article: '第十条',
  from: legalDay('2018-01-01'),
  to: null,
} as const;

/** 优良信用信息: generally three years. */
export const goodPublicityVersions: readonly FixedPublicityRow[] = [
  { ...article10, shortestMonths: 36, longestMonths: 36, minimumMonths: null, confirmed: true },
];

/**
 * 不良信用信息: six months to three years, fixed by the recognising department; after correction it may be shortened,
 * not below three months (a rule of 2007).
 */
export const badPublicityVersions: readonly FixedPublicityRow[] = [
  { ...article10, shortestMonths: 6, longestMonths: 36, minimumMonths: 3, confirmed: true },
];
