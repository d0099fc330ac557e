import type { ClientBase } from 'pg';

/** A reference table to be brought in line with rows. */
export interface ReferenceTable {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/**
 * Inserts rows, or brings them up to date; rows that are as they should be are left alone.
 * @returns how many rows are new or changed
 */
export async function upsertRows(
  client: ClientBase,
  { table, key, columns }: ReferenceTable,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const all = [...key, ...columns];
  const change =
    columns.length === 0
      ? 'do nothing'
      : `do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
         where (${columns.map((column) => `t.${column}`).join(', ')})
           is distinct from (${columns.map((column) => `excluded.${column}`).join(', ')})`;
  const { rowCount } = await client.query(
    `insert into ${table} as t (${all.join(', ')})
     select ${all.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (${key.join(', ')}) ${change}`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}
