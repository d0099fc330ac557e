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
    if (isLocked(attempts.get(account), now())) return { ok: false, problem: 'LOCKED' };
    const [id, expected] = await Promise.all([findAccount(database, account), developmentPassword(database)]);
    if (id !== null && sameText(password, expected)) {
      attempts.delete(account);
      return { ok: true };
    }
    const after = afterFailure(attempts.get(account), now());
    remember(account, after);
    const locked = isLocked(after, now());
    if (id !== null) await logFailure(database, id, locked, requestId);
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

function logFailure({ pool }: Database, id: string, locked: boolean, requestId: string): Promise<void> {
  return inTransaction(pool, (client) =>
    appendEntry(client, {
      action: locked ? 'sign-in.lock' : 'sign-in.fail',
      actor: 'system',
      objectType: 'account',
      objectId: id,
      requestId,
    }),
  );
}

function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
