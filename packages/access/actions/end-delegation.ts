import { type Database, inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import { refusePermission } from '../model/refusals.ts';
import { may } from '../rules/may.ts';
import type { Viewer } from '../rules/viewer.ts';

/** Ends a delegation before its time: by who gave it, or by the security administrator. */
export function endDelegation(
  { pool }: Pick<Database, 'pool'>,
  viewer: Viewer,
  id: string,
): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ from_account: string; department_code: string }>(
      `select from_account, department_code from delegation
       where id::text = $1 and ended_at is null and valid_until > now() for update`,
      [id],
    );
    const [delegation] = rows;
    const own = may(viewer, 'delegation.end-own', { actor: `account:${delegation?.from_account ?? ''}` });
    const permission = own.allowed ? own : may(viewer, 'delegation.end', {});
    if (delegation === undefined || !permission.allowed) {
      return !permission.allowed && delegation !== undefined
        ? refusePermission(viewer, permission)
        : refused(viewer.language, unknown);
    }
    await client.query('update delegation set ended_at = now(), ended_by = $2 where id = $1', [
      id,
      viewer.actor,
    ]);
    await appendEntry(client, {
      action: 'delegation.end',
      actor: viewer.actor,
      departmentCode: delegation.department_code,
      objectType: 'delegation',
      objectId: id,
      requestId: viewer.requestId,
    });
    return accepted(id);
  });
}

const unknown = {
  code: 'UNKNOWN_DELEGATION',
  field: 'id',
  'zh-CN': '没有这项委托，或已结束。',
  en: 'There is no such delegation, or it has ended.',
} as const;
