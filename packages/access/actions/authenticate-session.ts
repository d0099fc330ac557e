import type { Pool } from 'pg';
import {
  type AccountRow,
  departmentColumns,
  type Identity,
  identityOfAccount,
  isNoted,
} from '../model/identity.ts';
import { hashSecret } from '../model/secret.ts';
import { isSessionEnd, type SessionEnd } from '../rules/session-end.ts';
import type { SessionLimits } from '../rules/session-limits.ts';

/** Roles through others count as long as those hold them, in the same department, with open accounts. */
const delegations = `(select coalesce(json_agg(json_build_object('from', giver.id,
      'roles', array(select unnest(delegation.roles) intersect select unnest(giver.roles)))), '[]')
    from delegation join account giver on giver.id = delegation.from_account
    where delegation.to_account = account.id and delegation.ended_at is null
      and delegation.valid_from <= now() and delegation.valid_until > now()
      and giver.disabled_at is null and giver.department_code = account.department_code) as delegations`;

const find = {
  name: 'access-session',
  text: `select account.id, account.name, account.roles, account.organisation_code, ${departmentColumns},
      session.handle as session, session.second_factor, ${delegations},
      array(select other.id from account other where other.person = account.person and other.id <> account.id) as same_person,
      standing_of_session(session.id, $2) as standing,
      extract(epoch from now() - session.last_seen_at)::integer as noted
    from session join account on account.id = session.account_id
    left join department on department.code = account.department_code
    where session.id = $1 and session.ended_at is null and session.expires_at > now() and account.disabled_at is null
      and session.last_seen_at > now() - make_interval(mins => $2)`,
};

const touch = { name: 'access-session-seen', text: `update session set last_seen_at = now() where id = $1` };

/**
 * Who a session's cookie stands for, or null when it is unknown, ended or ran out. When it was last seen is written
 * down at most once a minute, so it may run out up to a minute early, never late.
 */
export async function authenticateSession(
  pool: Pick<Pool, 'query'>,
  secret: string,
  limits: Pick<SessionLimits, 'idleMinutes'>,
): Promise<Identity | null> {
  const hash = hashSecret(secret);
  const { idleMinutes } = limits;
  const { rows } = await pool.query<AccountRow>({ ...find, values: [hash, idleMinutes] });
  const [row] = rows;
  if (row === undefined) return null;
  if (!isNoted(row)) await pool.query({ ...touch, values: [hash] });
  return identityOfAccount(row, { hash, idleMinutes });
}

/** Why a cookie doesn't hold any more; null for one that never did, or that ended too long ago to be known. */
export async function sessionEndOf(pool: Pick<Pool, 'query'>, secret: string): Promise<SessionEnd | null> {
  const { rows } = await pool.query<{ reason: string }>(
    `select case when account.disabled_at is not null then coalesce(session.ended_because, 'ACCOUNT_DISABLED')
        when session.ended_at is not null then session.ended_because
        when session.expires_at <= now() then 'EXPIRED' else 'IDLE' end as reason
      from session join account on account.id = session.account_id where session.id = $1`,
    [hashSecret(secret)],
  );
  const reason = rows[0]?.reason;
  return reason !== undefined && isSessionEnd(reason) ? reason : null;
}
