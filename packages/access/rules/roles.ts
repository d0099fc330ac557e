/** The roles of an account or a service token, in the order of the duties. */
export const roles = [
  'reporter',
  'reviewer',
  'checker',
  'case-officer',
  'credit-office',
  'auditor',
  'security-admin',
  'system-admin',
  'developer',
  'representative',
] as const;

export type Role = (typeof roles)[number];

/** What a role is called on the screen. */
export const roleNames: Readonly<Record<Role, { readonly zh: string; readonly en: string }>> = {
  reporter: { zh: '经办人', en: 'Reporter' },
  reviewer: { zh: '审核人', en: 'Reviewer' },
  checker: { zh: '核查人员', en: 'Checker' },
  'case-officer': { zh: '办案人员', en: 'Case officer' },
  'credit-office': { zh: '信用办', en: 'Credit office' },
  auditor: { zh: '审计员', en: 'Auditor' },
  'security-admin': { zh: '安全管理员', en: 'Security administrator' },
  'system-admin': { zh: '系统管理员', en: 'System administrator' },
  developer: { zh: '开发人员', en: 'Developer' },
  representative: { zh: '信用主体代表', en: 'Representative of a subject' },
};

/** The three administrators (三员): no account and no token holds two of these. */
export const separatedRoles: readonly Role[] = ['auditor', 'security-admin', 'system-admin'];

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

/** Keeps what is a role; a row of the database may still carry the name of one that was given up. */
export function readRoles(texts: readonly string[]): readonly Role[] {
  return texts.filter(isRole);
}

export type RoleProblem =
  | { readonly code: 'NO_ROLE' }
  | { readonly code: 'UNKNOWN_ROLE'; readonly roles: readonly string[] }
  | { readonly code: 'NOT_SEPARATED'; readonly roles: readonly Role[] };

/** What speaks against giving these roles to one account or token; null when nothing does. */
export function roleProblem(texts: readonly string[]): RoleProblem | null {
  if (texts.length === 0) return { code: 'NO_ROLE' };
  const unknown = texts.filter((text) => !isRole(text));
  if (unknown.length > 0) return { code: 'UNKNOWN_ROLE', roles: unknown };
  const administrators = separatedRoles.filter((role) => texts.includes(role));
  return administrators.length > 1 ? { code: 'NOT_SEPARATED', roles: administrators } : null;
}
