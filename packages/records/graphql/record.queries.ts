import {
  Access,
  connection,
  DateTimeScalar,
  first,
  PageArguments,
  planned,
  readIdentifier,
  Reads,
  sql,
} from '@xintu/graph';
import { Arg, Args, ID, Query, Resolver } from 'type-graphql';

import { recordOrders, records, recordWithId } from '../reads/sources.ts';
import { RecordOrder } from './enums.ts';
import { filterCondition, RecordFilter } from './record-filter.ts';
import { CreditRecord } from './record.ts';
import { RecordConnection } from './subject-records.ts';

function isOrder(given: string): given is keyof typeof recordOrders {
  return given in recordOrders;
}

/** Questions for records. */
@Resolver()
export class RecordQueries {
  @Query(() => CreditRecord, {
    nullable: true,
    description: 'One record by its identifier 按标识查询信用信息.',
  })
  @Reads(
    first(records, (_here, there, context, args) =>
      recordWithId(there, args.slot('id', 'uuid', readIdentifier), context),
    ),
    { logged: { action: 'record.read' } },
  )
  record(
    @Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string,
    @Arg('asOf', () => DateTimeScalar, {
      nullable: true,
      description: 'What was known at that moment 截至时间.',
    })
    _asOf?: string,
  ): CreditRecord | null {
    return planned();
  }

  @Access('OWN')
  @Query(() => RecordConnection, {
    description: 'Records that the reader’s own department handed in 本部门报送的信用信息.',
  })
  @Reads(
    connection(
      records,
      (_here, there, context, args) =>
        sql`${there.column('provider_code')} = ${context.reader.department} and ${filterCondition(args, there, context)}`,
      {
        order: (args) => {
          const order = args.shape('order', String);
          return isOrder(order) ? recordOrders[order] : recordOrders.DECIDED_NEWEST;
        },
      },
    ),
  )
  records(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('filter', () => RecordFilter, { nullable: true, description: 'Filter 筛选条件.' })
    _filter?: RecordFilter,
    @Arg('order', () => RecordOrder, { defaultValue: 'DECIDED_NEWEST', description: 'Order 排序.' })
    _order?: keyof typeof RecordOrder,
  ): unknown {
    return planned();
  }
}
