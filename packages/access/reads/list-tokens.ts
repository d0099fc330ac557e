import type { Database } from '@xintu/database';

/** A service token as `xintu token list` prints it, one a line; never its text, which nobody has. */
export interface ListedToken {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly roles: readonly string[];
  readonly matters: readonly string[] | null;
  readonly recordTypes: readonly string[] | null;
  readonly state: 'VALID' | 'EXPIRED' | 'REVOKED';
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
}

/** All service tokens, newest first. */
export async function listTokens(database: Pick<Database, 'pool'>): Promise<readonly ListedToken[]> {
  const { rows } = await database.pool.query<ListedToken>(
    `select id, name, department_code as department, roles, matters, record_types as "recordTypes",
       case when revoked_at is not null then 'REVOKED' when expires_at <= now() then 'EXPIRED' else 'VALID' end as state,
       to_json(expires_at) as "expiresAt", to_json(last_used_at) as "lastUsedAt"
     from service_token order by created_at desc, id desc`,
  );
  return rows;
}
