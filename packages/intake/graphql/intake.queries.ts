import { all, connection, first, PageArguments, planned, readIdentifier, Reads, sql } from '@xintu/graph';
import { Arg, Args, ID, Query, Resolver } from 'type-graphql';

import { batches } from '../reads/sources.ts';
import { BatchStatus } from './enums.ts';
import { IntakeBatch, IntakeBatchConnection } from './intake-batch.ts';

/** Questions for what was handed in. */
@Resolver()
export class IntakeQueries {
  @Query(() => IntakeBatch, { nullable: true, description: 'One batch of the reader’s department 报送批次.' })
  @Reads(
    first(
      batches,
      (_here, there, _context, args) =>
        sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
  )
  intakeBatch(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): IntakeBatch | null {
    return planned();
  }

  @Query(() => IntakeBatchConnection, {
    description: 'Batches of the reader’s department, newest first 本部门报送批次.',
  })
  @Reads(
    connection(batches, (_here, there, _context, args) =>
      all([
        ...(args.given('recordType')
          ? [sql`${there.column('record_type_code')} = ${args.slot('recordType', 'text')}`]
          : []),
        ...(args.given('status') ? [sql`${there.column('status')} = ${args.slot('status', 'text')}`] : []),
      ]),
    ),
  )
  intakeBatches(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('recordType', () => String, {
      nullable: true,
      description: 'Only of this record type 信用信息事项.',
    })
    _recordType?: string,
    @Arg('status', () => BatchStatus, { nullable: true, description: 'Only in this state 状态.' })
    _status?: keyof typeof BatchStatus,
  ): unknown {
    return planned();
  }
}
