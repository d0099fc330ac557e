import { Arg, ID, Query, Resolver } from 'type-graphql';

import { badArgument, readIdentifier } from '../planner/arguments.ts';
import { nodes, Reads } from '../planner/reads.ts';
import { Access } from './access.ts';
import type { GraphModule } from './build-schema.ts';
import { Node } from './node.ts';
import { planned } from './planned.ts';

/** Most identifiers of one question. */
export const mostNodes = 100;

const readIdentifiers = (given: unknown): readonly (string | null)[] => {
  const ids = Array.isArray(given) ? given : [given];
  if (ids.length > mostNodes) throw badArgument(`ids: at most ${String(mostNodes)} at a time`);
  return ids.map(readIdentifier);
};

/** Questions for objects of any type. */
@Resolver()
class NodeQueries {
  @Access('SHARED', { purpose: true })
  @Query(() => Node, {
    nullable: true,
    description:
      'One object of any type by its identifier; null where there is none for the reader 按标识查询对象.',
  })
  @Reads(nodes((args) => args.slot('id', 'uuid[]', readIdentifiers), { single: true }), {
    logged: { action: 'node.read' },
  })
  node(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): Node | null {
    return planned();
  }

  @Access('SHARED', { purpose: true })
  @Query(() => [Node], {
    nullable: 'items',
    description: 'Objects by their identifiers, at most 100, in the order asked 按标识批量查询对象.',
  })
  @Reads(nodes((args) => args.slot('ids', 'uuid[]', readIdentifiers), { single: false }), {
    logged: { action: 'node.read' },
  })
  nodes(@Arg('ids', () => [ID], { description: 'Identifiers 标识.' }) _ids: string[]): (Node | null)[] {
    return planned();
  }
}

/** What every graph has: objects by their identifiers, by the Relay convention. */
export const nodeGraph: GraphModule = { resolvers: [NodeQueries] };
