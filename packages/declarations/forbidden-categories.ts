import type { Field, FieldCategory } from './field.ts';

/** What can't be catalogued (个人信息保护法 28; 征信业管理条例 14; the product's guarantee of the least data). */
export const forbiddenCategories = [
  'religion',
  'genes',
  'biometrics',
  'health',
  'income',
  'deposits',
  'politics',
  'petitions',
  'communications',
  'location',
  'online-behaviour',
] as const satisfies readonly FieldCategory[];
export type ForbiddenCategory = (typeof forbiddenCategories)[number];

/** Words that give such a field away whatever its category says. Only words that mean a person, not a business. */
const words: Readonly<Record<ForbiddenCategory, readonly string[]>> = {
  religion: ['宗教信仰'],
  genes: ['基因', '遗传信息'],
  biometrics: ['指纹', '虹膜', '人脸', '声纹', '血型', '生物识别'],
  health: ['病史', '病历', '疾病', '健康状况', '残疾'],
  income: ['个人收入', '工资收入', '家庭收入'],
  deposits: ['存款', '有价证券'],
  politics: ['政治面貌', '政治观点', '党派'],
  petitions: ['信访', '上访'],
  communications: ['通话记录', '通讯录', '短信', '聊天记录'],
  location: ['行踪', '活动轨迹', '位置轨迹'],
  'online-behaviour': ['上网记录', '上网行为', '浏览记录', '网络言论'],
};

/** The forbidden category that a field falls under; null when it may be declared. */
export function forbiddenCategoryOf(field: Field): ForbiddenCategory | null {
  return (
    forbiddenCategories.find(
      (category) =>
        field.category === category || words[category].some((word) => field.name.zh.includes(word)),
    ) ?? null
  );
}
