import { defineTexts } from '@xintu/ui';

const chinese = {
  reporter: '经办人',
  reviewer: '审核人',
  checker: '核查人员',
  'case-officer': '办案人员',
  'credit-office': '信用办',
  auditor: '审计员',
  'security-admin': '安全管理员',
  'system-admin': '系统管理员',
  developer: '开发人员',
  representative: '信用主体代表',
} as const;

const english: Record<keyof typeof chinese, string> = {
  reporter: 'Reporter',
  reviewer: 'Reviewer',
  checker: 'Checker',
  'case-officer': 'Case officer',
  'credit-office': 'Credit office',
  auditor: 'Auditor',
  'security-admin': 'Security administrator',
  'system-admin': 'System administrator',
  developer: 'Developer',
  representative: 'Representative of a subject',
};

const texts = defineTexts('roles', chinese, english);

type RoleCode = keyof typeof chinese;

const isRole = (code: string): code is RoleCode => code in chinese;

/** All roles, in the order of the duties. */
export const roleCodes: readonly string[] = Object.keys(chinese);

/** Roles that can be handed on to a deputy; the server decides again. */
export const delegableRoles: readonly string[] = roleCodes.slice(0, roleCodes.indexOf('auditor'));

/** What roles are called in the reader's language; a code that is unknown stays as it is. */
export function useRoleNames(): (codes: readonly string[]) => string {
  const t = texts.use();
  return (codes) => codes.map((code) => (isRole(code) ? t(code) : code)).join('、');
}
