import { makeCreditCode } from '@xintu/kernel';
import type { Role } from '../rules/roles.ts';
import { demonstrationDepartments, type DepartmentRow } from './departments.ts';

/** What the development provider is called in accounts, whatever the port. */
export const DEVELOPMENT_ISSUER = 'http://localhost/oidc';

/** An account of the demonstration; `subject` is the name one signs in with. */
export interface DemonstrationAccount {
  readonly subject: string;
  readonly department: string | null;
  readonly organisationCode: string | null;
  readonly role: Role;
}

/** The organisation whose representative can sign in (开心茶馆（演示）, an invented one). */
export const REPRESENTED_ORGANISATION = makeCreditCode('91', '433101', 'YY000001');

const officers = ['reporter', 'reviewer', 'checker', 'case-officer'] as const;
/** Once each, at the credit office of the highest division; each an account of its own. */
const administrators = ['auditor', 'security-admin', 'system-admin', 'developer'] as const;
const ADMINISTRATION = 'credit-office-433100';

/** One account for each role and department (`culture-433101-reporter`), and one representative. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  ...demonstrationDepartments.flatMap((department) =>
    rolesOf(department).map((role) => ({
      subject: `${department.key}-${role}`,
      department: department.key,
      organisationCode: null,
      role,
    })),
  ),
  {
    subject: 'organisation-433101-representative',
    department: null,
    organisationCode: REPRESENTED_ORGANISATION,
    role: 'representative',
  },
];

function rolesOf(department: DepartmentRow): readonly Role[] {
  const own: readonly Role[] = department.kind === 'credit-office' ? ['credit-office'] : [];
  return [...officers, ...own, ...(department.key === ADMINISTRATION ? administrators : [])];
}
