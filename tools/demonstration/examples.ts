import { REPRESENTED_ORGANISATION } from '@xintu/access';
import { makeCreditCode, type CreditCode } from '@xintu/kernel';

/** An invented organisation that guides and browser tests can name. */
export interface Example {
  /** Number from which its code is made. */
  readonly number: number;
  readonly name: string;
  readonly code: CreditCode;
}

const REGISTRAR = '433101';
const company = (number: number, name: string): Example => ({
  number,
  name: `${name}（演示）`,
  code: makeCreditCode('91', REGISTRAR, `YY${String(number).padStart(6, '0')}`),
});

/**
 * Organisations of the demonstration whose files show something in particular. Their codes and names never change,
 * whatever the anchor day.
 */
export const demonstrationExamples = {
  /** The one whose representative can sign in: licences, penalties in publicity, a penalty corrected twice. */
  represented: company(1, '开心茶馆'),
  /** In trouble with the departments of all three sectors, and with others. */
  inTrouble: [
    company(2, '吉首云溪文旅建设集团有限公司'),
    company(3, '湘西边陲旅游开发有限公司'),
    company(4, '吉首演武城建开发有限公司'),
    company(5, '湘西夜色娱乐管理有限公司'),
    company(6, '吉首金石装饰工程有限公司'),
  ],
  /** Parents of many branches. */
  withManyBranches: [
    company(7, '湘西万家连锁超市有限公司'),
    company(8, '吉首百草大药房连锁有限公司'),
    company(9, '湘西山水建筑工程有限公司'),
  ],
  /** Renamed in the last year: here by the name that they have now. */
  renamed: [
    company(10, '吉首新禾商贸有限公司'),
    company(11, '湘西新岭旅行社有限公司'),
    company(12, '吉首新筑建筑工程有限公司'),
  ],
} as const satisfies Readonly<Record<string, Example | readonly Example[]>>;

/** What the renamed examples were called before, in the same order. */
export const formerNames = [
  '吉首旧禾商贸有限公司（演示）',
  '湘西旧岭旅行社有限公司（演示）',
  '吉首旧筑建筑工程有限公司（演示）',
] as const;

if (demonstrationExamples.represented.code !== REPRESENTED_ORGANISATION) {
  throw new Error('the represented organisation of the demonstration accounts is another one');
}
