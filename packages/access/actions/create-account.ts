import { randomUUID } from 'node:crypto';
import { readCreditCode } from '@xintu/kernel';
import type { Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, Failure, type Outcome, type RefusalText, refused } from '@xintu/runtime';
import { Account, Department } from '../model/entities.ts';
import { refusePermission, roleRefusal, unknownDepartment } from '../model/refusals.ts';
import { personRoleProblem } from '../model/roles-of-person.ts';
import { inUnitOfWork, type UnitOfWork } from '../model/unit-of-work.ts';
import { may } from '../rules/may.ts';
import { roles as knownRoles } from '../rules/roles.ts';
import { systemViewer, type Viewer } from '../rules/viewer.ts';
import { personOf, wantedRoles } from '../rules/wanted-roles.ts';

/** A person's account to be opened. */
export interface AccountRequest {
  /** The sign-in provider (its issuer) and what it calls the person (its subject). */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** What tells that several accounts are one person's, such as a staff number; by itself what the provider says. */
  readonly person?: string | null;
  /** Code or key of the department; null for the representative of an organisation. */
  readonly department: string | null;
  /** Credit code of the organisation, for its representative. */
  readonly organisationCode: string | null;
  readonly roles: readonly string[];
}

/** Opens an account: answers its id, or why not. */
export function openAccount(database: Database, viewer: Viewer, request: AccountRequest): Promise<Outcome> {
  return inUnitOfWork(database, (unit) => addAccount(unit, viewer, request));
}

/**
 * The same for the operator and for tests.
 * @returns its id
 * @throws Failure with the first reason against it
 */
export async function createAccount(database: Database, request: AccountRequest): Promise<string> {
  return idOrFailure(await openAccount(database, { ...systemViewer('command'), language: 'en' }, request));
}

/** @throws Failure with the first reason of a refusal */
export function idOrFailure(outcome: Outcome): string {
  if (outcome.changed !== null) return outcome.changed;
  throw new Failure(outcome.userErrors[0]?.message ?? 'It was refused.');
}

/** The same inside a transaction under way. */
export async function addAccount(
  unit: UnitOfWork,
  viewer: Viewer,
  request: AccountRequest,
): Promise<Outcome> {
  const { entities, client } = unit;
  const permission = may(viewer, 'account.create', {});
  if (!permission.allowed) return refusePermission(viewer, permission);
  const issuer = request.issuer.trim();
  const subject = request.subject.trim();
  const roles = wantedRoles(request.roles);
  const person = personOf(subject, request.person);
  const department = request.department === null ? null : await openDepartment(unit, request.department);
  const problem = await personRoleProblem(client, person, roles);
  const reasons = [
    ...(problem === null ? [] : [roleRefusal(problem, knownRoles)]),
    ...(request.department !== null && department === null
      ? [unknownDepartment('department', request.department)]
      : []),
    ...formProblems(request, roles),
    ...((await entities.findOne(Account, { issuer, subject })) === null ? [] : [known(subject)]),
  ];
  if (reasons.length > 0) return refused(viewer.language, ...reasons);
  const account = entities.create(Account, {
    id: randomUUID(),
    issuer,
    subject,
    name: request.name.trim(),
    person,
    departmentCode: department?.code ?? null,
    organisationCode: organisationOf(request.organisationCode),
    roles: [...roles],
  });
  await entities.flush();
  await appendEntry(client, {
    action: 'account.create',
    actor: viewer.actor,
    departmentCode: viewer.department?.code ?? account.departmentCode ?? null,
    objectType: 'account',
    objectId: account.id,
    requestId: viewer.requestId,
    detail: { roles, department: account.departmentCode, organisationCode: account.organisationCode },
  });
  return accepted(account.id);
}

/** A department that works: known by code or key, and not taken over. */
export function openDepartment({ entities }: UnitOfWork, wanted: string): Promise<Department | null> {
  return entities.findOne(Department, { $or: [{ code: wanted }, { key: wanted }], successorCode: null });
}

function organisationOf(text: string | null): string | null {
  const reading = text === null ? null : readCreditCode(text);
  return reading?.ok === true ? reading.code : null;
}

const known = (subject: string): RefusalText => ({
  code: 'ACCOUNT_EXISTS',
  field: 'subject',
  'zh-CN': `账号 ${subject} 已存在。`,
  en: `The account ${subject} exists already.`,
});

function formProblems(request: AccountRequest, roles: readonly string[]): RefusalText[] {
  const { organisationCode } = request;
  const represents = roles.includes('representative');
  const speaksForNobody = organisationCode !== null && organisationOf(organisationCode) === null;
  const found: (readonly [boolean, RefusalText])[] = [
    [
      request.subject.trim() === '' || request.name.trim() === '' || request.issuer.trim() === '',
      {
        code: 'NAME_MISSING',
        field: 'subject',
        'zh-CN': '账号和姓名不能为空。',
        en: 'An account needs a name.',
      },
    ],
    [
      !speaksForNobody &&
        (represents !== (organisationCode !== null) || represents !== (request.department === null)),
      {
        code: 'ROLE_PLACE',
        field: 'roles',
        'zh-CN': '信用主体代表属于一个组织，其他角色属于一个单位。',
        en: 'The role representative goes with an organisation, every other role with a department.',
      },
    ],
    [
      speaksForNobody,
      {
        code: 'CREDIT_CODE',
        field: 'organisationCode',
        'zh-CN': '信用主体代表需要所代表组织的统一社会信用代码。',
        en: 'The representative of an organisation needs its unified social credit code.',
      },
    ],
  ];
  return found.filter(([holds]) => holds).map(([, text]) => text);
}
