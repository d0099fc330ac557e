import type { ClientBase } from 'pg';
import { type RoleProblem, roleProblem } from '../rules/roles.ts';

/**
 * What speaks against these roles for a person, together with what the person's other open accounts hold. Until the
 * transaction ends, nobody else gives roles to the same person.
 * @param except an account whose own roles are replaced
 */
export async function personRoleProblem(
  client: Pick<ClientBase, 'query'>,
  person: string,
  wanted: readonly string[],
  except: string | null = null,
): Promise<RoleProblem | null> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('person:' || $1, 0))`, [person]);
  const { rows } = await client.query<{ roles: string[] }>(
    'select roles from account where person = $1 and disabled_at is null and id is distinct from $2',
    [person, except],
  );
  return roleProblem(wanted) ?? notSeparated([...wanted, ...rows.flatMap(({ roles }) => roles)]);
}

/** Only that the administrators stay apart: an old row may carry the name of a role that was given up. */
function notSeparated(roles: readonly string[]): RoleProblem | null {
  const problem = roleProblem([...new Set(roles)]);
  return problem?.code === 'NOT_SEPARATED' ? problem : null;
}
