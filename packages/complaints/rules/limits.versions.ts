import type { CaseLimit, CaseLimitRow } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

/** No text that was read fixes these days for credit platforms: configuration, shown as provisional. */
const provisional = {
  ...{ division: null, to: null, from: legalDay('2017-01-01'), confirmed: false },
  ...{ basis: '本平台暂定', article: '待信用办确认' },
} as const satisfies Partial<CaseLimitRow>;

/** 投诉受理 */
export const complaintAcceptance: CaseLimit = {
  code: 'complaint-acceptance',
  name: { zh: '投诉举报受理期限', en: 'acceptance of a complaint' },
  rows: [{ ...provisional, value: 5, unit: 'WORKING_DAY' }],
};

/** 调查核实 */
export const complaintInvestigation: CaseLimit = {
  code: 'complaint-investigation',
  name: { zh: '投诉举报调查期限', en: 'investigation of a complaint' },
  rows: [{ ...provisional, value: 20, unit: 'WORKING_DAY' }],
};

/** 审核答复 */
export const complaintAnswer: CaseLimit = {
  code: 'complaint-answer',
  name: { zh: '投诉举报答复期限', en: 'answer to a complaint' },
  rows: [{ ...provisional, value: 5, unit: 'WORKING_DAY' }],
};

/** 查证属实后依法处理 */
export const complaintDecision: CaseLimit = {
  code: 'complaint-decision',
  name: { zh: '查实后处理期限', en: 'decision on what was proved' },
  rows: [{ ...provisional, value: 60, unit: 'WORKING_DAY' }],
};
