import type { Pool } from 'pg';
import { hashSecret } from '../model/secret.ts';
import {
  departmentColumns,
  type Identity,
  identityOfToken,
  isNoted,
  type TokenRow,
} from '../model/identity.ts';

const find = {
  name: 'access-token',
  text: `select token.id, token.name, token.roles, token.matters, token.record_types, ${departmentColumns},
      standing_of_token(token.hash) as standing, extract(epoch from now() - token.last_used_at)::integer as noted
    from service_token token join department on department.code = token.department_code
    where token.hash = $1 and token.revoked_at is null and token.expires_at > now()`,
};

const touch = {
  name: 'access-token-used',
  text: `update service_token set last_used_at = now()
    where id = $1 and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
};

/**
 * Who a service token stands for, or null when it is unknown, revoked or expired (all alike). When it was last used
 * is written down at most once a minute; that is no event of its own and leaves no ledger entry.
 */
export async function authenticateToken(pool: Pick<Pool, 'query'>, text: string): Promise<Identity | null> {
  const hash = hashSecret(text);
  const { rows } = await pool.query<TokenRow>({ ...find, values: [hash] });
  const [row] = rows;
  if (row === undefined) return null;
  if (!isNoted(row)) await pool.query({ ...touch, values: [row.id] });
  return identityOfToken(row, { hash });
}
