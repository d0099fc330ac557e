import { graphEnum } from '@xintu/graph';

import { documentRoles } from '../rules/document-roles.ts';

/** 当事方 */
export const CaseParty = graphEnum('CaseParty', 'Who takes part in a case 办理角色.', {
  SUBJECT: { zh: '信用主体', en: 'The subject' },
  COUNTER: { zh: '窗口代收', en: 'An officer who receives it' },
  OFFICER: { zh: '承办人员', en: 'Officer of the handling department' },
  REVIEWER: { zh: '审核人', en: 'Reviewer of the handling department' },
  CREDIT_OFFICE: { zh: '信用办', en: 'Credit office' },
  CLOCK: { zh: '到期自动', en: 'The clock' },
});

/** 期限单位 */
export const CaseLimitUnit = graphEnum('CaseLimitUnit', 'Unit of a limit 期限单位.', {
  WORKING_DAY: { zh: '个工作日', en: 'working days' },
  DAY: { zh: '日', en: 'days' },
  MONTH: { zh: '个月', en: 'months' },
});

/** 排序 */
export const CaseOrder = graphEnum('CaseOrder', 'Order of cases 排序.', {
  OPENED_NEWEST: { zh: '最近提出在前', en: 'Newest first' },
  DUE_FIRST: { zh: '最早到期在前', en: 'Earliest limit first' },
});

/** 材料用途 */
export const CaseDocumentRole = graphEnum(
  'CaseDocumentRole',
  'What a file of a case is for 材料用途.',
  documentRoles,
);
