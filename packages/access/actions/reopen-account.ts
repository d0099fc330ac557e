import { type Database, inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import { refusePermission, roleRefusal, unknownAccount, unknownDepartment } from '../model/refusals.ts';
import { personRoleProblem } from '../model/roles-of-person.ts';
import { may } from '../rules/may.ts';
import { roles as knownRoles } from '../rules/roles.ts';
import type { Viewer } from '../rules/viewer.ts';
import { wantedRoles } from '../rules/wanted-roles.ts';

/** A closed account, and where it is to work from now on. */
export interface Reopening {
  readonly id: string;
  /** Code or key of a department. */
  readonly department: string;
  readonly roles: readonly string[];
}

/** Opens a closed account of a department again, there or in another one: what a hand-over after a take-over needs. */
export function reopenAccount(
  { pool }: Pick<Database, 'pool'>,
  viewer: Viewer,
  { id, department, roles: given }: Reopening,
): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const permission = may(viewer, 'account.change', { actor: `account:${id}` });
    if (!permission.allowed) return refusePermission(viewer, permission);
    const { rows } = await client.query<{ person: string }>(
      `select person from account where id::text = $1 and disabled_at is not null and organisation_code is null for update`,
      [id],
    );
    const [account] = rows;
    if (account === undefined) return refused(viewer.language, unknownAccount);
    const found = await client.query<{ code: string }>(
      'select code from department where $1 in (code, key) and successor_code is null',
      [department],
    );
    const code = found.rows[0]?.code;
    if (code === undefined) return refused(viewer.language, unknownDepartment('department', department));
    const roles = wantedRoles(given).filter((role) => role !== 'representative');
    const problem = await personRoleProblem(client, account.person, roles, id);
    if (problem !== null) return refused(viewer.language, roleRefusal(problem, knownRoles));
    await client.query(
      'update account set disabled_at = null, department_code = $2, roles = $3 where id = $1',
      [id, code, roles],
    );
    await appendEntry(client, {
      action: 'account.reopen',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      objectType: 'account',
      objectId: id,
      requestId: viewer.requestId,
      detail: { department: code, roles },
    });
    return accepted(id);
  });
}
