import type { ActionResources, CaseResource } from './action-resources.ts';
import { type Action, type ActionRule, actionRules, actions, type Condition } from './actions.ts';
import type { Role } from './roles.ts';
import { isInScope } from './token-scope.ts';
import type { Viewer } from './viewer.ts';

/** Why an action is refused, as data: screens and answers put it into words. */
export type RefusalReason =
  | { readonly code: 'NOT_SIGNED_IN' }
  | { readonly code: 'NOT_FOR_THE_SYSTEM' }
  | { readonly code: 'ROLE_MISSING'; readonly roles: readonly Role[] }
  | { readonly code: Condition };

export type Permission =
  { readonly allowed: true } | { readonly allowed: false; readonly reasons: readonly RefusalReason[] };

/**
 * Whether the viewer may do the action on the resource, and if not, why not. Every door (GraphQL, uploads, commands)
 * asks here, inside the use case. Null stands for somebody who is not signed in: such a one may do nothing.
 */
export function may<A extends Action>(
  viewer: Viewer | null,
  action: A,
  resource: ActionResources[A],
): Permission {
  if (viewer === null) return refused({ code: 'NOT_SIGNED_IN' });
  const rule = actionRules[action];
  if (viewer.actor === 'system')
    return rule.system ? { allowed: true } : refused({ code: 'NOT_FOR_THE_SYSTEM' });
  if (rule.roles !== 'everyone' && !rule.roles.some((role) => viewer.roles.includes(role))) {
    return refused({ code: 'ROLE_MISSING', roles: rule.roles });
  }
  const failed = rule.conditions.filter((condition) => !tests[condition](viewer, resource, rule));
  return failed.length === 0 ? { allowed: true } : refused(...failed.map((code) => ({ code })));
}

/**
 * The actions that the viewer's roles allow for some resource: what screens offer. What a particular resource adds
 * (whose it is, for what it is asked) `may` alone knows.
 */
export function permissionsOf(viewer: Viewer): readonly Action[] {
  return actions.filter((action) => {
    const { roles } = actionRules[action];
    return roles === 'everyone' || has(viewer, ...roles);
  });
}

function refused(...reasons: readonly RefusalReason[]): Permission {
  return { allowed: false, reasons };
}

/** All that a resource can say of itself; what it does not say, no condition takes as met. */
type Facts = {
  readonly providers?: readonly string[];
  readonly providerCode?: string;
  readonly recordType?: string;
  readonly actor?: string;
  readonly holderCodes?: readonly (string | null)[];
  readonly sharing?: string;
  readonly subjectCode?: string | null;
  readonly authorityCode?: string | null;
  readonly parties?: CaseResource['parties'];
  readonly handlerCode?: string;
  readonly openerCode?: string | null;
  readonly creditOfficeCode?: string | null;
};

const has = (viewer: Viewer, ...roles: readonly Role[]) => roles.some((role) => viewer.roles.includes(role));
const isOwnDepartment = (viewer: Viewer, code: string | null | undefined) =>
  viewer.department !== null &&
  code !== null &&
  code !== undefined &&
  (viewer.department.code === code || (viewer.department.predecessors ?? []).includes(code));
/**
 * Whether the viewer is the same person as an actor, or has what this rule asks for only as that actor's deputy: whoever
 * stands in for somebody judges that one's work as little as the one would.
 */
const isSamePerson = (viewer: Viewer, actor: string, rule: ActionRule) =>
  viewer.actor === actor ||
  viewer.samePerson.includes(actor) ||
  viewer.actsFor.some(
    (other) => other.actor === actor && other.roles.some((role) => rule.roles.includes(role)),
  );
const isOwnOrganisation = (viewer: Viewer, code: string | null | undefined) =>
  viewer.organisationCode !== null && viewer.organisationCode === code;

/** Whether the viewer is this party of a case. */
const caseParty: Readonly<
  Record<CaseResource['parties'][number], (viewer: Viewer, facts: Facts) => boolean>
> = {
  SUBJECT: (viewer, { subjectCode }) =>
    has(viewer, 'representative') && isOwnOrganisation(viewer, subjectCode),
  COUNTER: (viewer) => has(viewer, 'case-officer') && viewer.department !== null,
  OFFICER: (viewer, { handlerCode }) => has(viewer, 'case-officer') && isOwnDepartment(viewer, handlerCode),
  REVIEWER: (viewer, { handlerCode }) => has(viewer, 'reviewer') && isOwnDepartment(viewer, handlerCode),
  CREDIT_OFFICE: (viewer, { creditOfficeCode }) =>
    has(viewer, 'credit-office') && isOwnDepartment(viewer, creditOfficeCode),
  CLOCK: () => false,
};

const tests: Readonly<Record<Condition, (viewer: Viewer, facts: Facts, rule: ActionRule) => boolean>> = {
  OWN_DEPARTMENT: (viewer, facts) => isOwnDepartment(viewer, facts.providerCode),
  IS_PROVIDER: (_viewer, facts) =>
    facts.providerCode !== undefined && (facts.providers ?? []).includes(facts.providerCode),
  NOT_THE_SAME_PERSON: (viewer, facts, rule) =>
    facts.actor !== undefined && !isSamePerson(viewer, facts.actor, rule),
  OWN_ACCOUNT: (viewer, facts) => facts.actor === viewer.actor,
  NOT_OWN_ACCOUNT: (viewer, facts) =>
    facts.actor !== undefined && facts.actor !== viewer.actor && !viewer.samePerson.includes(facts.actor),
  PERSON: (viewer) => viewer.actor.startsWith('account:'),
  RECORD_TYPE_IN_SCOPE: (viewer, facts) =>
    facts.recordType !== undefined && isInScope(viewer.scope, facts.recordType),
  // A subject's representative asks; it decides nothing.
  SECOND_FACTOR: (viewer) => viewer.secondFactor !== 'MISSING' || has(viewer, 'representative'),
  HOLDER: (viewer, facts) => (facts.holderCodes ?? []).some((code) => isOwnDepartment(viewer, code)),
  SHARED: (_viewer, facts) => facts.sharing === 'UNCONDITIONAL' || facts.sharing === 'CONDITIONAL',
  PURPOSE: (viewer) => viewer.purpose !== null,
  OWN_ORGANISATION: (viewer, facts) => isOwnOrganisation(viewer, facts.subjectCode),
  CASE_PARTY: (viewer, facts) => (facts.parties ?? []).some((party) => caseParty[party](viewer, facts)),
  CASE_READER: (viewer, { handlerCode, openerCode, creditOfficeCode, subjectCode }) =>
    (has(viewer, 'representative') && isOwnOrganisation(viewer, subjectCode)) ||
    (has(viewer, 'case-officer', 'reviewer') &&
      [handlerCode, openerCode].some((code) => isOwnDepartment(viewer, code))) ||
    (has(viewer, 'credit-office') && isOwnDepartment(viewer, creditOfficeCode)),
  // Who issued it, the credit office beside them, its subject, and an auditor with a stated purpose.
  DOCUMENT_READER: (viewer, { handlerCode, creditOfficeCode, subjectCode }) =>
    isOwnDepartment(viewer, handlerCode) ||
    isOwnDepartment(viewer, creditOfficeCode) ||
    isOwnOrganisation(viewer, subjectCode) ||
    (has(viewer, 'auditor') && viewer.purpose !== null),
  // Rights 6: its subject, its authority, and an auditor with a stated purpose.
  ENDED_READER: (viewer, facts) =>
    (has(viewer, 'representative') && isOwnOrganisation(viewer, facts.subjectCode)) ||
    (has(viewer, 'reviewer', 'case-officer') && isOwnDepartment(viewer, facts.authorityCode)) ||
    (has(viewer, 'auditor') && viewer.purpose !== null),
};
