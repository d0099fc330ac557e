import { randomUUID } from 'node:crypto';
import type { Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, type RefusalText, refused } from '@xintu/runtime';
import type { ClientBase } from 'pg';
import { ServiceToken } from '../model/entities.ts';
import { refusePermission, roleRefusal, unknownDepartment } from '../model/refusals.ts';
import { hashSecret, makeSecret } from '../model/secret.ts';
import { inUnitOfWork } from '../model/unit-of-work.ts';
import { may } from '../rules/may.ts';
import { roleProblem, roles as knownRoles } from '../rules/roles.ts';
import { systemViewer, type Viewer } from '../rules/viewer.ts';
import { wantedRoles } from '../rules/wanted-roles.ts';
import { idOrFailure, openDepartment } from './create-account.ts';

export const TOKEN_PREFIX = 'xtu_';
const DEFAULT_DAYS = 365;
/** A token that outlives the system it was made for is one nobody watches. */
const LONGEST_DAYS = 3 * 365;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** A service token to be made. */
export interface TokenRequest {
  /** Code or key of the department whose business system will use it. */
  readonly department: string;
  readonly roles: readonly string[];
  /** What the token is for; shown in lists and in the ledger's place of a person's name. */
  readonly name: string;
  /** Codes of the matters it may state; null: any. */
  readonly matters?: readonly string[] | null;
  /** Codes of the record types it may hand in and read; null: all that department and roles open. */
  readonly recordTypes?: readonly string[] | null;
  /** Days until it expires (365). */
  readonly days?: number | null;
}

/** Makes a service token: answers its id and, this one time, its text; only its hash is kept. */
export function issueToken(
  database: Database,
  viewer: Viewer,
  request: TokenRequest,
): Promise<Outcome<{ readonly secret: string }>> {
  const text = `${TOKEN_PREFIX}${makeSecret()}`;
  return inUnitOfWork(database, async (unit) => {
    const permission = may(viewer, 'token.create', {});
    if (!permission.allowed) return refusePermission(viewer, permission);
    const { entities, client } = unit;
    const roles = wantedRoles(request.roles);
    const days = request.days ?? DEFAULT_DAYS;
    const matters = scopeOf(request.matters);
    const recordTypes = scopeOf(request.recordTypes);
    const department = await openDepartment(unit, request.department);
    const problem = roleProblem(roles);
    const reasons = [
      ...(problem === null ? [] : [roleRefusal(problem, knownRoles)]),
      ...formProblems(request, roles, days),
      ...(await unknownCodes(client, 'matters', matters)),
      ...(await unknownCodes(client, 'recordTypes', recordTypes)),
      ...(department === null ? [unknownDepartment('department', request.department)] : []),
    ];
    if (reasons.length > 0 || department === null) return refused(viewer.language, ...reasons);
    const now = new Date();
    const token = entities.create(ServiceToken, {
      id: randomUUID(),
      hash: hashSecret(text),
      name: request.name.trim(),
      departmentCode: department.code,
      roles: [...roles],
      matters: matters === null ? null : [...matters],
      recordTypes: recordTypes === null ? null : [...recordTypes],
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * DAY_MILLISECONDS),
    });
    await appendEntry(client, {
      action: 'token.create',
      actor: viewer.actor,
      departmentCode: department.code,
      objectType: 'service_token',
      objectId: token.id,
      requestId: viewer.requestId,
      detail: { name: token.name, roles, matters, recordTypes, expiresAt: token.expiresAt.toISOString() },
    });
    return accepted(token.id, { secret: text });
  });
}

/**
 * The same for the operator's command and for tests.
 * @returns the token's text
 * @throws Failure with the first reason against it
 */
export async function createToken(database: Database, request: TokenRequest): Promise<string> {
  const outcome = await issueToken(database, { ...systemViewer('command'), language: 'en' }, request);
  return outcome.changed === null ? idOrFailure(outcome) : outcome.secret;
}

/** An empty list would be a token for nothing; nobody means that. */
function scopeOf(codes: readonly string[] | null | undefined): readonly string[] | null {
  const given = wantedRoles(codes ?? []);
  return given.length === 0 ? null : given;
}

const tables = { matters: 'matter', recordTypes: 'record_type' } as const;

async function unknownCodes(
  client: Pick<ClientBase, 'query'>,
  field: keyof typeof tables,
  codes: readonly string[] | null,
): Promise<RefusalText[]> {
  if (codes === null) return [];
  const { rows } = await client.query<{ code: string }>(
    `select code from ${tables[field]} where code = any($1)`,
    [codes],
  );
  const unknown = codes.filter((code) => !rows.some((row) => row.code === code));
  if (unknown.length === 0) return [];
  const list = unknown.join(', ');
  return [
    field === 'matters'
      ? {
          code: 'UNKNOWN_MATTER',
          field,
          'zh-CN': `没有这个事项：${list}。`,
          en: `There is no matter ${list}.`,
        }
      : {
          code: 'UNKNOWN_RECORD_TYPE',
          field,
          'zh-CN': `没有这个信用信息事项：${list}。`,
          en: `There is no record type ${list}.`,
        },
  ];
}

function formProblems(request: TokenRequest, roles: readonly string[], days: number): RefusalText[] {
  const found: (readonly [boolean, RefusalText])[] = [
    [
      roles.includes('representative') || roles.includes('developer'),
      {
        code: 'ROLE_PLACE',
        field: 'roles',
        'zh-CN': '服务令牌属于单位，不能有信用主体代表或开发人员角色。',
        en: 'A service token belongs to a department and cannot have the role representative or developer.',
      },
    ],
    [
      request.name.trim() === '',
      {
        code: 'NAME_MISSING',
        field: 'name',
        'zh-CN': '请写明令牌的用途。',
        en: 'A service token needs a name that says what it is for.',
      },
    ],
    [
      !Number.isInteger(days) || days < 1 || days > LONGEST_DAYS,
      {
        code: 'DAYS_WRONG',
        field: 'days',
        'zh-CN': `有效期为 1 至 ${LONGEST_DAYS} 天。`,
        en: `A service token is valid for a whole number of days, ${LONGEST_DAYS} at most.`,
      },
    ],
  ];
  return found.filter(([holds]) => holds).map(([, text]) => text);
}
