import { isRole, type Role, separatedRoles } from './roles.ts';

/** Roles that nobody hands on: the administrators' (三员), a developer's, and the word of an organisation. */
const personal: readonly Role[] = [...separatedRoles, 'developer', 'representative'];

/** Roles that may be handed on for an absence or a duty. */
export function canBeDelegated(role: Role): boolean {
  return !personal.includes(role);
}

/** Days that a delegation may last at most: a longer absence is a change of duties, and of accounts. */
export const LONGEST_DELEGATION_DAYS = 183;

/** One of the two accounts of a delegation. */
export interface DelegationParty {
  readonly id: string;
  readonly person: string;
  readonly departmentCode: string | null;
  readonly roles: readonly string[];
  readonly disabled: boolean;
}

export type DelegationProblem =
  | 'NO_REASON'
  | 'NO_ROLE'
  | 'ROLE_NOT_HELD'
  | 'ROLE_NOT_DELEGABLE'
  | 'SAME_PERSON'
  | 'OTHER_DEPARTMENT'
  | 'ADMINISTRATOR'
  | 'ACCOUNT_CLOSED'
  | 'TIME_WRONG'
  | 'TOO_LONG';

const DAY = 24 * 60 * 60 * 1000;

/** What speaks against a delegation; empty when nothing does. An administrator can't be a deputy either. */
export function delegationProblems(wanted: {
  readonly from: DelegationParty;
  readonly to: DelegationParty;
  readonly roles: readonly string[];
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly reason: string;
  readonly now: Date;
}): readonly DelegationProblem[] {
  const { from, to, roles, validFrom, validUntil, now } = wanted;
  const lasts = validUntil.getTime() - validFrom.getTime();
  const found: readonly (readonly [DelegationProblem, boolean])[] = [
    ['NO_REASON', wanted.reason.trim() === ''],
    ['NO_ROLE', roles.length === 0],
    ['ROLE_NOT_HELD', roles.some((role) => !from.roles.includes(role))],
    ['ROLE_NOT_DELEGABLE', roles.some((role) => !isRole(role) || !canBeDelegated(role))],
    ['SAME_PERSON', from.person === to.person],
    ['OTHER_DEPARTMENT', from.departmentCode === null || from.departmentCode !== to.departmentCode],
    ['ADMINISTRATOR', separatedRoles.some((role) => to.roles.includes(role))],
    ['ACCOUNT_CLOSED', from.disabled || to.disabled],
    ['TIME_WRONG', !(lasts > 0) || validUntil <= now],
    ['TOO_LONG', lasts > LONGEST_DELEGATION_DAYS * DAY],
  ];
  return found.filter(([, holds]) => holds).map(([problem]) => problem);
}
