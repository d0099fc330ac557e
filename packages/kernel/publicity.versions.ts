import type { PenaltyField, Severity } from './enumerations.ts';
import { legalDay, type LegalDay } from './legal-day.ts';
import type { Yuan } from './money.ts';
import type { PenaltyCategory } from './penalty-categories.ts';

/** Where a legal number stands, from when to when it holds, and whether someone has confirmed it. */
export interface RuleRow {
  readonly version: string;
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  /** The last day; null while in force. */
  readonly to: LegalDay | null;
  /** Read in the published text, or confirmed by the credit office. Otherwise results are provisional. */
  readonly confirmed: boolean;
}

/** Months from the decision day. `minimumMonths` null: no repair before the end. */
export interface PublicityMonths {
  readonly minimumMonths: number | null;
  readonly maximumMonths: number;
}

/** 较大数额、巨大数额: from which fine on a penalty counts as general, or as serious, by the sector department's standard. */
export interface FineThreshold extends RuleRow {
  /** 领域 that the standard is for; null: any that has no standard of its own. */
  readonly field: PenaltyField | null;
  /** Yuan from which a fine is a larger one (一般); the amount itself counts. */
  readonly largerFrom: Yuan;
  /** Yuan from which it is a huge one (严重). */
  readonly hugeFrom: Yuan;
}

/**
 * Which version holds for a record that an older one began: that of its decision day, or whichever ends it earlier.
 * The transition article of Order 36 was not read: the earlier end holds, provisionally.
 */
export interface Transition {
  readonly holds: 'EARLIER_END' | 'OWN_VERSION';
  readonly confirmed: boolean;
}

/** 公示规则: all that computes the publicity of penalties. Data: a set in the database is computed by the same functions. */
export interface PenaltyRuleSet {
  readonly versions: readonly PenaltyPublicityRow[];
  readonly fineThresholds: readonly FineThreshold[];
  readonly transition: Transition;
}

export interface PenaltyPublicityRow extends RuleRow {
  /** V2017, V2019, V2023, V2026, or what the credit office named a later one. */
  readonly version: string;
  /** Months by class (失信程度); a class that is absent is not published. */
  readonly classes: Partial<Readonly<Record<Severity, PublicityMonths>>>;
  /** The months do not depend on the class: none has to be given. */
  readonly classless: boolean;
  /** A longer minimum in certain fields (领域). */
  readonly minimumByField: Partial<Readonly<Record<PenaltyField, number>>>;
  /** Penalties with no other categories than these are not published. */
  readonly unpublishedCategories: readonly PenaltyCategory[];
  /** Classes that follow from a category alone; the gravest wins. */
  readonly classOfCategory: Partial<Readonly<Record<PenaltyCategory, Severity>>>;
  /** A fine alone can tell the class, by the thresholds in force on the decision day. */
  readonly classOfFine: boolean;
}

const threeMonthsToOneYear = { minimumMonths: 3, maximumMonths: 12 } as const;
const threeMonthsToThreeYears = { minimumMonths: 3, maximumMonths: 36 } as const;
const sixMonthsToThreeYears = { minimumMonths: 6, maximumMonths: 36 } as const;
const oneYearToThreeYears = { minimumMonths: 12, maximumMonths: 36 } as const;
const oneYearWithoutRepair = { minimumMonths: null, maximumMonths: 12 } as const;
const threeYearsWithoutRepair = { minimumMonths: null, maximumMonths: 36 } as const;
const oneYearInField = 12;

/** Publicity of penalties, oldest first. */
export const penaltyPublicityVersions: readonly PenaltyPublicityRow[] = [
  {
    version: 'V2017',
    basis: '国家发展改革委办公厅关于行政处罚信息在“信用中国”网站公示期限的通知（发改办财金〔2017〕1171号）',
    article: '全文',
    from: legalDay('2017-07-31'),
    to: legalDay('2019-06-30'),
    confirmed: true,
    classes: {
      MINOR: oneYearWithoutRepair,
      GENERAL: oneYearWithoutRepair,
      SERIOUS: threeYearsWithoutRepair,
      SPECIAL: threeYearsWithoutRepair,
    },
    classless: false,
    minimumByField: {},
    unpublishedCategories: [],
    classOfCategory: {},
    classOfFine: false,
  },
  {
    version: 'V2019',
    basis:
      '国家发展改革委办公厅关于进一步完善“信用中国”网站及地方信用门户网站行政处罚信息信用修复机制的通知（发改办财金〔2019〕527号）',
    article: '公示期限',
    from: legalDay('2019-07-01'),
    to: legalDay('2023-04-30'),
    confirmed: true,
    classes: {
      MINOR: threeMonthsToOneYear,
      GENERAL: threeMonthsToOneYear,
      SERIOUS: sixMonthsToThreeYears,
      SPECIAL: threeYearsWithoutRepair,
    },
    classless: false,
    minimumByField: {},
    unpublishedCategories: [],
    classOfCategory: {},
    classOfFine: false,
  },
  {
    version: 'V2023',
    basis: '失信行为纠正后的信用信息修复管理办法（试行）（国家发展改革委令第58号）',
    article: '行政处罚公示期限',
    from: legalDay('2023-05-01'),
    to: legalDay('2026-03-31'),
    confirmed: true,
    classes: {
      MINOR: threeMonthsToThreeYears,
      GENERAL: threeMonthsToThreeYears,
      SERIOUS: threeMonthsToThreeYears,
      SPECIAL: threeMonthsToThreeYears,
    },
    classless: true,
    minimumByField: {
      FOOD: oneYearInField,
      DRUG: oneYearInField,
      SPECIAL_EQUIPMENT: oneYearInField,
      WORK_SAFETY: oneYearInField,
      FIRE: oneYearInField,
    },
    unpublishedCategories: ['WARNING', 'CRITICISM'],
    classOfCategory: {},
    classOfFine: false,
  },
  {
    version: 'V2026',
    basis: '信用修复管理办法（国家发展改革委令2025年第36号）',
    article: '失信信息分类与公示期限',
    from: legalDay('2026-04-01'),
    to: null,
    confirmed: true,
    // Minor ones are, in principle, not published. No "larger" or "huge" amount is registered: a fine derives no class.
    classes: { GENERAL: threeMonthsToOneYear, SERIOUS: oneYearToThreeYears, SPECIAL: oneYearToThreeYears },
    classless: false,
    minimumByField: {},
    unpublishedCategories: ['WARNING', 'CRITICISM'],
    classOfCategory: {
      CONFISCATE_GOODS: 'GENERAL',
      REVOKE_PERMIT: 'SERIOUS',
      RESTRICT_OCCUPATION: 'SERIOUS',
    },
    classOfFine: true,
  },
];

/** The rules as published. No sector department's standard of amounts is among them. */
export const publishedPenaltyRules: PenaltyRuleSet = {
  versions: penaltyPublicityVersions,
  fineThresholds: [],
  transition: { holds: 'EARLIER_END', confirmed: false },
};
