import type { CaseLimit, CaseLimitRow } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

/** Not fixed by a text that was read: configuration, shown as provisional. */
const provisional = {
  ...{ division: null, to: null, from: legalDay('2017-01-01'), confirmed: false },
  ...{ basis: '本平台暂定', article: '待信用办确认' },
} as const satisfies Partial<CaseLimitRow>;

/** 承诺期限: until the day that the signed text names. The term is the template's, not a rule's. */
export const commitmentTerm: CaseLimit = {
  code: 'commitment-term',
  name: { zh: '承诺履行期限', en: 'term of the commitment' },
  rows: [
    {
      ...{ value: 0, unit: 'DAY', division: null, from: legalDay('2017-01-01'), to: null, confirmed: true },
      ...{ basis: '已签署的承诺书', article: '承诺有效期' },
    },
  ],
};

/** 履约核查: from the day after the term. */
export const commitmentCheck: CaseLimit = {
  code: 'commitment-check',
  name: { zh: '履约核查期限', en: 'check of a commitment' },
  rows: [{ ...provisional, value: 15, unit: 'WORKING_DAY' }],
};

/** 陈述申辩: from the day on which the notice was served. */
export const commitmentStatement: CaseLimit = {
  code: 'commitment-statement',
  name: { zh: '陈述申辩期限', en: 'statement of the subject' },
  rows: [{ ...provisional, value: 5, unit: 'WORKING_DAY' }],
};

/** 认定: after the statement, or after its limit. */
export const commitmentDecision: CaseLimit = {
  code: 'commitment-decision',
  name: { zh: '违诺认定期限', en: 'decision on a breach' },
  rows: [{ ...provisional, value: 10, unit: 'WORKING_DAY' }],
};
