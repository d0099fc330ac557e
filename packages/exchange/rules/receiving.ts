import type { Text } from '@xintu/kernel';

/** 接收方式: how a department came by a record. */
export const receivingWays = {
  LOOKED_UP: { zh: '查询', en: 'looked up' },
  HANDED_IN: { zh: '报送', en: 'handed in' },
  EXPORTED: { zh: '导出', en: 'exported' },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a record ended. */
export const endingReasons = {
  REPAIRED: { zh: '已修复', en: 'repaired' },
  REVOKED: { zh: '已撤销', en: 'revoked' },
  WITHDRAWN: { zh: '已撤回报送', en: 'withdrawn' },
  WRONG_SUBJECT: { zh: '主体有误', en: 'of another subject' },
  REMOVED: { zh: '已移出名单', en: 'off its list' },
} as const satisfies Readonly<Record<string, Text>>;
