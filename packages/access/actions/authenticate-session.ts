import type { Pool } from 'pg';
import { hashSecret } from '../model/secret.ts';
import type { SessionLimits } from '../rules/session-limits.ts';
import { type Identity, identityOfRow, type IdentityRow, isNoted } from '../model/identity.ts';

const find = {
  name: 'access-session',
  text: `select account.id, account.name, account.roles, account.organisation_code,
      department.code as department_code, department.name as department_name, department.sector as department_sector,
      extract(epoch from now() - session.last_seen_at)::integer as noted
    from session join account on account.id = session.account_id
    left join department on department.code = account.department_code
    where session.id = $1 and session.expires_at > now() and account.disabled_at is null
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
  limits: SessionLimits,
): Promise<Identity | null> {
  const hash = hashSecret(secret);
  const { idleMinutes } = limits;
  const { rows } = await pool.query<IdentityRow>({ ...find, values: [hash, idleMinutes] });
  const [row] = rows;
  if (row === undefined) return null;
  if (!isNoted(row)) await pool.query({ ...touch, values: [hash] });
  return identityOfRow('account', row, { hash, idleMinutes });
}
