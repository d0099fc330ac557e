import type { Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { Session } from '../model/entities.ts';
import { hashSecret } from '../model/secret.ts';
import { inUnitOfWork } from '../model/unit-of-work.ts';

/** Ends the session that the cookie's secret belongs to; an unknown one is no error. */
export function endSession(database: Database, secret: string, requestId: string): Promise<void> {
  return inUnitOfWork(database, async ({ entities, client }) => {
    const session = await entities.findOne(Session, { id: hashSecret(secret) });
    if (session === null) return;
    entities.remove(session);
    await appendEntry(client, {
      action: 'session.end',
      actor: `account:${session.accountId}`,
      objectType: 'account',
      objectId: session.accountId,
      requestId,
    });
  });
}
