import { legalDay, type LegalDay, type Text } from '@xintu/kernel';

/** "n penalties of a kind in m months" opens a task for a person; it decides nothing. */
export interface RepeatRule {
  readonly code: string;
  readonly name: Text;
  /** Record type whose decisions are counted, each authority’s by itself. */
  readonly recordType: string;
  /** Only decisions of these severities; null: of all. */
  readonly severities: readonly string[] | null;
  readonly decisions: number;
  readonly months: number;
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  /** Whether a text in force fixes the numbers. */
  readonly confirmed: boolean;
}

/** The numbers are the platform’s own until the credit office confirms them: no text seen fixes them. */
export const repeatRules: readonly RepeatRule[] = [
  {
    code: 'three-in-a-year',
    name: { zh: '一年内三次以上行政处罚', en: 'three penalties within a year' },
    ...{ recordType: 'penalty', severities: null, decisions: 3, months: 12 },
    ...{ basis: '本平台暂定', article: '屡禁不止、屡罚不改专项行动，待信用办确认' },
    ...{ from: legalDay('2017-01-01'), to: null, confirmed: false },
  },
  {
    code: 'two-serious-in-two-years',
    name: { zh: '两年内两次以上严重失信行政处罚', en: 'two serious penalties within two years' },
    ...{ recordType: 'penalty', severities: ['SERIOUS', 'SPECIAL'], decisions: 2, months: 24 },
    ...{ basis: '本平台暂定', article: '屡禁不止、屡罚不改专项行动，待信用办确认' },
    ...{ from: legalDay('2017-01-01'), to: null, confirmed: false },
  },
];

/** The rules that hold on a day. */
export const repeatRulesOn = (day: LegalDay): readonly RepeatRule[] =>
  repeatRules.filter(({ from, to }) => from <= day && (to === null || day <= to));
