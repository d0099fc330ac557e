import type { ClientBase, Pool } from 'pg';

/** The codes with a wrong check character that were admitted: a handful. */
export async function readAdmittedCodes(connection: ClientBase | Pool): Promise<ReadonlySet<string>> {
  const { rows } = await connection.query<{ code: string }>(
    `select code from admitted_code where state = 'ADMITTED'`,
  );
  return new Set(rows.map(({ code }) => code));
}
