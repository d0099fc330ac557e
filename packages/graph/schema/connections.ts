import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list 分页信息.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow 有下一页.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Rows precede 有上一页.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row 首行游标.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row 末行游标.' })
  readonly endCursor!: string | null;
}

/** Arguments of every connection: how many rows, and behind which cursor. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { description: 'Rows of the page, 1 to 200 每页条数.' })
  readonly first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor behind which the page begins 起始游标.' })
  readonly after?: string | null;
}

/** A page of `Node` by the Relay conventions, with its nodes also without edges. */
export interface Connection<Node> {
  readonly totalCount: number;
  readonly totalCountExact: boolean;
  readonly nodes: readonly Node[];
}

/** Makes `<Name>Connection` and `<Name>Edge` for a type. `term` is the Chinese word for the rows. */
export function connectionOf<Node extends object>(
  node: () => (abstract new () => Node) & Function,
  name: string,
  term: string,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${term} with its cursor 列表项.` })
  class Edge {
    @Field(() => String, { description: 'Cursor of this row 游标.' })
    readonly cursor!: string;

    @Field(() => node(), { description: `The row itself ${term}.` })
    readonly node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${term} 分页列表.` })
  class NodeConnection implements Connection<Node> {
    @Field(() => Int, { description: 'Rows in all: exact up to 1,000, then 1001 总数.' })
    readonly totalCount!: number;

    @Field(() => Boolean, { description: 'Whether the count is exact 总数是否精确.' })
    readonly totalCountExact!: boolean;

    @Field(() => [node()], { description: `The rows of the page ${term}.` })
    readonly nodes!: readonly Node[];

    @Field(() => [Edge], { description: 'The rows with their cursors 列表项.' })
    readonly edges!: readonly Edge[];

    @Field(() => PageInfo, { description: 'Where the page stands 分页信息.' })
    readonly pageInfo!: PageInfo;
  }
  return NodeConnection;
}
