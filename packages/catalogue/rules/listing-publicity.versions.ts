import { type FixedPublicityRow, legalDay } from '@xintu/kernel';

/** How long listings of the core's lists are shown; only the last number was read in the published text. */
export const listingPublicityVersions: Readonly<
  Record<'abnormal-operation' | 'serious-violation' | 'wage-arrears', readonly FixedPublicityRow[]>
> = {
  // Whoever stays on it for three years goes on to the serious list.
  'abnormal-operation': [
    {
      version: 'SC-654',
      basis: '企业信息公示暂行条例',
      article: '第十七条',
      from: legalDay('2014-10-01'),
      to: null,
      shortestMonths: 36,
      longestMonths: 36,
      minimumMonths: 0,
      confirmed: false,
    },
  ],
  'serious-violation': [
    {
      version: 'GBF-2020-49',
      basis: '国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见（国办发〔2020〕49号）',
      article: '失信主体信用修复',
      from: legalDay('2014-10-01'),
      to: null,
      shortestMonths: 36,
      longestMonths: 36,
      minimumMonths: 12,
      confirmed: false,
    },
  ],
  'wage-arrears': [
    {
      version: 'MOHRSS-45',
      basis: '拖欠农民工工资失信联合惩戒对象名单管理暂行办法（人力资源和社会保障部令第45号）',
      article: '管理期限',
      from: legalDay('2022-01-01'),
      to: null,
      shortestMonths: 36,
      longestMonths: 36,
      minimumMonths: 6,
      confirmed: true,
    },
  ],
};
