import type { ClientBase } from 'pg';
import { demonstrationDepartments, type DepartmentRow } from './departments.ts';

/**
 * Puts departments into the register, or brings their names up to date. The divisions must be there.
 * @returns how many rows are new or changed
 */
export async function loadDepartments(
  client: Pick<ClientBase, 'query'>,
  rows: readonly DepartmentRow[] = demonstrationDepartments,
): Promise<number> {
  const column = (read: (row: DepartmentRow) => string | null) => rows.map(read);
  const { rowCount } = await client.query(
    `insert into department (code, key, kind, name, sector, division_code)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
     on conflict (code) do update set name = excluded.name, sector = excluded.sector, kind = excluded.kind
     where (department.name, department.sector, department.kind)
       is distinct from (excluded.name, excluded.sector, excluded.kind)`,
    [
      column((row) => row.code),
      column((row) => row.key),
      column((row) => row.kind),
      column((row) => row.name),
      column((row) => row.sector),
      column((row) => row.divisionCode),
    ],
  );
  return rowCount ?? 0;
}
