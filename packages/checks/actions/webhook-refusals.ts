import type { RefusalText } from '@xintu/runtime';

/** Why an address for news is not kept, in words. */
export const webhookRefusals = {
  notAllowed: {
    code: 'NOT_ALLOWED',
    'zh-CN': '只有本单位的系统管理员或安全管理员可以登记变化通知地址。',
    en: 'Administrators of a department register its addresses.',
  },
  nameless: {
    code: 'NAME_MISSING',
    field: 'name',
    'zh-CN': '请填写名称，最多 100 字。',
    en: 'Give it a name of at most 100 characters.',
  },
  wrongAddress: {
    code: 'WRONG_ADDRESS',
    field: 'url',
    'zh-CN': '地址须为 https，不含用户名、口令。',
    en: 'The address must be https, without name and password in it.',
  },
  notFound: {
    code: 'NOT_FOUND',
    field: 'id',
    'zh-CN': '没有这个通知地址。',
    en: 'There is no such address.',
  },
} satisfies Record<string, RefusalText>;
