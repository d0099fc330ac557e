import type { Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { Account, Session } from '../model/entities.ts';
import { hashSecret, makeSecret } from '../model/secret.ts';
import { inUnitOfWork } from '../model/unit-of-work.ts';
import type { SessionLimits } from '../rules/session-limits.ts';

/**
 * Begins a session for whoever the sign-in provider vouched for.
 * @returns the secret for the cookie; null when no open account belongs to that person, which is written down too
 */
export function createSession(
  database: Database,
  person: { readonly issuer: string; readonly subject: string },
  limits: SessionLimits,
  requestId: string,
): Promise<string | null> {
  return inUnitOfWork(database, async ({ entities, client }) => {
    const account = await entities.findOne(Account, { issuer: person.issuer, subject: person.subject });
    if (account === null || account.disabledAt != null) {
      await appendEntry(client, {
        action: 'session.refuse',
        actor: 'system',
        objectType: 'account',
        requestId,
        detail: { issuer: person.issuer, reason: account === null ? 'NO_ACCOUNT' : 'DISABLED' },
      });
      return null;
    }
    const secret = makeSecret();
    const now = new Date();
    await entities.nativeDelete(Session, { expiresAt: { $lt: now } });
    entities.create(Session, {
      id: hashSecret(secret),
      accountId: account.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + limits.absoluteMinutes * 60_000),
    });
    await appendEntry(client, {
      action: 'session.create',
      actor: `account:${account.id}`,
      departmentCode: account.departmentCode ?? null,
      objectType: 'account',
      objectId: account.id,
      requestId,
    });
    return secret;
  });
}
