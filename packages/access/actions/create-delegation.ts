import { type Database, inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, type RefusalText, refused } from '@xintu/runtime';
import type { ClientBase } from 'pg';
import { refusePermission, unknownAccount } from '../model/refusals.ts';
import {
  type DelegationParty,
  type DelegationProblem,
  delegationProblems,
  LONGEST_DELEGATION_DAYS,
} from '../rules/delegation.ts';
import { may } from '../rules/may.ts';
import type { Viewer } from '../rules/viewer.ts';
import { wantedRoles } from '../rules/wanted-roles.ts';

/** Why somebody stands in: an absence, or the duty roster (值班). */
export type DelegationKind = 'ABSENCE' | 'DUTY';

/** Who is to stand in for whom. */
export interface DelegationRequest {
  readonly kind: DelegationKind;
  /** Id of the account whose roles they are; null: the viewer's own. */
  readonly from: string | null;
  readonly to: string;
  readonly roles: readonly string[];
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly reason: string;
}

/** Lets somebody stand in for an account for a time, within the department. */
export function createDelegation(
  { pool }: Pick<Database, 'pool'>,
  viewer: Viewer,
  request: DelegationRequest,
): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const own = request.from === null || `account:${request.from}` === viewer.actor;
    const permission = own
      ? may(viewer, 'delegation.create-own', { actor: viewer.actor })
      : may(viewer, 'delegation.create', {});
    if (!permission.allowed) return refusePermission(viewer, permission);
    const from = await partyOf(client, request.from ?? viewer.actor.slice('account:'.length));
    const to = await partyOf(client, request.to);
    if (from === null || to === null) {
      return refused(viewer.language, { ...unknownAccount, field: from === null ? 'from' : 'to' });
    }
    const roles = wantedRoles(request.roles);
    const problems = delegationProblems({ ...request, from, to, roles, now: new Date() });
    if (problems.length > 0) return refused(viewer.language, ...problems.map((problem) => texts[problem]));
    const { rows } = await client.query<{ id: string }>(
      `insert into delegation (kind, department_code, from_account, to_account, roles, valid_from, valid_until, reason, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        request.kind,
        from.departmentCode,
        from.id,
        to.id,
        roles,
        request.validFrom,
        request.validUntil,
        request.reason.trim(),
        viewer.actor,
      ],
    );
    const id = rows[0]?.id ?? '';
    await appendEntry(client, {
      action: 'delegation.create',
      actor: viewer.actor,
      departmentCode: from.departmentCode,
      objectType: 'delegation',
      objectId: id,
      requestId: viewer.requestId,
      detail: {
        kind: request.kind,
        from: from.id,
        to: to.id,
        roles,
        validFrom: request.validFrom.toISOString(),
        validUntil: request.validUntil.toISOString(),
      },
    });
    return accepted(id);
  });
}

async function partyOf(client: ClientBase, id: string): Promise<DelegationParty | null> {
  const { rows } = await client.query<DelegationParty>(
    `select id, person, department_code as "departmentCode", roles, disabled_at is not null as disabled
     from account where id::text = $1 for share`,
    [id],
  );
  return rows[0] ?? null;
}

const texts: Readonly<Record<DelegationProblem, RefusalText>> = {
  NO_REASON: { code: 'NO_REASON', field: 'reason', 'zh-CN': '请写明原因。', en: 'State the reason.' },
  NO_ROLE: { code: 'NO_ROLE', field: 'roles', 'zh-CN': '请选择要委托的角色。', en: 'Choose the roles.' },
  ROLE_NOT_HELD: {
    code: 'ROLE_NOT_HELD',
    field: 'roles',
    'zh-CN': '只能委托本人拥有的角色。',
    en: 'Only roles that the account has itself can be handed on.',
  },
  ROLE_NOT_DELEGABLE: {
    code: 'ROLE_NOT_DELEGABLE',
    field: 'roles',
    'zh-CN': '管理员、开发人员和信用主体代表的角色不能委托。',
    en: 'Roles of administrators, developers and representatives are never handed on.',
  },
  SAME_PERSON: {
    code: 'SAME_PERSON',
    field: 'to',
    'zh-CN': '不能委托给本人。',
    en: 'Nobody stands in for themselves.',
  },
  OTHER_DEPARTMENT: {
    code: 'OTHER_DEPARTMENT',
    field: 'to',
    'zh-CN': '只能委托给本单位的人员。',
    en: 'Only somebody of the same department can stand in.',
  },
  ADMINISTRATOR: {
    code: 'ADMINISTRATOR',
    field: 'to',
    'zh-CN': '安全、系统、审计管理员不能接受委托。',
    en: 'An administrator can’t stand in for anybody.',
  },
  ACCOUNT_CLOSED: {
    code: 'ACCOUNT_CLOSED',
    field: 'to',
    'zh-CN': '账号已停用。',
    en: 'One of the accounts is closed.',
  },
  TIME_WRONG: {
    code: 'TIME_WRONG',
    field: 'validUntil',
    'zh-CN': '结束时间应晚于开始时间，且在将来。',
    en: 'It must end after it begins, and in the future.',
  },
  TOO_LONG: {
    code: 'TOO_LONG',
    field: 'validUntil',
    'zh-CN': `委托最长 ${LONGEST_DELEGATION_DAYS} 天。`,
    en: `A delegation lasts ${LONGEST_DELEGATION_DAYS} days at most.`,
  },
};
