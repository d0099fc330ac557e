/** What messages to a subject are about. */
export const messageKinds = {
  ADVERSE_RECORD: { zh: '拟公示告知', en: 'A record that will be shown' },
  CASE_STEP: { zh: '办理进度', en: 'A step in a case' },
} as const;
export type MessageKind = keyof typeof messageKinds;

/** How a message stands on its way out of the box. */
export const messageStates = {
  WAITING: { zh: '待发送', en: 'Waiting to be sent' },
  SENT: { zh: '已发送', en: 'Sent' },
  FAILED: { zh: '发送失败，将重试', en: 'Failed, is tried again' },
  BOX_ONLY: { zh: '仅站内', en: 'In the box only' },
} as const;

/** Ways to look at a file, as the ledger names them. */
export const lookUpKinds = {
  FILE: { zh: '查看档案', en: 'The file' },
  RECORD: { zh: '查看信息', en: 'A record' },
  CASE: { zh: '查看办理件', en: 'A case' },
  IDENTITY_NUMBER: { zh: '查看证件号码', en: 'An identity number' },
  CHECK: { zh: '信用核查', en: 'A check' },
} as const;

/** Seconds after a failed attempt until the next one: doubled each time, at most six hours. */
export function secondsUntilNext(attempts: number): number {
  return Math.min(30 * 2 ** Math.max(attempts - 1, 0), 6 * 60 * 60);
}
