/**
 * Pairs of characters that stand in so many names anywhere that they may narrow a search but never lead it: what is
 * left of the text does, or the search stops at enough results. Which other pairs are common (the own province's
 * name, say) is a matter of the register at hand: `loadCommonBigrams`.
 */
export const commonBigrams: ReadonlySet<string> = new Set(
  (
    '公司 有限 限公 责任 限责 任公 股份 份有 集团 团公 分公 业有 贸有 程有 品有 司分 行股 ' +
    '工程 科技 银行 实业 供销 开发 支行 服务 发展 贸易'
  ).split(' '),
);

/** How the commonest ends of names sound: any part of these is as common. */
export const commonSounds: readonly string[] = [
  'yxgs',
  'yxzrgs',
  'gfyxgs',
  'youxiangongsi',
  'youxianzerengongsi',
  'gufenyouxiangongsi',
  'fengongsi',
];
