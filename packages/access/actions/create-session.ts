import { randomUUID } from 'node:crypto';
import type { Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';
import { Account, Session } from '../model/entities.ts';
import { hashSecret, makeSecret } from '../model/secret.ts';
import { inUnitOfWork } from '../model/unit-of-work.ts';
import type { AddressClass } from '../rules/origin.ts';
import type { Assurance } from '../rules/second-factor.ts';
import type { SessionLimits } from '../rules/session-limits.ts';

/** Somebody for whom the sign-in provider vouches, and from where they come. */
export interface SignedIn {
  readonly issuer: string;
  readonly subject: string;
  readonly assurance: Assurance;
  readonly secondFactor: boolean;
  readonly device: string;
  readonly addressClass: AddressClass;
}

/**
 * Begins a session for whoever the sign-in provider vouched for; where the account has more than may be at a time, its
 * oldest end.
 * @returns the secret for the cookie; null when no open account belongs to that person, which is written down too
 */
export function createSession(
  database: Database,
  person: SignedIn,
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
    // Two sign-ins at once must not both find room.
    await client.query('select from account where id = $1 for no key update', [account.id]);
    const secret = makeSecret();
    const now = new Date();
    const session = entities.create(Session, {
      id: hashSecret(secret),
      handle: randomUUID(),
      accountId: account.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + limits.absoluteMinutes * 60_000),
      device: person.device,
      addressClass: person.addressClass,
      secondFactor: person.secondFactor,
      contextClass: person.assurance.contextClass,
      methods: [...person.assurance.methods],
    });
    await entities.flush();
    const ended = await makeRoom(client, account.id, limits);
    await appendEntry(client, {
      action: 'session.create',
      actor: `account:${account.id}`,
      departmentCode: account.departmentCode ?? null,
      objectType: 'session',
      objectId: session.handle,
      requestId,
      detail: { account: account.id, secondFactor: person.secondFactor, endedForIt: ended },
    });
    return secret;
  });
}

/**
 * Ends the account's oldest sessions beyond the limit, and forgets those of anybody that ended long ago.
 */
async function makeRoom(
  client: ClientBase,
  account: string,
  limits: SessionLimits,
): Promise<readonly string[]> {
  await client.query(
    `delete from session where id in
       (select id from session where expires_at < now() - interval '1 day' for update skip locked)`,
  );
  const { rows } = await client.query<{ handle: string }>(
    `update session set ended_at = now(), ended_because = 'TOO_MANY' where id in (
       select id from session where account_id = $1 and ended_at is null and expires_at > now()
         and last_seen_at > now() - make_interval(mins => $3)
       order by created_at desc, handle desc offset $2)
     returning handle`,
    [account, limits.concurrent, limits.idleMinutes],
  );
  return rows.map(({ handle }) => handle);
}
