import { getNamedType, type GraphQLNamedType, type GraphQLObjectType, isObjectType } from 'graphql';

import { type Arguments, badArgument } from './arguments.ts';
import { type Compilation, orderOf, type PlannedField, related } from './compile.ts';
import { behindCursor, cursorOf, cursorOfKeys, keysOf } from './cursor.ts';
import { jsonObject, type Pair } from './json.ts';
import type { PlanContext } from './plan-context.ts';
import type { Read } from './reads.ts';
import { collectFields, type SelectedField } from './selection.ts';
import type { Row } from './row.ts';
import { sourceAt } from './shared.ts';
import { fromSource, orderBy, sourceConditions, type OrderKey, type Source } from './source.ts';
import { constant, integer, join, name, sql, type Sql } from './sql.ts';

/** Counts are exact up to here; beyond, `totalCount` says one more and `totalCountExact` is false. */
export const countBound = 1_000;

/** Fields of a connection that need its page. */
const ofPage: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

/** Most rows of one page. */
export const largestPage = 200;

function readPageSize(given: unknown): number {
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= largestPage)
    return given;
  throw badArgument(`first must be a whole number from 1 to ${String(largestPage)}`);
}

interface ConnectionField extends PlannedField {
  readonly read: Extract<Read, { kind: 'connection' }>;
}

/** A connection while it is compiled: `there` is a row of the source, `page` a row of the page around it. */
interface Connection {
  readonly compilation: Compilation;
  readonly type: GraphQLObjectType;
  readonly context: PlanContext;
  readonly there: Row;
  readonly page: Row;
  readonly order: readonly OrderKey[];
  readonly args: Arguments;
  readonly node: ConnectionField['read']['node'];
  readonly size: Sql;
  readonly continued: boolean;
  /** Objects that the page computes for each row, under their column names. */
  readonly items: Map<string, Sql>;
}

function objectType(parent: GraphQLObjectType, fieldName: string): GraphQLObjectType {
  const type = namedType(parent, fieldName);
  if (!isObjectType(type)) throw new Error(`${parent.name}.${fieldName} is no object`);
  return type;
}

function namedType(parent: GraphQLObjectType, fieldName: string): GraphQLNamedType {
  const field = parent.getFields()[fieldName];
  if (field === undefined) throw new Error(`${parent.name} has no field ${fieldName}`);
  return getNamedType(field.type);
}

function fieldsOf(
  made: Connection,
  type: GraphQLObjectType,
  selected: SelectedField,
  values: (field: SelectedField) => Sql,
): Sql {
  const { document } = made.compilation;
  document.countField();
  const pairs = collectFields(document, type, selected.selectionSets).map((field): Pair => ({
    key: field.key,
    value: field.node.name.value === '__typename' ? constant(type.name) : values(field),
  }));
  return jsonObject(pairs);
}

function node(made: Connection, selected: SelectedField): Sql {
  const { compilation, context, there, args } = made;
  const type = namedType(made.type, 'nodes');
  if (made.node === undefined) return compilation.object(type, selected.selectionSets, there, context);
  const own = context.nextRow();
  const object = compilation.object(type, selected.selectionSets, own, context);
  return sql`(select ${object} ${related(made.node, args, there, own, context)} limit 1)`;
}

function edge(made: Connection, selected: SelectedField): Sql {
  return fieldsOf(made, objectType(made.type, 'edges'), selected, (field) =>
    field.node.name.value === 'cursor' ? cursorOf(made.order, made.there) : node(made, field),
  );
}

/** One value of all rows of the page, in their order, with the one row more that only tells whether more follow. */
function ofRows(made: Connection, columnName: string): Sql {
  return sql`(array_agg(${made.page.column(columnName)}))`;
}

/** The page's rows as a JSON array. */
function items(made: Connection, item: Sql): Sql {
  const columnName = `item_${String(made.items.size)}`;
  made.items.set(columnName, item);
  return sql`coalesce(array_to_json(${ofRows(made, columnName)}[:${made.size}]), '[]'::json)`;
}

function pageInfo(made: Connection, selected: SelectedField): Sql {
  const cursorAt = (position: Sql) => {
    made.items.set('keys', keysOf(made.order, made.there));
    return cursorOfKeys(sql`${ofRows(made, 'keys')}[${position}]`);
  };
  const values: Readonly<Record<string, () => Sql>> = {
    hasNextPage: () => sql`count(*) > ${made.size}`,
    hasPreviousPage: () => (made.continued ? sql`true` : sql`false`),
    startCursor: () => cursorAt(integer(1)),
    endCursor: () => cursorAt(sql`least(count(*), ${made.size})`),
  };
  return fieldsOf(
    made,
    objectType(made.type, 'pageInfo'),
    selected,
    (field) => values[field.node.name.value]?.() ?? sql`null`,
  );
}

/** Hand-written rows stand in front of the page and its count, so that both read the same rows once. */
function writtenRows(source: Source, context: PlanContext, args: Arguments, here: Row) {
  if (typeof source.rows === 'string') return null;
  const { alias } = context.nextRow();
  return { name: name(alias), definition: sql`with ${name(alias)} as (${source.rows(context, args, here)})` };
}

/** One connection in one sub-select: a page with one row more than asked, and its count up to the bound. */
export function compileConnection(
  compilation: Compilation,
  { field, read, args, selections }: ConnectionField,
  at: Row,
  context: PlanContext,
): Sql {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} is not a connection`);
  const continued = args.given('after');
  const made: Connection = {
    compilation,
    type,
    context,
    there: context.nextRow(),
    page: context.nextRow(),
    order: orderOf(read, args),
    args,
    node: read.node,
    size: args.slot('first', 'integer', readPageSize),
    continued,
    items: new Map(),
  };
  const { there, order } = made;
  const source = sourceAt(read.from, at, context);
  const written = writtenRows(source, context, args, at);
  const rows = sql`from ${written?.name ?? fromSource(source, there, context, args, at)} ${written === null ? sql`` : sql`as ${name(there.alias)}`}
    where ${sourceConditions(source, there, context)} and (${read.where(at, there, context, args)})`;
  const count = sql`(select count(*) from (select 1 ${rows} limit ${integer(countBound + 1)}) as counted)`;
  const values: Readonly<Record<string, (selected: SelectedField) => Sql>> = {
    __typename: () => constant(type.name),
    totalCount: () => count,
    totalCountExact: () => sql`${count} <= ${integer(countBound)}`,
    nodes: (selected) => items(made, node(made, selected)),
    edges: (selected) => items(made, edge(made, selected)),
    pageInfo: (selected) => pageInfo(made, selected),
  };
  const selected = collectFields(compilation.document, type, selections);
  const object = jsonObject(
    selected.map((one): Pair => ({ key: one.key, value: values[one.node.name.value]?.(one) ?? sql`null` })),
  );
  // Counts alone stand for themselves: without the page's aggregates there is nothing to make one row of.
  if (!selected.some((one) => ofPage.has(one.node.name.value)))
    return written === null ? object : sql`(${written.definition} select ${object})`;
  const computed = [...made.items].map(([columnName, item]) => sql`${item} as ${name(columnName)}`);
  const sorted = orderBy(order, there);
  const page = sql`select ${join(computed)} ${rows} ${continued ? sql`and ${behindCursor(order, there, args)}` : sql``}
    order by ${sorted} limit ${made.size} + 1`;
  // `group by ()` makes one object of the page, whatever is asked of it: also where no field is an aggregate.
  return sql`(${written?.definition ?? sql``} select ${object} from (${page}) as ${name(made.page.alias)} group by ())`;
}
