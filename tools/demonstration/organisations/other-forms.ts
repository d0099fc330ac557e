import type { Trade } from './trades.ts';

/** An organisation that is neither company nor individual business. */
export interface OtherForm {
  /** First two characters of the code. */
  readonly prefix: string;
  /** What follows the trade name. */
  readonly end: string;
  readonly type: string;
  readonly trade: Trade;
}

const form = (prefix: string, end: string, type: string, scope: string): OtherForm => ({
  prefix,
  end,
  type,
  trade: { company: null, shop: null, scope, activities: [], weight: 1 },
});

/** Further kinds of organisations, in turn. */
export const otherForms: readonly OtherForm[] = [
  form('12', '公共图书馆', '事业单位法人', '文献收藏与借阅服务'),
  form('51', '行业协会', '社会团体法人', '行业服务与自律'),
  form('52', '职业培训学校', '民办非企业单位', '职业技能培训'),
  form('31', '律师事务所', '律师事务所', '法律服务'),
  form('N2', '村股份经济合作社', '农村集体经济组织', '集体资产管理'),
  form('54', '村村民委员会', '村民委员会', '村民自治'),
  form('81', '工业园工会委员会', '工会法人', '工会工作'),
  // A shop under a company's prefix without a type: nobody can tell from the file what it is.
  form('91', '五金门市部', 'N/A', '五金产品零售'),
];
