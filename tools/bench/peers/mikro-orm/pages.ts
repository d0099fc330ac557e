import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Page<Node> {
  totalCount: number;
  nodes: readonly Node[];
  pageInfo: PageInfo;
}

/** A connection type for nodes. */
export function pageOf<Node extends object>(node: ClassType<Node>, name: string): ClassType<Page<Node>> {
  @ObjectType(`${name}Connection`)
  class NodePage implements Page<Node> {
    @Field(() => Int)
    totalCount!: number;
    @Field(() => [node])
    nodes!: readonly Node[];
    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return NodePage;
}

/** What `findAndCount` returned, as a page. */
export function toPage<Node extends { id?: string }>([nodes, totalCount]: [Node[], number]): Page<Node> {
  const endCursor = nodes.at(-1)?.id ?? null;
  return { totalCount, nodes, pageInfo: { hasNextPage: totalCount > nodes.length, endCursor } };
}
