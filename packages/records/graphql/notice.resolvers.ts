import {
  Access,
  changed,
  connection,
  type GraphContext,
  list,
  PageArguments,
  Payload,
  planned,
  readIdentifier,
  Reads,
  sql,
} from '@xintu/graph';
import { legalDay } from '@xintu/kernel';
import type { Outcome } from '@xintu/runtime';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';

import { deliverNotices } from '../actions/deliver-notices.ts';
import { notices } from '../reads/notices.ts';
import { DeliveryWay, RecordNotice, RecordNoticeConnection } from './notice.ts';
import { CreditRecord } from './record.ts';

/** 送达登记 */
@InputType({ description: 'That notices were served 送达登记.' })
export class DeliverNoticesInput {
  @Field(() => [ID], { nullable: true, description: 'Which notices 告知书标识.' })
  readonly noticeIds?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The batch whose notices were served with their decisions 报送批次标识.',
  })
  readonly batchId?: string | null;

  @Field(() => DeliveryWay, { description: 'How 送达方式.' })
  readonly way!: keyof typeof DeliveryWay;

  @Field(() => String, { description: 'When 送达日期.' })
  readonly on!: string;
}

/** 送达登记结果 */
@ObjectType({ description: 'Notices after their delivery was recorded 送达登记结果.' })
export class DeliverNoticesPayload extends Payload {
  @Field(() => RecordNotice, { nullable: true, description: 'The first of them 告知书.' })
  @Reads(changed(notices))
  readonly notice!: RecordNotice | null;

  @Field(() => Int, { nullable: true, description: 'How many 登记数量.' })
  readonly delivered!: number | null;
}

/** Questions for notices, and their delivery. */
@Resolver()
export class NoticeResolvers {
  @Query(() => RecordNoticeConnection, {
    description: 'Notices of the reader’s department, or to the reader’s organisation 告知书列表.',
  })
  @Reads(
    connection(notices, (_here, there, _context, args) =>
      args.given('delivered')
        ? sql`(${there.column('delivered_on')} is not null) = ${args.slot('delivered', 'boolean')}`
        : sql`true`,
    ),
    { logged: { action: 'notice.list' } },
  )
  notices(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('delivered', () => Boolean, {
      nullable: true,
      description: 'Only those that were served, or were not 是否已送达.',
    })
    _delivered?: boolean,
  ): unknown {
    return planned();
  }

  @Access('OWN')
  @Mutation(() => DeliverNoticesPayload, { description: 'Records that notices were served 登记送达.' })
  deliverNotices(
    @Arg('input', () => DeliverNoticesInput, {
      description: 'The notices, how and when they were delivered 送达内容.',
    })
    { noticeIds, batchId, way, on }: DeliverNoticesInput,
    @Ctx() { pool, viewer, today }: GraphContext,
  ): Promise<Outcome<{ readonly delivered: number }>> {
    return deliverNotices(
      { pool, viewer, today: legalDay(today) },
      {
        ...{ way, on },
        noticeIds: noticeIds?.map(readIdentifier).filter((id) => id !== null) ?? null,
        batchId: batchId === undefined || batchId === null ? null : readIdentifier(batchId),
      },
    );
  }
}

/** What a record says of its notices. */
@Resolver(() => CreditRecord)
export class RecordNotices {
  @FieldResolver(() => [RecordNotice], { description: 'Its notices to the subject 告知书.' })
  @Reads(
    list(
      notices,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('record_id')} = ${here.column('record_id')}`,
      20,
    ),
  )
  notices(): readonly RecordNotice[] {
    return planned();
  }
}
