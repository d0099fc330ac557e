import {
  all,
  connection,
  first,
  list,
  PageArguments,
  planned,
  readIdentifier,
  Reads,
  sql,
} from '@xintu/graph';
import { Arg, Args, ID, Query, Resolver } from 'type-graphql';

import { commitmentItems, commitmentSignings } from '../reads/index.ts';
import { CommitmentItem } from './item.ts';
import { SignedCommitment, SignedCommitmentConnection } from './signed-commitment.ts';

/** Questions for commitments. */
@Resolver()
export class CommitmentQueries {
  @Query(() => [CommitmentItem], {
    description: 'Where a commitment can be made, and where not 承诺事项清单.',
  })
  @Reads(
    list(
      commitmentItems,
      (_here, there, _context, args) =>
        args.given('department')
          ? sql`${there.column('department_code')} = ${args.slot('department', 'text')}`
          : sql`true`,
      500,
    ),
    { open: true },
  )
  commitmentItems(
    @Arg('department', () => String, { nullable: true, description: 'Only of this department 受理单位代码.' })
    _department?: string,
  ): readonly CommitmentItem[] {
    return planned();
  }

  @Query(() => CommitmentItem, { nullable: true, description: 'One item 承诺事项.' })
  @Reads(
    first(
      commitmentItems,
      (_here, there, _context, args) => sql`${there.column('code')} = ${args.slot('code', 'text')}`,
    ),
    { open: true },
  )
  commitmentItem(
    @Arg('code', () => String, { description: 'Code 代码.' }) _code: string,
  ): CommitmentItem | null {
    return planned();
  }

  @Query(() => SignedCommitment, { nullable: true, description: 'One commitment 承诺书.' })
  @Reads(
    first(
      commitmentSignings,
      (_here, there, _context, args) =>
        sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
    { logged: { action: 'commitment.read' } },
  )
  signedCommitment(
    @Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string,
  ): SignedCommitment | null {
    return planned();
  }

  @Query(() => SignedCommitmentConnection, {
    description: 'Commitments that the reader received, or made 承诺书列表.',
  })
  @Reads(
    connection(commitmentSignings, (_here, there, _context, args) =>
      all([
        ...(args.given('item') ? [sql`${there.column('item_code')} = ${args.slot('item', 'text')}`] : []),
        ...(args.given('number') ? [sql`${there.column('number')} = ${args.slot('number', 'text')}`] : []),
      ]),
    ),
    { logged: { action: 'commitment.list' } },
  )
  signedCommitments(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('item', () => String, { nullable: true, description: 'Only of this item 承诺事项代码.' })
    _item?: string,
    @Arg('number', () => String, { nullable: true, description: 'Only that of this number 承诺编码.' })
    _number?: string,
  ): unknown {
    return planned();
  }
}
