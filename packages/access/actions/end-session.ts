import { type Database, inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { hashSecret } from '../model/secret.ts';

/** Ends the session that the cookie's secret belongs to; an unknown one is no error. */
export function endSession(
  { pool }: Pick<Database, 'pool'>,
  secret: string,
  requestId: string,
): Promise<void> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ account_id: string; handle: string }>(
      `update session set ended_at = now(), ended_because = 'SIGNED_OUT' where id = $1 and ended_at is null
       returning account_id, handle`,
      [hashSecret(secret)],
    );
    const [session] = rows;
    if (session === undefined) return;
    await appendEntry(client, {
      action: 'session.end',
      actor: `account:${session.account_id}`,
      objectType: 'session',
      objectId: session.handle,
      requestId,
    });
  });
}
