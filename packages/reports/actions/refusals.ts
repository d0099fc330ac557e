import type { RefusalText } from '@xintu/runtime';

/** Why a report is not made, in words. */
export const refusals = {
  notAllowed: {
    code: 'NOT_ALLOWED',
    'zh-CN': '部门工作人员出具报告须注明办理事项和办件编号；企业代表只能出具本单位的报告。',
    en: 'Officers state a matter and a case number for a report; representatives get their own organisation’s.',
  },
  unknownMatter: {
    code: 'UNKNOWN_MATTER',
    'zh-CN': '没有这个办理事项。',
    en: 'There is no such matter.',
  },
  notFound: {
    code: 'NOT_FOUND',
    'zh-CN': '没有这个主体，或者没有这次核查。',
    en: 'There is no such subject, or no such check.',
  },
  aboutPerson: {
    code: 'ABOUT_PERSON',
    field: 'subjectCode',
    'zh-CN': '信用报告只针对单位，不针对自然人。',
    en: 'Reports are about organisations, never about natural persons.',
  },
  wrongScope: {
    code: 'WRONG_SCOPE',
    field: 'scope',
    'zh-CN': '本单位版只能由本单位出具；部门版由部门出具。',
    en: 'The own version is for the organisation itself, the shared one for departments.',
  },
} satisfies Record<string, RefusalText>;
