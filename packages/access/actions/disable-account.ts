import { type Database, inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import { endSessionsOf } from '../model/end-sessions.ts';
import { refusePermission, unknownAccount } from '../model/refusals.ts';
import { may } from '../rules/may.ts';
import type { Viewer } from '../rules/viewer.ts';

/**
 * Closes an account: its sessions end at once, and what it delegated or was delegated with them. What it did stays
 * under its id.
 */
export function disableAccount(
  { pool }: Pick<Database, 'pool'>,
  viewer: Viewer,
  id: string,
): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const permission = may(viewer, 'account.disable', { actor: `account:${id}` });
    if (!permission.allowed) return refusePermission(viewer, permission);
    const { rowCount } = await client.query(
      'update account set disabled_at = now() where id::text = $1 and disabled_at is null',
      [id],
    );
    if (rowCount === 0) return refused(viewer.language, unknownAccount);
    const sessions = await endSessionsOf(client, [id], 'ACCOUNT_DISABLED');
    await client.query(
      `update delegation set ended_at = now(), ended_by = $2
       where $1 in (from_account, to_account) and ended_at is null and valid_until > now()`,
      [id, viewer.actor],
    );
    await appendEntry(client, {
      action: 'account.disable',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      objectType: 'account',
      objectId: id,
      requestId: viewer.requestId,
      detail: { sessions },
    });
    return accepted(id);
  });
}
