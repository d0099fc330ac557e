import { legalBasis } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

/** 信用主体有权提出异议并请求更正、删除. */
export const civilCode1029 = legalBasis({
  code: 'civil-code-1029',
  title: '中华人民共和国民法典',
  article: '第一千零二十九条',
  level: 'LAW',
  from: legalDay('2021-01-01'),
  to: null,
  confirmed: true,
});

/** 信用修复. */
export const creditRepair2025 = legalBasis({
  code: 'credit-repair-2025',
  title: '信用修复管理办法（国家发展改革委令2025年第36号）',
  article: '第三条',
  level: 'DEPARTMENTAL_RULE',
  from: legalDay('2026-04-01'),
  to: null,
  confirmed: true,
});

/** 决定被变更、撤销、确认违法的，三日内撤回公开信息. */
export const withdrawalOfPublicity = legalBasis({
  code: 'administrative-penalty-48-withdrawal',
  title: '中华人民共和国行政处罚法',
  article: '第四十八条第二款、第八十五条',
  level: 'LAW',
  from: legalDay('2021-07-15'),
  to: null,
  confirmed: true,
});

/** 行政许可的变更、延续、撤销、注销, with the public record following within days. */
export const decisionChange = legalBasis({
  code: 'administrative-licence-49',
  title: '中华人民共和国行政许可法',
  article: '第四十九条、第五十条、第六十九条、第七十条',
  level: 'LAW',
  from: legalDay('2004-07-01'),
  to: null,
  confirmed: false,
});

/** 对具体行政行为申请复议、提起诉讼. */
export const administrativeReview = legalBasis({
  code: 'administrative-penalty-45',
  title: '中华人民共和国行政处罚法',
  article: '第四十五条',
  level: 'LAW',
  from: legalDay('2021-07-15'),
  to: null,
  confirmed: false,
});

/** 人民法院裁定批准重整计划、认可和解协议的，依裁定解除. The article was not seen. */
export const reorganisationLift = legalBasis({
  code: 'credit-repair-2025-reorganisation',
  title: '信用修复管理办法（国家发展改革委令2025年第36号）',
  article: '破产重整、和解企业的信用修复（条次待核）',
  level: 'DEPARTMENTAL_RULE',
  from: legalDay('2026-04-01'),
  to: null,
  confirmed: false,
});

/** 以虚假材料、虚假承诺取得修复的，撤销修复. Neither article nor wording was seen. */
export const falseRepair = legalBasis({
  code: 'credit-repair-2025-false-statements',
  title: '信用修复管理办法（国家发展改革委令2025年第36号）',
  article: '提供虚假材料、作出虚假承诺的后果（条次待核）',
  level: 'DEPARTMENTAL_RULE',
  from: legalDay('2026-04-01'),
  to: null,
  confirmed: false,
});
