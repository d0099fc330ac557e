import { legalBasis } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

/** Bases of the core's record types and matters. `confirmed` only where the article's text was read. */

export const enterpriseInformation7 = legalBasis({
  code: 'enterprise-information-7',
  title: '企业信息公示暂行条例',
  article: '第七条',
  level: 'ADMINISTRATIVE_REGULATION',
  from: legalDay('2014-10-01'),
  to: null,
  confirmed: true,
});

export const enterpriseInformation18 = legalBasis({
  code: 'enterprise-information-18',
  title: '企业信息公示暂行条例',
  article: '第十八条',
  level: 'ADMINISTRATIVE_REGULATION',
  from: legalDay('2014-10-01'),
  to: null,
  confirmed: true,
});

export const administrativeLicensing78 = legalBasis({
  code: 'administrative-licensing-78',
  title: '中华人民共和国行政许可法',
  article: '第七十八条、第七十九条',
  level: 'LAW',
  from: legalDay('2004-07-01'),
  to: null,
  confirmed: true,
});

export const administrativePenalty48 = legalBasis({
  code: 'administrative-penalty-48',
  title: '中华人民共和国行政处罚法',
  article: '第四十八条',
  level: 'LAW',
  from: legalDay('2021-07-15'),
  to: null,
  confirmed: true,
});

export const administrativePenalty34 = legalBasis({
  code: 'administrative-penalty-34',
  title: '中华人民共和国行政处罚法',
  article: '第三十四条',
  level: 'LAW',
  from: legalDay('2021-07-15'),
  to: null,
  confirmed: false,
});

export const creditBasedSupervision = legalBasis({
  code: 'credit-based-supervision',
  title:
    '国务院办公厅关于加快推进社会信用体系建设构建以信用为基础的新型监管机制的指导意见（国办发〔2019〕35号）',
  article: '事中环节信用监管',
  level: 'CENTRAL_POLICY',
  from: legalDay('2019-07-09'),
  to: null,
  confirmed: false,
});

export const dishonestyConstraint = legalBasis({
  code: 'dishonesty-constraint',
  title: '国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见（国办发〔2020〕49号）',
  article: '规范失信惩戒',
  level: 'CENTRAL_POLICY',
  from: legalDay('2020-12-07'),
  to: null,
  confirmed: false,
});

/** 告知承诺制: promises in place of certificates and approvals, their check, and who may not use them. */
export const promiseInsteadOfProof = legalBasis({
  code: 'promise-instead-of-proof',
  title: '国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见（国办发〔2020〕42号）',
  article: '加强事中事后核查、加强信用监管',
  level: 'CENTRAL_POLICY',
  from: legalDay('2020-10-27'),
  to: null,
  confirmed: false,
});
