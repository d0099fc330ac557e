import type { Text } from '@xintu/kernel';

/** Why a session ended, in words for the browser that still holds its cookie. */
export const sessionEnds = {
  IDLE: {
    zh: '较长时间没有操作，登录已自动结束，请重新登录。',
    en: 'You were signed out because nothing was done for a while. Sign in again.',
  },
  EXPIRED: {
    zh: '本次登录已到最长时限，请重新登录。',
    en: 'This session has reached its longest time. Sign in again.',
  },
  TOO_MANY: {
    zh: '该账号同时登录的数量已到上限，最早的一次（即此处）已结束。如非本人操作，请联系安全管理员。',
    en: 'The account was signed in too many times at once, so its oldest session (this one) ended. If that was not you, tell the security administrator.',
  },
  SIGNED_OUT: { zh: '已退出登录。', en: 'You have signed out.' },
  ENDED_ELSEWHERE: {
    zh: '此处的登录已在别处被结束。如非本人操作，请联系安全管理员。',
    en: 'This session was ended from elsewhere. If that was not you, tell the security administrator.',
  },
  ENDED_BY_ADMINISTRATOR: {
    zh: '安全管理员结束了此处的登录。',
    en: 'The security administrator ended this session.',
  },
  ACCOUNT_DISABLED: {
    zh: '账号已停用，请联系安全管理员。',
    en: 'The account is closed: ask the security administrator.',
  },
  TAKEN_OVER: {
    zh: '所在单位已被接管，账号已停用，请联系接管单位的安全管理员。',
    en: 'Your department was taken over and the account is closed: ask the security administrator.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type SessionEnd = keyof typeof sessionEnds;

export function isSessionEnd(text: string): text is SessionEnd {
  return text in sessionEnds;
}
