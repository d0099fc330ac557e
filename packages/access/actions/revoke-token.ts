import { type Database, inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import { refusePermission } from '../model/refusals.ts';
import { may } from '../rules/may.ts';
import type { Viewer } from '../rules/viewer.ts';

/** Ends a service token at once. */
export function revokeToken({ pool }: Pick<Database, 'pool'>, viewer: Viewer, id: string): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const permission = may(viewer, 'token.revoke', {});
    if (!permission.allowed) return refusePermission(viewer, permission);
    const { rows } = await client.query<{ department_code: string }>(
      `update service_token set revoked_at = now() where id::text = $1 and revoked_at is null returning department_code`,
      [id],
    );
    const [token] = rows;
    if (token === undefined) {
      return refused(viewer.language, {
        code: 'UNKNOWN_TOKEN',
        field: 'id',
        'zh-CN': '没有这个服务令牌，或已撤销。',
        en: 'There is no such service token, or it was revoked before.',
      });
    }
    await appendEntry(client, {
      action: 'token.revoke',
      actor: viewer.actor,
      departmentCode: token.department_code,
      objectType: 'service_token',
      objectId: id,
      requestId: viewer.requestId,
    });
    return accepted(id);
  });
}
