import { type Outcome, type RefusalText, refused } from '@xintu/runtime';
import type { Permission, RefusalReason } from '../rules/may.ts';
import { type Role, roleNames, type RoleProblem } from '../rules/roles.ts';
import type { Viewer } from '../rules/viewer.ts';

type Refusal = Extract<Outcome, { changed: null }>;

/** Why the rules don't let the viewer, in words for the screen. */
export function refusePermission(
  viewer: Pick<Viewer, 'language'>,
  permission: Extract<Permission, { allowed: false }>,
): Refusal {
  return refused(viewer.language, ...permission.reasons.map(wordsOf));
}

const names = (roles: readonly Role[], language: 'zh' | 'en') =>
  roles.map((role) => roleNames[role][language]).join(language === 'zh' ? '、' : ', ');

function wordsOf(reason: RefusalReason): RefusalText {
  switch (reason.code) {
    case 'ROLE_MISSING':
      return {
        code: reason.code,
        'zh-CN': `需要角色：${names(reason.roles, 'zh')}。`,
        en: `This needs the role ${names(reason.roles, 'en')}.`,
      };
    case 'SECOND_FACTOR':
      return {
        code: reason.code,
        'zh-CN': '此操作要求二次验证，请完成后重试。',
        en: 'This needs a second factor: sign in with one and try again.',
      };
    case 'NOT_OWN_ACCOUNT':
      return {
        code: reason.code,
        'zh-CN': '不能变更本人的账号，请由另一位安全管理员办理。',
        en: 'Nobody changes an account of their own: ask another security administrator.',
      };
    case 'NOT_THE_SAME_PERSON':
      return {
        code: reason.code,
        'zh-CN': '不能由同一人办理。',
        en: 'This must be done by another person.',
      };
    default:
      return { code: reason.code, 'zh-CN': '没有此项权限。', en: 'You may not do this.' };
  }
}

export const unknownSession: RefusalText = {
  code: 'UNKNOWN_SESSION',
  field: 'id',
  'zh-CN': '没有这个登录，或已结束。',
  en: 'There is no such session, or it has ended.',
};

export const unknownAccount: RefusalText = {
  code: 'UNKNOWN_ACCOUNT',
  field: 'id',
  'zh-CN': '没有这个账号，或已停用。',
  en: 'There is no such account, or it is closed.',
};

export const unknownDepartment = (field: string, wanted = ''): RefusalText => ({
  code: 'UNKNOWN_DEPARTMENT',
  field,
  'zh-CN': '没有这个单位，或已被接管。',
  en: `There is no department ${wanted}, or it was taken over: "xintu departments" lists them.`,
});

/** What speaks against roles, in words. */
export function roleRefusal(problem: RoleProblem, known: readonly string[]): RefusalText {
  switch (problem.code) {
    case 'NO_ROLE':
      return {
        code: problem.code,
        field: 'roles',
        'zh-CN': '至少需要一个角色。',
        en: `At least one role is needed: ${known.join(', ')}.`,
      };
    case 'UNKNOWN_ROLE':
      return {
        code: problem.code,
        field: 'roles',
        'zh-CN': `没有这个角色：${problem.roles.join('、')}。`,
        en: `There is no role ${problem.roles.join(', ')}; the roles are ${known.join(', ')}.`,
      };
    case 'NOT_SEPARATED':
      return {
        code: problem.code,
        field: 'roles',
        'zh-CN': `${names(problem.roles, 'zh')}必须由不同的人担任。`,
        en: `The roles ${problem.roles.join(' and ')} must be held by different people.`,
      };
  }
}
