import type { CaseLimit } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

const everywhere = { division: null, to: null } as const;

/** 异议核实: the provider's check, from the day of receipt. */
export const objectionVerification: CaseLimit = {
  code: 'objection-verification',
  name: { zh: '异议核实期限', en: 'verification of an objection' },
  rows: [
    {
      ...everywhere,
      ...{ value: 7, unit: 'WORKING_DAY', from: legalDay('2017-01-01'), confirmed: true },
      basis: '各地信用信息归集、异议处理规定的通行期限（7个工作日）',
      article: '异议处理',
    },
    {
      ...{ value: 7, unit: 'WORKING_DAY', division: '410000', from: legalDay('2020-05-01'), to: null },
      basis: '河南省社会信用条例',
      article: '第四十一条',
      confirmed: true,
    },
    {
      ...{ value: 7, unit: 'WORKING_DAY', division: '370000', from: legalDay('2020-10-01'), to: null },
      basis: '山东省社会信用条例',
      article: '第三十九条、第四十条',
      confirmed: true,
    },
    {
      ...{ value: 5, unit: 'WORKING_DAY', division: '310000', from: legalDay('2017-10-01'), to: null },
      basis: '上海市社会信用条例',
      article: '第三十六条',
      confirmed: true,
    },
    {
      ...{ value: 2, unit: 'WORKING_DAY', division: '440300', from: legalDay('2023-03-01'), to: null },
      basis: '深圳经济特区社会信用条例',
      article: '第五十条、第五十一条',
      confirmed: true,
    },
    {
      ...{ value: 5, unit: 'WORKING_DAY', division: '330000', from: legalDay('2018-01-01'), to: null },
      basis: '浙江省公共信用信息管理条例',
      article: '第三十条、第三十一条',
      confirmed: true,
    },
  ],
};

/** 异议复核: the credit office's review of the written opinion. No text fixes it: configuration. */
export const objectionReview: CaseLimit = {
  code: 'objection-review',
  name: { zh: '异议复核期限', en: 'review of an opinion' },
  rows: [
    {
      ...everywhere,
      ...{ value: 1, unit: 'WORKING_DAY', from: legalDay('2017-01-01'), confirmed: false },
      basis: '本平台暂定',
      article: '待信用办确认',
    },
  ],
};

/** 修复受理. The wording of the Order's days was not seen: provisional. */
export const repairAcceptance: CaseLimit = {
  code: 'repair-acceptance',
  name: { zh: '修复受理期限', en: 'acceptance of a repair' },
  rows: [
    {
      ...everywhere,
      ...{ value: 3, unit: 'WORKING_DAY', from: legalDay('2023-05-01'), confirmed: false },
      basis: '信用修复管理办法（国家发展改革委令2025年第36号）',
      article: '受理期限，待核',
    },
  ],
};

/** 修复审核决定. Provisional for the same reason. */
export const repairDecision: CaseLimit = {
  code: 'repair-decision',
  name: { zh: '修复审核期限', en: 'decision on a repair' },
  rows: [
    {
      ...everywhere,
      ...{ value: 10, unit: 'WORKING_DAY', from: legalDay('2023-05-01'), confirmed: false },
      basis: '信用修复管理办法（国家发展改革委令2025年第36号）',
      article: '审核期限，待核',
    },
  ],
};

/** 撤回公开信息: the day after the decision was changed, annulled or held unlawful is the first. */
export const withdrawal: CaseLimit = {
  code: 'withdrawal',
  name: { zh: '撤回公开信息期限', en: 'withdrawal from publicity' },
  rows: [
    {
      ...everywhere,
      ...{ value: 3, unit: 'WORKING_DAY', from: legalDay('2021-07-15'), confirmed: true },
      basis: '中华人民共和国行政处罚法',
      article: '第四十八条第二款、第八十五条',
    },
  ],
};

/** 按裁定解除: at once; a working day until somebody has to be told that it was not. */
export const courtOrder: CaseLimit = {
  code: 'court-order',
  name: { zh: '按裁定解除期限', en: 'lift by order of the court' },
  rows: [
    {
      ...everywhere,
      ...{ value: 1, unit: 'WORKING_DAY', from: legalDay('2023-05-01'), confirmed: false },
      basis: '信用修复管理办法（国家发展改革委令2025年第36号）',
      article: '破产重整、和解企业的信用修复，期限待核',
    },
  ],
};

/** 签收: whoever received a record that ended takes note and stops using it. No text was seen: provisional. */
export const acknowledgementLimit: CaseLimit = {
  code: 'acknowledgement',
  name: { zh: '终止信息签收期限', en: 'acknowledgement of an ending' },
  rows: [
    {
      ...everywhere,
      ...{ value: 3, unit: 'WORKING_DAY', from: legalDay('2017-01-01'), confirmed: false },
      basis: '信用修复管理办法（国家发展改革委令2025年第36号）',
      article: '修复后同步更新，期限待核',
    },
  ],
};

/** 变更公开信息: after an amendment, a renewal or a correction, counted like a withdrawal. */
export const recordChange: CaseLimit = {
  code: 'record-change',
  name: { zh: '变更公开信息期限', en: 'change of a public record' },
  rows: [
    {
      ...everywhere,
      ...{ value: 3, unit: 'WORKING_DAY', from: legalDay('2021-07-15'), confirmed: false },
      basis: '比照中华人民共和国行政处罚法',
      article: '第四十八条第二款',
    },
  ],
};

/** 陈述申辩 before a repair is taken back: no text was seen. */
export const repairRevocationStatement: CaseLimit = {
  code: 'repair-revocation-statement',
  name: { zh: '陈述申辩期限', en: 'statement of the subject' },
  rows: [
    {
      ...everywhere,
      ...{ value: 5, unit: 'WORKING_DAY', from: legalDay('2023-05-01'), confirmed: false },
      basis: '本平台暂定',
      article: '待信用办确认',
    },
  ],
};

/** 决定是否撤销修复: no text was seen. */
export const repairRevocationDecision: CaseLimit = {
  code: 'repair-revocation-decision',
  name: { zh: '撤销修复决定期限', en: 'decision on taking a repair back' },
  rows: [
    {
      ...everywhere,
      ...{ value: 10, unit: 'WORKING_DAY', from: legalDay('2023-05-01'), confirmed: false },
      basis: '本平台暂定',
      article: '待信用办确认',
    },
  ],
};
