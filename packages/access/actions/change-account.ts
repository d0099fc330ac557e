import { type Database, inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import { refusePermission, roleRefusal, unknownAccount } from '../model/refusals.ts';
import { personRoleProblem } from '../model/roles-of-person.ts';
import { may } from '../rules/may.ts';
import { roles as knownRoles } from '../rules/roles.ts';
import type { Viewer } from '../rules/viewer.ts';
import { wantedRoles } from '../rules/wanted-roles.ts';

/** What is to be other about an account. */
export interface AccountChange {
  readonly id: string;
  readonly name?: string | null;
  readonly roles?: readonly string[] | null;
  /** 科室 of the department; '' takes it away, null leaves it. */
  readonly section?: string | null;
}

/** Gives an open account another name or other roles, from the next request on. */
export function changeAccount(
  { pool }: Pick<Database, 'pool'>,
  viewer: Viewer,
  change: AccountChange,
): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const permission = may(viewer, 'account.change', { actor: `account:${change.id}` });
    if (!permission.allowed) return refusePermission(viewer, permission);
    const { rows } = await client.query<{
      name: string;
      roles: string[];
      person: string;
      represents: boolean;
    }>(
      `select name, roles, person, organisation_code is not null as represents from account
       where id::text = $1 and disabled_at is null for update`,
      [change.id],
    );
    const [before] = rows;
    if (before === undefined) return refused(viewer.language, unknownAccount);
    const name = (change.name ?? '').trim() === '' ? before.name : (change.name ?? '').trim();
    const roles = change.roles == null ? before.roles : wantedRoles(change.roles);
    const problem = await personRoleProblem(client, before.person, roles, change.id);
    if (problem !== null) return refused(viewer.language, roleRefusal(problem, knownRoles));
    if (roles.includes('representative') !== before.represents) {
      return refused(viewer.language, {
        code: 'ROLE_PLACE',
        field: 'roles',
        'zh-CN': '信用主体代表属于一个组织，其他角色属于一个单位。',
        en: 'The role representative goes with an organisation, every other role with a department.',
      });
    }
    const section = change.section?.trim().slice(0, 100) ?? null;
    await client.query(
      `update account set name = $2, roles = $3, section = nullif(coalesce($4, section), '') where id = $1`,
      [change.id, name, roles, section],
    );
    await appendEntry(client, {
      action: 'account.change',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      objectType: 'account',
      objectId: change.id,
      requestId: viewer.requestId,
      detail: { rolesBefore: before.roles, roles, renamed: name !== before.name, section },
    });
    return accepted(change.id);
  });
}
