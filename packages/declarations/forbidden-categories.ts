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

/** The same in English, whole words of the English name or of the code (camel case apart). */
const englishWords: Readonly<Record<ForbiddenCategory, readonly string[]>> = {
  religion: ['religion', 'religious belief', 'faith'],
  genes: ['gene', 'genes', 'genetic', 'genome', 'dna'],
  biometrics: ['biometric', 'biometrics', 'fingerprint', 'fingerprints', 'iris', 'voiceprint', 'blood type'],
  health: ['health condition', 'medical history', 'medical record', 'disease', 'diseases', 'disability'],
  income: ['personal income', 'salary', 'wage income', 'family income'],
  deposits: ['deposits', 'bank balance', 'securities held'],
  politics: ['political', 'politics', 'party membership'],
  petitions: ['petition', 'petitions', 'petitioning'],
  communications: ['call records', 'address book', 'text messages', 'chat records'],
  location: ['whereabouts', 'location track', 'movements'],
  'online-behaviour': ['browsing history', 'online behaviour', 'online behavior', 'online speech'],
};

/** The forbidden category that a field falls under; null when it may be declared. */
export function forbiddenCategoryOf(
  field: Pick<Field, 'category' | 'name' | 'code'>,
): ForbiddenCategory | null {
  const chinese = `${field.name.zh} ${field.code}`.normalize('NFKC').replace(/\s/g, '');
  const english = ` ${[field.name.en, field.code.replace(/([a-z])([A-Z])/g, '$1 $2')].join(' | ')} `
    .toLowerCase()
    .replace(/[^a-z|]+/g, ' ');
  return (
    forbiddenCategories.find(
      (category) =>
        field.category === category ||
        words[category].some((word) => chinese.includes(word)) ||
        englishWords[category].some((word) => english.includes(` ${word} `)),
    ) ?? null
  );
}

/** Whether a field asks for a person's identity number, by its name: those go into columns of their own, encrypted. */
export function isIdentityNumber(field: Pick<Field, 'category' | 'name'>): boolean {
  return (
    field.category === 'identity' ||
    /身份证|公民身份|护照号|证件号码|通行证号/.test(field.name.zh) ||
    /identity (card|number)|passport/i.test(field.name.en)
  );
}
