import { departmentOf } from './catalogue.ts';
import { type Order, pageOf, type PageArguments } from './page.ts';
import { isOwn, type Question, statesMatter } from './question.ts';
import type { Rows } from './rows.ts';

type AccountRow = Rows['account'][number];
type SessionRow = Rows['session'][number];
type TokenRow = Rows['service_token'][number];
type DelegationRow = Rows['delegation'][number];

interface OfDepartment extends PageArguments {
  readonly department?: string | null;
}

/** What is made up here lies years before or after now, so that a test's seconds don't tell. */
const now = () => Date.now() * 1_000;

/** The security administrator, and the auditor for a stated matter. */
export function administers(question: Question): boolean {
  const { roles } = question.reader;
  return roles.includes('security-admin') || (roles.includes('auditor') && statesMatter(question));
}

const isOf = (department: string | null | undefined, row: { department_code: string | null }) =>
  department == null || row.department_code === department;

const seenAccounts = (question: Question): AccountRow[] =>
  question.rows.account.filter((row) => administers(question) || isOwn(question, row.department_code));

/** 账号 */
export function accountOf(question: Question, id: string) {
  const found = seenAccounts(question).find((row) => row.id === id);
  return found === undefined ? null : account(question, found);
}

const bySubject: Order<AccountRow> = {
  keys: ({ subject, id }) => [subject, id],
  directions: ['asc', 'asc'],
};

/** Accounts of the own department, or all. */
export function accounts(
  question: Question,
  asked: OfDepartment & { readonly role?: string | null; readonly state?: string | null },
) {
  const { department, role = null, state = null, ...page } = asked;
  const rows = seenAccounts(question).filter(
    (row) =>
      isOf(department, row) &&
      (role === null || row.roles.includes(role)) &&
      (state === null || stateOf(row) === state),
  );
  return pageOf(rows, bySubject, page, (row) => account(question, row));
}

const stateOf = ({ disabled_at: closedAt }: AccountRow) => (closedAt === null ? 'OPEN' : 'CLOSED');

function account(question: Question, row: AccountRow) {
  const { id, name, issuer, subject, person, roles } = row;
  return {
    ...{ id, name, issuer, subject, person, roles },
    department: () => (row.department_code === null ? null : departmentOf(question, row.department_code)),
    organisationCode: row.organisation_code,
    section: row.section,
    state: stateOf(row),
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
  };
}

const newestSession: Order<SessionRow> = {
  keys: ({ created_at, handle }) => [created_at.at, handle],
  directions: ['desc', 'desc'],
};

/** 登录会话 */
export function sessions(
  question: Question,
  { account: id = null, ...page }: PageArguments & { readonly account?: string | null },
) {
  const rows = question.rows.session.filter(
    (row) => administers(question) && (id === null || row.account_id === id.toLowerCase()),
  );
  return pageOf(rows, newestSession, page, (row) => ({
    id: row.handle,
    account: () => accountOf(question, row.account_id),
    device: row.device,
    addressClass: row.address_class,
    secondFactor: row.second_factor,
    createdAt: row.created_at.written,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
    endedBecause: row.ended_because,
  }));
}

const newestFirst: Order<TokenRow | DelegationRow> = {
  keys: ({ created_at, id }) => [created_at.at, id],
  directions: ['desc', 'desc'],
};

/** 服务令牌 */
export function serviceTokens(question: Question, { department, ...page }: OfDepartment) {
  const rows = question.rows.service_token.filter((row) => administers(question) && isOf(department, row));
  return pageOf(rows, newestFirst, page, (row) => ({
    ...{ id: row.id, name: row.name, roles: row.roles, matters: row.matters },
    department: () => departmentOf(question, row.department_code),
    recordTypes: row.record_types,
    state: row.revoked_at !== null ? 'REVOKED' : row.expires_at.at <= now() ? 'EXPIRED' : 'VALID',
    createdAt: row.created_at.written,
    expiresAt: row.expires_at.written,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  }));
}

/** 委托代理 */
export function delegations(question: Question, { department, ...page }: OfDepartment) {
  const rows = question.rows.delegation.filter(
    (row) => (administers(question) || isOwn(question, row.department_code)) && isOf(department, row),
  );
  return pageOf(rows, newestFirst, page, (row) => ({
    ...{ id: row.id, kind: row.kind, roles: row.roles, reason: row.reason },
    department: () => departmentOf(question, row.department_code),
    from: () => accountOf(question, row.from_account),
    to: () => accountOf(question, row.to_account),
    validFrom: row.valid_from.written,
    validUntil: row.valid_until.written,
    state: stateOfDelegation(row),
    endedAt: row.ended_at,
  }));
}

function stateOfDelegation(row: DelegationRow): string {
  if (row.ended_at !== null || row.valid_until.at <= now()) return 'ENDED';
  return row.valid_from.at > now() ? 'COMING' : 'IN_FORCE';
}
