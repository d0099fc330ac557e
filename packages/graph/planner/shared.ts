import type { PlanContext } from './plan-context.ts';
import type { Row } from './row.ts';
import { accessRule, orderBy, seenRows, type Source } from './source.ts';
import { all, join, name, sql, type Sql } from './sql.ts';

/**
 * Rows that belong to one row and from which several of its fields choose, as the records of a subject. A statement
 * reads and checks them once for all fields: setting up a scan with its access rule costs more than the few rows.
 */
export interface Shared {
  readonly from: Source;
  readonly where: (here: Row, there: Row) => Sql;
}

/** One row's shared rows in a plan, under the name by which fields find them. */
interface Reading {
  readonly of: Shared;
  readonly context: PlanContext;
  readonly alias: string;
  /** How many places of the plan read them. */
  places: number;
}

/** A row whose fields are being compiled, with what they share. */
export interface SharingRow {
  readonly row: Row;
  readonly readings: Reading[];
}

/**
 * The source a field of a row reads: shared rows are a source of their own, whose rows are the reader's already. Where
 * no fields of the row are being compiled (in a condition, say), they are the part of their table that belongs to it.
 */
export function sourceAt(from: Source | Shared, here: Row, context: PlanContext): Source {
  if (!('from' in from)) return from;
  const sharing = context.sharing.get(here.alias);
  const { from: source, where } = from;
  if (sharing === undefined) {
    const { access } = source;
    if (typeof access === 'string') throw new Error('rows that everybody sees need not be shared');
    const belongs = accessRule(access, (there, within) => all([where(here, there), access(there, within)]));
    return { ...source, access: belongs };
  }
  let reading = sharing.readings.find(({ of, context: { asOf } }) => of === from && asOf === context.asOf);
  if (reading === undefined) {
    reading = { of: from, context, alias: context.nextRow().alias, places: 0 };
    sharing.readings.push(reading);
  }
  reading.places += 1;
  return { rows: reading.alias, versioned: false, access: 'with its parent', order: source.order };
}

/** A new row of a list that belongs to `here`: it chooses from the shared rows of `here`, or has its own. */
export function nextRow(from: Source | Shared, here: Row, context: PlanContext): Row {
  const there = context.nextRow();
  const sharing = context.sharing.get(here.alias);
  if (!('from' in from) && from.besideShared && sharing !== undefined)
    context.sharing.set(there.alias, sharing);
  return there;
}

/** One place alone chooses from the table itself, by its indexes; several choose from rows that were read before. */
function definition({ row: here }: SharingRow, { of, context, alias, places }: Reading): Sql {
  const there = context.nextRow();
  const rows = sql`select ${name(there.alias)}.* ${seenRows(of.from, there, context, of.where(here, there))}`;
  return places === 1
    ? sql`${name(alias)} as not materialized (${rows})`
    : sql`${name(alias)} as materialized (${rows} order by ${orderBy(of.from.order, there)})`;
}

/** Compiles what is read of a row, with the rows that its parts share in front. */
export function withShared(here: Row, context: PlanContext, compile: () => Sql): Sql {
  if (context.sharing.has(here.alias)) return compile();
  const sharing: SharingRow = { row: here, readings: [] };
  context.sharing.set(here.alias, sharing);
  const value = compile();
  context.sharing.delete(here.alias);
  if (sharing.readings.length === 0) return value;
  return sql`(with ${join(sharing.readings.map((reading) => definition(sharing, reading)))} select ${value})`;
}
