import { createHash, timingSafeEqual } from 'node:crypto';
import type { Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { inTransaction } from '@xintu/database';
import { developmentPassword } from '../actions/development-password.ts';
import { DEVELOPMENT_ISSUER } from '../reference/accounts.ts';
import { afterFailure, type Attempts, isLocked } from '../rules/attempts.ts';
import type { LoginProblem } from './login-page.ts';

/** Names that are remembered at most: whoever floods the form with names pushes out the oldest. */
const REMEMBERED = 10_000;

export type LoginAnswer = { readonly ok: true } | { readonly ok: false; readonly problem: LoginProblem };

/** Checks a name and a password; five failures in a row lock the name for fifteen minutes. */
export type CheckLogin = (account: string, password: string, requestId: string) => Promise<LoginAnswer>;

/**
 * The check of the development provider. The failures are kept in memory: enough for a provider that one process
 * runs for itself.
 * @param now milliseconds; the clock of sessions, not the business clock
 */
export function developmentLogin(database: Database, now: () => number): CheckLogin {
  const attempts = new Map<string, Attempts>();
  const remember = (account: string, value: Attempts) => {
    attempts.delete(account);
    attempts.set(account, value);
    const [oldest] = attempts.keys();
    if (attempts.size > REMEMBERED && oldest !== undefined) attempts.delete(oldest);
  };
  return async (account, password, requestId) => {
    if (isLocked(attempts.get(account), now())) {
      await logFailure(database, { id: await findAccount(database, account), reason: 'LOCKED', requestId });
      return { ok: false, problem: 'LOCKED' };
    }
    const [id, expected] = await Promise.all([findAccount(database, account), developmentPassword(database)]);
    if (id !== null && sameText(password, expected)) {
      attempts.delete(account);
      return { ok: true };
    }
    const after = afterFailure(attempts.get(account), now());
    remember(account, after);
    const locked = isLocked(after, now());
    const reason = id === null ? 'NO_ACCOUNT' : 'WRONG';
    await logFailure(database, { id, reason, requestId }, locked ? 'sign-in.lock' : 'sign-in.fail');
    return { ok: false, problem: locked ? 'LOCKED' : 'WRONG' };
  };
}

async function findAccount({ pool }: Database, subject: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from account where issuer = $1 and subject = $2 and disabled_at is null`,
    [DEVELOPMENT_ISSUER, subject],
  );
  return rows[0]?.id ?? null;
}

/** What was typed is not written down: where no account has that name, it may be a password. */
function logFailure(
  { pool }: Database,
  attempt: { readonly id: string | null; readonly reason: string; readonly requestId: string },
  action = 'sign-in.fail',
): Promise<void> {
  return inTransaction(pool, (client) =>
    appendEntry(client, {
      action,
      actor: 'system',
      objectType: 'account',
      ...(attempt.id === null ? {} : { objectId: attempt.id }),
      requestId: attempt.requestId,
      detail: { reason: attempt.reason },
    }),
  );
}

function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
