import { type Database, inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import { hashSecret } from '../model/secret.ts';
import { endSessionsOf } from '../model/end-sessions.ts';
import { refusePermission, unknownSession } from '../model/refusals.ts';
import { may } from '../rules/may.ts';
import type { Viewer } from '../rules/viewer.ts';

type Owner = Pick<Database, 'pool'>;

/** Ends all sessions of the account that the cookie's secret belongs to: signing out everywhere. */
export function endEverySession({ pool }: Owner, secret: string, requestId: string): Promise<void> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ account_id: string; handle: string }>(
      `select account_id, handle from session where id = $1 and ended_at is null`,
      [hashSecret(secret)],
    );
    const [session] = rows;
    if (session === undefined) return;
    await client.query(
      `update session set ended_at = now(), ended_because = 'SIGNED_OUT' where handle = $1`,
      [session.handle],
    );
    const others = await endSessionsOf(client, [session.account_id], 'ENDED_ELSEWHERE');
    await appendEntry(client, {
      action: 'session.end-all',
      actor: `account:${session.account_id}`,
      objectType: 'account',
      objectId: session.account_id,
      requestId,
      detail: { sessions: others + 1 },
    });
  });
}

/** Ends one session of the viewer's own account, by the name that the viewer knows it by. */
export function endOwnSession({ pool }: Owner, viewer: Viewer, handle: string): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const permission = may(viewer, 'session.end-own', {});
    if (!permission.allowed) return refusePermission(viewer, permission);
    const { rowCount } = await client.query(
      `update session set ended_at = now(), ended_because = case when handle = $3 then 'SIGNED_OUT' else 'ENDED_ELSEWHERE' end
       where handle::text = $1 and 'account:' || account_id = $2 and ended_at is null`,
      [handle, viewer.actor, viewer.session],
    );
    if (rowCount === 0) return refused(viewer.language, unknownSession);
    await appendEntry(client, {
      action: 'session.end',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      objectType: 'session',
      objectId: handle,
      requestId: viewer.requestId,
    });
    return accepted(handle);
  });
}

/** Ends somebody's session, by the security administrator. */
export function endSessionOf({ pool }: Owner, viewer: Viewer, handle: string): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const permission = may(viewer, 'session.end', {});
    if (!permission.allowed) return refusePermission(viewer, permission);
    const { rows } = await client.query<{ account_id: string }>(
      `update session set ended_at = now(), ended_because = 'ENDED_BY_ADMINISTRATOR'
       where handle::text = $1 and ended_at is null returning account_id`,
      [handle],
    );
    const [session] = rows;
    if (session === undefined) return refused(viewer.language, unknownSession);
    await appendEntry(client, {
      action: 'session.end',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      objectType: 'session',
      objectId: handle,
      requestId: viewer.requestId,
      detail: { account: session.account_id },
    });
    return accepted(handle);
  });
}
