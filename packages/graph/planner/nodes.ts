import { type GraphQLNamedType, isInterfaceType, isObjectType, type SelectionSetNode } from 'graphql';

import type { Arguments } from './arguments.ts';
import { type Compilation, plannedExtensions } from './compile.ts';
import type { PlanContext } from './plan-context.ts';
import type { Read, Refetch } from './reads.ts';
import { fromSource, orderBy, sourceConditions } from './source.ts';
import { join, name, sql, type Sql } from './sql.ts';

/** A type, or an interface with its types, whose objects are found by identifier. */
interface RefetchedType {
  readonly type: GraphQLNamedType;
  readonly refetch: Refetch;
}

function refetchedTypes({ document }: Compilation): RefetchedType[] {
  return Object.values(document.schema.getTypeMap()).flatMap((type) => {
    const refetch = isObjectType(type) || isInterfaceType(type) ? plannedExtensions(type).refetch : undefined;
    // The types of an interface inherit what it says; they are found through it.
    const throughInterface =
      isObjectType(type) &&
      type.getInterfaces().some((above) => plannedExtensions(above).refetch !== undefined);
    return refetch === undefined || throughInterface ? [] : [{ type, refetch }];
  });
}

/** Objects by identifier: each kind of them is looked for where its fields are read, with the same access rule. */
export function compileNodes(
  compilation: Compilation,
  read: Extract<Read, { kind: 'nodes' }>,
  args: Arguments,
  selections: readonly SelectionSetNode[],
  context: PlanContext,
): Sql {
  const asked = context.nextRow();
  const found = refetchedTypes(compilation).map(({ type, refetch: { from, where } }) => {
    const there = context.nextRow();
    const object = compilation.object(type, selections, there, context);
    return sql`(select ${object} from ${fromSource(from, there, context, args, asked)}
      where ${sourceConditions(from, there, context)} and (${where(there, asked.column('id'), context)})
      order by ${orderBy(from.order, there)} limit 1)`;
  });
  const rows = sql`from unnest(${read.ids(args)}) with ordinality as ${name(asked.alias)} (id, position)`;
  const object = sql`coalesce(${join(found)})`;
  if (read.single) return sql`(select ${object} ${rows} limit 1)`;
  return sql`(select coalesce(json_agg(${object} order by ${asked.column('position')}), '[]'::json) ${rows})`;
}
