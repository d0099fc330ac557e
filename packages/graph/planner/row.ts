import { name, type Sql } from './sql.ts';

/** A row of a source inside a plan: the columns behind one alias. */
export interface Row {
  readonly alias: string;
  readonly column: (column: string) => Sql;
}

export function row(alias: string): Row {
  return { alias, column: (column) => name(alias, column) };
}

/** A row whose columns are found under other names, or computed: for objects made of parts of a row. */
export function view(columns: Readonly<Record<string, Sql>>, of: Row): Row {
  return { alias: of.alias, column: (column) => columns[column] ?? of.column(column) };
}
