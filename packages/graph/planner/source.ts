import type { AccessDeclaration } from '../schema/access.ts';
import { row, type Row } from './row.ts';
import { all, join, name, sql, type Sql } from './sql.ts';
import type { Arguments } from './arguments.ts';
import type { PlanContext } from './plan-context.ts';

/** One key of an order. Keys are never null, and the last one is unique within the source. */
export interface OrderKey {
  readonly column: (row: Row) => Sql;
  readonly type: string;
  readonly direction: 'asc' | 'desc';
}

/** Who may see a row, as a condition of every statement, with what the schema's text says of it. */
export type AccessRule = ((row: Row, context: PlanContext) => Sql) & AccessDeclaration;

/** Declares the access rule of a source. `purpose`: it opens more for a stated matter. */
export function accessRule(
  declared: Pick<AccessDeclaration, 'class'> & Partial<AccessDeclaration>,
  maySee: (row: Row, context: PlanContext) => Sql,
): AccessRule {
  const rule = (at: Row, context: PlanContext) => maySee(at, context);
  return Object.assign(rule, { class: declared.class, purpose: declared.purpose ?? false });
}

/** Rows of one GraphQL type: where they come from and who may see them. */
export interface Source {
  /**
   * Table or view name, or a hand-written piece of SQL that yields the columns its type reads; `here` is the row to
   * which its rows belong, for functions of the database that are asked about that row.
   */
  readonly rows: string | ((context: PlanContext, args: Arguments, here: Row) => Sql);
  /** Rows have versions (`recorded_from`, `recorded_to`): the present one is read, or that of the plan's `asOf`. */
  readonly versioned: boolean;
  /**
   * Who may see a row. It is part of every statement that touches the source, on whichever path: nested, counted,
   * searched or by id. `everybody` is said on purpose, for what is public; `with its parent` for parts that are only
   * reached below a row which the reader may see.
   */
  readonly access: 'everybody' | 'with its parent' | AccessRule;
  readonly order: readonly OrderKey[];
  /**
   * For lists: fields of its rows choose from the shared rows of the row above, instead of reading such rows anew for
   * each. Measures follow from a subject's records, and what a measure rests on is chosen from the same records.
   */
  readonly besideShared?: true;
}

function versionCondition(source: Source, at: Row, context: PlanContext): Sql[] {
  if (!source.versioned) return [];
  const [from, to] = [at.column('recorded_from'), at.column('recorded_to')];
  if (context.asOf === null) return [sql`${to} = 'infinity'`];
  return [sql`${from} <= ${context.asOf}`, sql`${to} > ${context.asOf}`];
}

/** The source as it stands in FROM, for what belongs to the row `here`. */
export function fromSource(source: Source, at: Row, context: PlanContext, args: Arguments, here: Row): Sql {
  const rows =
    typeof source.rows === 'string' ? name(source.rows) : sql`(${source.rows(context, args, here)})`;
  return sql`${rows} as ${name(at.alias)}`;
}

/** What always holds for the source's rows in this plan: their version, and the reader's right to see them. */
export function sourceConditions(source: Source, at: Row, context: PlanContext): Sql {
  context.sources.add(source);
  const isOpen = typeof source.access === 'string' || !context.guarded;
  const access = isOpen ? [] : [source.access(at, context)];
  return all([...versionCondition(source, at, context), ...access]);
}

/**
 * One column of the row with this key in a source that everybody may see: names behind codes. Null where the key is
 * unknown.
 */
export function referenceValue(source: Source, keyColumn: string, key: Sql, column: string): Sql {
  if (source.access !== 'everybody' || source.versioned || typeof source.rows !== 'string') {
    throw new Error('only public reference data can be looked up in an expression');
  }
  const there = row('reference');
  return sql`(select ${there.column(column)} from ${name(source.rows)} as reference where ${there.column(keyColumn)} = ${key})`;
}

export function orderBy(order: readonly OrderKey[], at: Row): Sql {
  return join(order.map((key) => sql`${key.column(at)} ${key.direction === 'asc' ? sql`asc` : sql`desc`}`));
}

/** FROM and WHERE of the rows of a table's source that the reader may see and that fulfil a condition. */
export function seenRows(source: Source, there: Row, context: PlanContext, condition: Sql): Sql {
  if (typeof source.rows !== 'string')
    throw new Error('only rows of a table can be shared, or asked for in an expression');
  return sql`from ${name(source.rows)} as ${name(there.alias)}
    where ${sourceConditions(source, there, context)} and (${condition})`;
}

/** Whether the reader may see any row of a source that fulfils a condition. */
export function exists(source: Source, where: (there: Row) => Sql, context: PlanContext): Sql {
  const there = context.nextRow();
  return sql`exists (select 1 ${seenRows(source, there, context, where(there))})`;
}

/**
 * One column of the rows of a source that the reader may see and that fulfil a condition, as an array. The condition
 * is about nothing else, so that a statement looks it up once, whatever it is compared with: for what is few by nature.
 */
export function columnOf(
  source: Source,
  column: string,
  where: (there: Row) => Sql,
  context: PlanContext,
): Sql {
  const there = context.nextRow();
  return sql`array(select ${there.column(column)} ${seenRows(source, there, context, where(there))})`;
}

/** How many rows of a source the reader may see that fulfil a condition: for what is few by nature. */
export function count(source: Source, where: (there: Row) => Sql, context: PlanContext): Sql {
  const there = context.nextRow();
  return sql`(select count(*) ${seenRows(source, there, context, where(there))})`;
}
