import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLObjectType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

import { isAskedAlike } from './alike.ts';
import { argumentsOf, type Arguments } from './arguments.ts';
import { compileConnection } from './connection.ts';
import { compileNodes } from './nodes.ts';
import { jsonObject, type Pair } from './json.ts';
import type { PlanContext } from './plan-context.ts';
import { column, type PlannedExtensions, type Read } from './reads.ts';
import { collectFields, type Document, type SelectedField } from './selection.ts';
import { row, type Row } from './row.ts';
import { nextRow, sourceAt, withShared } from './shared.ts';
import { fromSource, orderBy, sourceConditions, type OrderKey, type Source } from './source.ts';
import { constant, integer, join, name, sql, type Sql } from './sql.ts';

/** Turns selections into SQL. */
export interface Compilation {
  readonly document: Document;
  readonly object: (
    type: GraphQLNamedType,
    selections: readonly SelectionSetNode[],
    at: Row,
    context: PlanContext,
  ) => Sql;
}

export function startCompilation(document: Document): Compilation {
  const compilation: Compilation = {
    document,
    object: (type, selections, at, context) =>
      withShared(at, context, () => compileObject(compilation, type, selections, at, context)),
  };
  return compilation;
}

/** What a field or a type carries for the planner. */
export function plannedExtensions(extended: {
  readonly extensions: Readonly<Record<string | symbol, unknown>>;
}): PlannedExtensions {
  return extended.extensions;
}

function snakeCase(fieldName: string): string {
  return fieldName.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Scalars whose JSON form is not the one PostgreSQL gives the column: money and ids are strings. */
const asText = new Set(['Money', 'ID']);

function leafValue(type: GraphQLNamedType, value: Sql): Sql {
  return asText.has(type.name) ? sql`(${value})::text` : value;
}

/** An object of any of the possible types: those that are asked for the same share one piece of SQL. */
function compileAbstract(
  compilation: Compilation,
  type: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
  at: Row,
  context: PlanContext,
): Sql {
  const { document } = compilation;
  const typeOf = isInterfaceType(type) ? plannedExtensions(type).typeOf : undefined;
  if (typeOf === undefined || !isAbstractType(type))
    throw new Error(`${type.name} does not say its concrete type`);
  const branches = new Map<GraphQLObjectType, string[]>();
  for (const possible of document.schema.getPossibleTypes(type)) {
    const alike = [...branches.keys()].find((other) => isAskedAlike(document, selections, possible, other));
    branches.set(alike ?? possible, [...(branches.get(alike ?? possible) ?? []), possible.name]);
  }
  const cases = [...branches].map(([first, names]) => {
    const object = compileObject(compilation, first, selections, at, context);
    return sql`when ${typeOf(at)} in (${join(names.map(constant))}) then ${object}`;
  });
  return sql`case ${join(cases, ' ')} end`;
}

function compileObject(
  compilation: Compilation,
  type: GraphQLNamedType,
  selections: readonly SelectionSetNode[],
  at: Row,
  context: PlanContext,
): Sql {
  if (!isObjectType(type)) return compileAbstract(compilation, type, selections, at, context);
  const pairs = collectFields(compilation.document, type, selections).map((selected): Pair => ({
    key: selected.key,
    value: compileField(compilation, type, selected, at, context),
  }));
  return jsonObject(pairs);
}

/** One selected field of an object type, as SQL over its row. */
export function compileField(
  compilation: Compilation,
  type: GraphQLObjectType,
  selected: SelectedField,
  at: Row,
  context: PlanContext,
): Sql {
  compilation.document.countField();
  const fieldName = selected.node.name.value;
  if (fieldName === '__typename') return constant(type.name);
  const field = type.getFields()[fieldName];
  if (field === undefined) throw new Error(`${type.name} has no field ${fieldName}`);
  const { variables, guards } = compilation.document;
  const args = argumentsOf(field, selected.node, variables, guards);
  const read = plannedExtensions(field).read ?? column(snakeCase(fieldName));
  return compileRead(
    compilation,
    { field, read, args, selections: selected.selectionSets },
    at,
    momentOf(field, args, context),
  );
}

/** A field with an `asOf` argument moves everything below it to that moment. */
function momentOf(field: GraphQLField<unknown, unknown>, args: Arguments, context: PlanContext): PlanContext {
  const asks = field.args.some((argument) => argument.name === 'asOf') && args.given('asOf');
  return asks ? { ...context, asOf: args.slot('asOf', 'timestamptz') } : context;
}

/** A field in its place: what it is, how it is read, and what is asked of it. */
export interface PlannedField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly read: Read;
  readonly args: Arguments;
  readonly selections: readonly SelectionSetNode[];
}

function compileRead(compilation: Compilation, planned: PlannedField, at: Row, context: PlanContext): Sql {
  const { read, args, selections } = planned;
  const type = getNamedType(planned.field.type);
  switch (read.kind) {
    case 'expression': {
      const value = read.value(at, context, args);
      return isLeafType(type) ? leafValue(type, value) : value;
    }
    case 'embedded': {
      const object = compilation.object(type, selections, read.view(at, context), context);
      return sql`case when ${read.present(at, context)} then ${object} end`;
    }
    case 'first': {
      const there = context.nextRow();
      const object = compilation.object(type, selections, there, context);
      return sql`(select ${object} ${related(read, args, at, there, context)} limit 1)`;
    }
    case 'value': {
      const there = context.nextRow();
      const value = withShared(there, context, () => leafValue(type, read.of(there, context, at)));
      return sql`(select ${value} ${related(read, args, at, there, context)} limit 1)`;
    }
    case 'values':
    case 'list': {
      const [there, item] = [nextRow(read.from, at, context), context.nextRow()];
      const object =
        read.kind === 'list'
          ? compilation.object(type, selections, there, context)
          : withShared(there, context, () => read.of(there, context));
      const items = sql`select ${object} as item ${related(read, args, at, there, context)} limit ${integer(read.limit)}`;
      return sql`(select coalesce(json_agg(${item.column('item')}), '[]'::json) from (${items}) as ${name(item.alias)})`;
    }
    case 'connection':
      return compileConnection(compilation, { ...planned, read }, at, context);
    case 'nodes':
      return compileNodes(compilation, read, args, selections, context);
  }
}

type RelatedRead = Extract<Read, { from: unknown }>;

/** FROM, WHERE and ORDER BY of the rows that belong to a row. */
export function related(
  read: Pick<RelatedRead, 'from' | 'where' | 'order'>,
  args: Arguments,
  here: Row,
  there: Row,
  context: PlanContext,
): Sql {
  const order = orderOf(read, args);
  const source = sourceAt(read.from, here, context);
  return sql`from ${fromSource(source, there, context, args, here)}
    where ${sourceConditions(source, there, context)} and (${read.where(here, there, context, args)})
    order by ${orderBy(order, there)}`;
}

export function orderOf(read: Pick<RelatedRead, 'from' | 'order'>, args: Arguments): readonly OrderKey[] {
  if (read.order === undefined) return 'order' in read.from ? read.from.order : read.from.from.order;
  return typeof read.order === 'function' ? read.order(args) : read.order;
}

/** Planned root fields as SQL: the object they make, and which they are. */
export interface CompiledRoot {
  readonly data: Sql;
  readonly fields: readonly (SelectedField & {
    /** Whether the field, or anything below it, reads what is not public for everybody. */
    readonly opensMore: boolean;
  })[];
}

/** Those of the selected fields that are planned, as one JSON object; null where none is. */
export function compileRoot(
  compilation: Compilation,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  context: PlanContext,
): CompiledRoot | null {
  const fields = collectFields(compilation.document, type, selections).filter((selected) =>
    isPlanned(type, selected),
  );
  if (fields.length === 0) return null;
  const nothing = row('');
  const compiled = fields.map((selected) => {
    const sources = new Set<Source>();
    const value = compileField(compilation, type, selected, nothing, { ...context, sources });
    return { ...selected, value, opensMore: [...sources].some(isShared) };
  });
  return { data: jsonObject(compiled), fields: compiled };
}

/** Rows that others than their owners get to see, in part for a stated matter: a look at them leaves a trace. */
function isShared({ access }: Source): boolean {
  return typeof access !== 'string' && (access.class === 'SHARED' || access.class === 'AUTHORISED');
}

/** Whether a field of a root type, or of a mutation's payload, is read by the planner. */
export function isPlanned(type: GraphQLObjectType, { node }: Pick<SelectedField, 'node'>): boolean {
  const field = type.getFields()[node.name.value];
  return field !== undefined && plannedExtensions(field).read !== undefined;
}
