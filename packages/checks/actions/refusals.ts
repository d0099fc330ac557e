import type { RefusalText } from '@xintu/runtime';

import type { CheckProblem } from '../rules/problem.ts';

/** Why an action on a check is refused, in words. */
export const refusals = {
  notAllowed: {
    code: 'NOT_ALLOWED',
    'zh-CN': '只有本部门的核查人员可以办理信用核查。',
    en: 'Only checking officers of a department make checks and answer them.',
  },
  unknownMatter: {
    code: 'UNKNOWN_MATTER',
    field: 'matter',
    'zh-CN': '没有这个事项，或者本部门未启用该事项的核查。',
    en: 'There is no such matter, or the department makes no checks in it.',
  },
  keyTaken: {
    code: 'KEY_TAKEN',
    field: 'idempotencyKey',
    'zh-CN': '该幂等键已用于内容不同的核查。',
    en: 'The key stands for a check with other content.',
  },
  notFound: {
    code: 'NOT_FOUND',
    field: 'checkId',
    'zh-CN': '没有这次核查。',
    en: 'There is no such check.',
  },
  notDoubtful: {
    code: 'NOT_DOUBTFUL',
    field: 'resultId',
    'zh-CN': '该核查对象无须确认。',
    en: 'Nothing is in doubt about this subject.',
  },
  confirmedBefore: {
    code: 'CONFIRMED_BEFORE',
    field: 'candidate',
    'zh-CN': '该核查对象已确认，不能再改；如有误请重新核查。',
    en: 'This was confirmed otherwise before: check again where that was wrong.',
  },
  confirmReason: {
    code: 'REASON_MISSING',
    field: 'reason',
    'zh-CN': '请说明确认的理由，不超过 500 字。',
    en: 'Say in up to 500 characters why.',
  },
  noCandidate: {
    code: 'NO_CANDIDATE',
    field: 'candidate',
    'zh-CN': '没有这个候选主体。',
    en: 'There is no such candidate.',
  },
  notConfigurer: {
    code: 'NOT_ALLOWED',
    'zh-CN': '事项由本单位审核人或者所属地区信用办设置。',
    en: 'A reviewer of the department, or the credit office of its area, sets its matters.',
  },
  notReporter: {
    code: 'NOT_ALLOWED',
    'zh-CN': '办件由本单位的核查人员或经办人报送。',
    en: 'Checking officers and reporters of the department report its cases.',
  },
  noTask: { code: 'NOT_FOUND', field: 'id', 'zh-CN': '没有这个任务。', en: 'There is no such task.' },
  taskSettled: {
    code: 'SETTLED_BEFORE',
    field: 'id',
    'zh-CN': '该任务已办结；有新的决定时会重新打开。',
    en: 'It is settled; a new decision opens it again.',
  },
  whatMissing: {
    code: 'TEXT_MISSING',
    field: 'what',
    'zh-CN': '请说明处理情况或者不予处理的理由，不超过 500 字。',
    en: 'Say in up to 500 characters what was done, or why nothing.',
  },
} satisfies Record<string, RefusalText>;

/** A problem with what was sent, as it is answered. */
export const refusalOf = ({ text, ...problem }: CheckProblem): RefusalText => ({
  ...problem,
  'zh-CN': text.zh,
  en: text.en,
});
