export { type AccountChange, changeAccount } from './actions/change-account.ts';
export { type AccountRequest, createAccount, openAccount } from './actions/create-account.ts';
export {
  createDelegation,
  type DelegationKind,
  type DelegationRequest,
} from './actions/create-delegation.ts';
export { createSession, type SignedIn } from './actions/create-session.ts';
export { createToken, issueToken, TOKEN_PREFIX, type TokenRequest } from './actions/create-token.ts';
export { developmentPassword } from './actions/development-password.ts';
export { disableAccount } from './actions/disable-account.ts';
export { endDelegation } from './actions/end-delegation.ts';
export { endOwnSession, endSessionOf } from './actions/end-own-sessions.ts';
export { endSession } from './actions/end-session.ts';
export { loadDemonstrationAccounts } from './actions/load-demonstration-accounts.ts';
export { type Reopening, reopenAccount } from './actions/reopen-account.ts';
export { revokeToken } from './actions/revoke-token.ts';
export { accessEntities } from './model/entities.ts';
export { endSessionsOf } from './model/end-sessions.ts';
export { refusePermission, unknownDepartment } from './model/refusals.ts';
export { inUnitOfWork, type UnitOfWork } from './model/unit-of-work.ts';
export { authenticateSession, sessionEndOf } from './actions/authenticate-session.ts';
export { authenticateToken } from './actions/authenticate-token.ts';
export type { Identity } from './model/identity.ts';
export { IdentityMemory } from './model/identity-memory.ts';
export { listDepartments, type ListedDepartment } from './reads/list-departments.ts';
export { type ListedToken, listTokens } from './reads/list-tokens.ts';
export { type OwnSession, ownSessions } from './reads/own-sessions.ts';
export {
  demonstrationAccounts,
  type DemonstrationAccount,
  DEVELOPMENT_ISSUER,
  REPRESENTED_ORGANISATION,
} from './reference/accounts.ts';
export { demonstrationDepartments, type DepartmentRow } from './reference/departments.ts';
export { loadDepartments } from './reference/load-departments.ts';
export {
  type ActionResources,
  type CaseFileResource,
  type CaseResource,
  type Nothing,
} from './rules/action-resources.ts';
export { type Action, type ActionRule, actionRules, actions, type Condition } from './rules/actions.ts';
export { readLanguage } from './rules/language.ts';
export { may, type Permission, permissionsOf, type RefusalReason } from './rules/may.ts';
export { canBeDelegated } from './rules/delegation.ts';
export { readingPlace, type ReadingPlace, rolesFor } from './rules/reading.ts';
export { readPurpose } from './rules/purpose.ts';
export { readReturnPath } from './rules/return-path.ts';
export {
  isRole,
  readRoles,
  type Role,
  roleNames,
  roleProblem,
  roles,
  separatedRoles,
} from './rules/roles.ts';
export { type SessionEnd, sessionEnds } from './rules/session-end.ts';
export { type SessionLimits, sessionLimits } from './rules/session-limits.ts';
export { mayState, type TokenScope } from './rules/token-scope.ts';
export {
  type ActsFor,
  type Credential,
  type Language,
  type Purpose,
  byThemselves,
  systemViewer,
  type Viewer,
} from './rules/viewer.ts';
export type { ProviderSettings } from './sign-in/connect-provider.ts';
export { isLoopback } from './sign-in/loopback.ts';
export { escapeHtml, plainPage } from './sign-in/plain-page.ts';
export { SESSION_COOKIE } from './sign-in/session-cookie.ts';
export { signIn, type SignInOptions } from './sign-in/sign-in.ts';
