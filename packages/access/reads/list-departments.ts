import type { Database } from '@xintu/database';

/** A department as `xintu departments` prints it, one a line. */
export interface ListedDepartment {
  readonly code: string;
  readonly name: string;
  readonly sector: string | null;
  readonly division: { readonly code: string; readonly name: string };
}

/** All departments, by division and key. */
export async function listDepartments(
  database: Pick<Database, 'pool'>,
): Promise<readonly ListedDepartment[]> {
  const { rows } = await database.pool.query<{
    code: string;
    name: string;
    sector: string | null;
    division_code: string;
    division_name: string;
  }>(
    `select department.code, department.name, sector, division.code as division_code, division.name as division_name
     from department join division on division.code = division_code order by division_code, key`,
  );
  return rows.map(({ code, name, sector, division_code, division_name }) => ({
    code,
    name,
    sector,
    division: { code: division_code, name: division_name },
  }));
}
