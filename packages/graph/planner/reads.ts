import { Extensions } from 'type-graphql';

import type { Arguments } from './arguments.ts';
import type { PlanContext } from './plan-context.ts';
import type { Row } from './row.ts';
import type { Shared } from './shared.ts';
import type { OrderKey, Source } from './source.ts';
import { sql, type Sql } from './sql.ts';

/** What another row must fulfil to belong to this one. */
export type Belongs = (here: Row, there: Row, context: PlanContext, args: Arguments) => Sql;

interface Related {
  readonly from: Source | Shared;
  readonly where: Belongs;
  /** Another order than the source's own. */
  readonly order?: readonly OrderKey[] | ((args: Arguments) => readonly OrderKey[]);
}

/** How a field is read. A field that says nothing is the column of its name (`decidedOn`: `decided_on`). */
export type Read =
  | { readonly kind: 'expression'; readonly value: (row: Row, context: PlanContext, args: Arguments) => Sql }
  | {
      readonly kind: 'embedded';
      readonly present: (row: Row, context: PlanContext) => Sql;
      readonly view: (row: Row, context: PlanContext) => Row;
    }
  | ({ readonly kind: 'first' } & Related)
  | ({
      readonly kind: 'value';
      readonly of: (there: Row, context: PlanContext, here: Row) => Sql;
    } & Related)
  | ({
      readonly kind: 'values';
      readonly of: (row: Row, context: PlanContext) => Sql;
      readonly limit: number;
    } & Related)
  | ({ readonly kind: 'list'; readonly limit: number } & Related)
  | ({
      readonly kind: 'connection';
      /** The nodes' own source, where the list's rows only say which they are and in which order. */
      readonly node?: Pick<Related, 'from' | 'where'>;
    } & Related)
  | {
      readonly kind: 'nodes';
      /** Identifiers as `uuid[]`; what is none, or nobody's, gives null in its place. */
      readonly ids: (args: Arguments) => Sql;
      readonly single: boolean;
    };

/** An SQL expression over the row. */
export const expression = (value: (row: Row, context: PlanContext, args: Arguments) => Sql): Read => ({
  kind: 'expression',
  value,
});

/** Another column than the one of the field's name. */
export const column = (columnName: string): Read => expression((row) => row.column(columnName));

/** An object made of the same row; null where `present` doesn't hold. `view` gives it columns under other names. */
export const embedded = (
  present: (row: Row, context: PlanContext) => Sql = () => sql`true`,
  view: (row: Row, context: PlanContext) => Row = (row) => row,
): Read => ({ kind: 'embedded', present, view });

/** The first row of a source that belongs to this one, or null. */
export const first = (from: Source | Shared, where: Belongs, order?: Related['order']): Read =>
  order === undefined ? { kind: 'first', from, where } : { kind: 'first', from, where, order };

/** In a mutation's payload: the row with this identifier that the mutation changed, as far as its sender may see it. */
export const changed = (from: Source): Read =>
  first(from, (_here, there, context) => sql`${there.column('id')} = ${context.changed}::uuid`);

/** The same for what goes by a code instead of an identifier. */
export const changedByCode = (from: Source): Read =>
  first(from, (_here, there, context) => sql`${there.column('code')} = ${context.changed}`);

/** One value of the first row that belongs to this one, or null. */
export const value = (
  from: Source | Shared,
  where: Belongs,
  of: (there: Row, context: PlanContext, here: Row) => Sql,
  order?: Related['order'],
): Read => ({
  kind: 'value',
  from,
  where,
  of,
  ...(order === undefined ? {} : { order }),
});

/** One value of each row that belongs to this one, at most `limit`: a list of scalars. */
export const values = (
  from: Source | Shared,
  where: Belongs,
  of: (row: Row, context: PlanContext) => Sql,
  limit = 200,
): Read => ({ kind: 'values', from, where, of, limit });

/** All rows that belong to this one, at most `limit`: for what is few by nature. */
export const list = (from: Source | Shared, where: Belongs, limit = 200): Read => ({
  kind: 'list',
  from,
  where,
  limit,
});

type ConnectionRead = Extract<Read, { kind: 'connection' }>;

/** The rows that belong to this one, page by page (keyset). */
export const connection = (
  from: Source | Shared,
  where: Belongs,
  options: Pick<ConnectionRead, 'order' | 'node'> = {},
): Read => ({ kind: 'connection', from, where, ...options });

/** Objects of any type by their identifiers, in the order asked: a type's own `Refetched` says how its objects are found. */
export const nodes = (ids: (args: Arguments) => Sql, { single }: { readonly single: boolean }): Read => ({
  kind: 'nodes',
  ids,
  single,
});

/** How the objects of a type, or of an interface with its types, are found again by identifier. */
export interface Refetch {
  readonly from: Source;
  readonly where: (there: Row, id: Sql, context: PlanContext) => Sql;
}

/** A root field whose look-up leaves an entry in the ledger before the answer goes out. */
export interface Logged {
  readonly action: string;
  /** Whose file is looked into. */
  readonly subject?: (context: PlanContext, args: Arguments) => Sql;
}

/** What GraphQL fields and types carry for the planner. */
export interface PlannedExtensions {
  readonly read?: Read;
  readonly logged?: Logged;
  /** Of a root field: also who is not signed in may ask it, and gets what is public. */
  readonly open?: boolean;
  /** Of an interface: the name of the row's concrete type. */
  readonly typeOf?: (row: Row) => Sql;
  /** Of a type with identifiers: how `node` finds its objects. */
  readonly refetch?: Refetch;
}

/** Declares how a field is read: `@Reads(first(departments, ...))`. */
export const Reads = (read: Read, options: { readonly logged?: Logged; readonly open?: boolean } = {}) =>
  Extensions({ read, ...options });

/** Declares, on an interface, which concrete type a row is. */
export const ConcreteType = (typeOf: (row: Row) => Sql) => Extensions({ typeOf });

/** Declares how `node` and `nodes` find objects of this type: through the same source as everything else. */
export const Refetched = (
  from: Source,
  where: Refetch['where'] = (there, id) => sql`${there.column('id')} = ${id}`,
) => Extensions({ refetch: { from, where } });
