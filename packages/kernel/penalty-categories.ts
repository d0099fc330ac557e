import { toHalfWidth } from './half-width.ts';
import type { Text } from './text.ts';

/** 处罚种类: the atoms of 行政处罚法 (2021) art. 9 that can be imposed on an organisation. */
export const penaltyCategories = [
  'WARNING',
  'CRITICISM',
  'FINE',
  'CONFISCATE_GAINS',
  'CONFISCATE_GOODS',
  'SUSPEND_PERMIT',
  'DOWNGRADE',
  'REVOKE_PERMIT',
  'RESTRICT_BUSINESS',
  'STOP_BUSINESS',
  'CLOSE',
  'RESTRICT_OCCUPATION',
  'OTHER',
] as const;
export type PenaltyCategory = (typeof penaltyCategories)[number];

export const penaltyCategoryNames: Readonly<Record<PenaltyCategory, Text>> = {
  WARNING: { zh: '警告', en: 'warning' },
  CRITICISM: { zh: '通报批评', en: 'criticism' },
  FINE: { zh: '罚款', en: 'fine' },
  CONFISCATE_GAINS: { zh: '没收违法所得', en: 'confiscation of gains' },
  CONFISCATE_GOODS: { zh: '没收非法财物', en: 'confiscation of goods' },
  SUSPEND_PERMIT: { zh: '暂扣许可证件', en: 'suspension of a permit' },
  DOWNGRADE: { zh: '降低资质等级', en: 'downgrading of a qualification' },
  REVOKE_PERMIT: { zh: '吊销许可证件', en: 'revocation of a permit' },
  RESTRICT_BUSINESS: { zh: '限制开展生产经营活动', en: 'restriction of business' },
  STOP_BUSINESS: { zh: '责令停产停业', en: 'order to stop business' },
  CLOSE: { zh: '责令关闭', en: 'order to close' },
  RESTRICT_OCCUPATION: { zh: '限制从业', en: 'restriction from the trade' },
  OTHER: { zh: '其他', en: 'other' },
};

export type PenaltyCategoriesReading =
  | {
      readonly ok: true;
      /** In the order of the law, each once. */
      readonly categories: readonly PenaltyCategory[];
      /** A compound word of the list of 2018 that names two kinds in one: the decision's content tells which. */
      readonly ambiguous: boolean;
    }
  | {
      readonly ok: false;
      /** PERSONAL: a penalty that only a natural person can bear (行政拘留): out of scope. */
      readonly reason: 'EMPTY' | 'UNKNOWN' | 'PERSONAL';
      readonly words: readonly string[];
    };

/** Other words in use for an atom. */
const otherWords: Readonly<Record<string, PenaltyCategory>> = {
  没收违法收入: 'CONFISCATE_GAINS',
  没收非法所得: 'CONFISCATE_GAINS',
  违法所得: 'CONFISCATE_GAINS',
  非法财物: 'CONFISCATE_GOODS',
  没收非法财产: 'CONFISCATE_GOODS',
  降低资质: 'DOWNGRADE',
  停产停业: 'STOP_BUSINESS',
  责令停业: 'STOP_BUSINESS',
  责令停产: 'STOP_BUSINESS',
  责令停业整顿: 'STOP_BUSINESS',
  停业整顿: 'STOP_BUSINESS',
  限制生产经营活动: 'RESTRICT_BUSINESS',
  关闭: 'CLOSE',
  其它: 'OTHER',
};
const wordsOfAtoms = new Map<string, PenaltyCategory>([
  ...penaltyCategories.flatMap((category): [string, PenaltyCategory][] => [
    [category, category],
    [penaltyCategoryNames[category].zh, category],
  ]),
  ...Object.entries(otherWords),
]);
/** In the list of 2018 these two are one value: each alone, or both. */
const confiscationOf2018 = '没收违法所得、没收非法财物';

/**
 * Reads the column 处罚类别: atoms of 2021 and values of the list of 2018, joined by ; ； 、 , ， / | or new lines.
 * "暂扣或者吊销 ..." becomes SUSPEND_PERMIT, ambiguous: whether it was a revocation is never guessed.
 */
export function readPenaltyCategories(text: string): PenaltyCategoriesReading {
  const cleaned = toHalfWidth(text).replace(/ /g, '');
  const words = cleaned.split(/[;、,/|\r\n\t]+/).filter((word) => word !== '');
  if (words.length === 0) return { ok: false, reason: 'EMPTY', words: [] };
  const personal = words.filter((word) => word.includes('拘留'));
  if (personal.length > 0) return { ok: false, reason: 'PERSONAL', words: personal };

  const found = new Set<PenaltyCategory>();
  const unknown: string[] = [];
  let ambiguous = cleaned.includes(confiscationOf2018);
  for (const word of words) {
    const category = categoryOf(word);
    if (category === null) unknown.push(word);
    else found.add(category);
    if (word.includes('暂扣') && word.includes('吊销')) ambiguous = true;
  }
  if (unknown.length > 0) return { ok: false, reason: 'UNKNOWN', words: unknown };
  return { ok: true, categories: penaltyCategories.filter((category) => found.has(category)), ambiguous };
}

function categoryOf(word: string): PenaltyCategory | null {
  const atom = wordsOfAtoms.get(word) ?? wordsOfAtoms.get(word.toUpperCase());
  if (atom !== undefined) return atom;
  if (word.includes('暂扣')) return 'SUSPEND_PERMIT';
  if (word.includes('吊销')) return 'REVOKE_PERMIT';
  return /^其[他它][-—–:(]/.test(word) ? 'OTHER' : null;
}
