/** Why something about complaints is refused, in words. */
export const refusals = {
  notAllowed: {
    ...{ code: 'NOT_ALLOWED', 'zh-CN': '您没有办理这件事的权限。' },
    en: 'This is not yours to do.',
  },
  noSuchSubject: {
    code: 'NO_SUCH_SUBJECT',
    field: 'subjectCode',
    'zh-CN': '没有找到这个单位。投诉举报只针对单位，请核对统一社会信用代码。',
    en: 'There is no such organisation. Complaints are about organisations: check the credit code.',
  },
  nobodyToHandle: {
    ...{ code: 'NOBODY_TO_HANDLE', 'zh-CN': '当地还没有受理投诉举报的信用办。' },
    en: 'There is no credit office to take it.',
  },
  contentMissing: {
    code: 'MISSING',
    field: 'content',
    'zh-CN': '请写明投诉举报内容（10 至 4000 字）。',
    en: 'Say what it is about (10 to 4000 characters).',
  },
  senderTooLong: {
    ...{ code: 'TOO_LONG', field: 'sender', 'zh-CN': '姓名最多 64 字，联系方式最多 128 字。' },
    en: 'A name has at most 64 characters, how to reach you at most 128.',
  },
  noKeys: {
    code: 'NO_KEYS',
    'zh-CN': '本服务没有密钥，不能密封保存举报人身份；可以匿名提交。',
    en: 'This service has no keys to seal who you are; it can be sent anonymously.',
  },
  reasonMissing: {
    code: 'REASON_MISSING',
    field: 'reason',
    'zh-CN': '请写明查看举报人身份的理由（4 至 500 字）。',
    en: 'Give the reason for which the sender is needed (4 to 500 characters).',
  },
  // The same for what is not there, for what is another's, and for what was sent anonymously.
  nothingToOpen: {
    code: 'NOTHING_TO_OPEN',
    'zh-CN': '没有可供您查看的举报人身份：仅承办单位的审核人可以查看，匿名投诉没有身份信息。',
    en: 'There is no sender for you to see: only reviewers of the department that investigates may, and anonymous complaints have none.',
  },
} as const;
