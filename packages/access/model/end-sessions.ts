import type { ClientBase } from 'pg';
import type { SessionEnd } from '../rules/session-end.ts';

/**
 * Ends the open sessions of accounts; they are kept for a while with the reason, for the browsers that come back.
 * @param except the handle of a session that goes on
 * @returns how many ended
 */
export async function endSessionsOf(
  client: Pick<ClientBase, 'query'>,
  accounts: readonly string[],
  because: SessionEnd,
  except: string | null = null,
): Promise<number> {
  const { rowCount } = await client.query(
    `update session set ended_at = now(), ended_because = $2
     where account_id = any($1) and ended_at is null and handle is distinct from $3`,
    [accounts, because, except],
  );
  return rowCount ?? 0;
}
