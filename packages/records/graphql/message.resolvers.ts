import {
  Access,
  changed,
  connection,
  first,
  type GraphContext,
  PageArguments,
  Payload,
  planned,
  readIdentifier,
  Reads,
  sql,
} from '@xintu/graph';
import type { Outcome } from '@xintu/runtime';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';

import { markMessageRead } from '../actions/mark-message-read.ts';
import { lookUps, messages } from '../reads/messages.ts';
import { LookUpConnection, MessageStanding, SubjectMessage, SubjectMessageConnection } from './message.ts';
import { RecordNotice } from './notice.ts';

/** 已读登记 */
@InputType({ description: 'That a message was read 已读登记.' })
export class MarkMessageReadInput {
  @Field(() => ID, { description: 'Which one 消息标识.' })
  readonly messageId!: string;
}

/** 已读登记结果 */
@ObjectType({ description: 'A message after it was read 已读登记结果.' })
export class MarkMessageReadPayload extends Payload {
  @Field(() => SubjectMessage, { nullable: true, description: 'The message 站内消息.' })
  @Reads(changed(messages))
  readonly message!: SubjectMessage | null;
}

/** Messages to subjects, and who looked at their files. */
@Resolver()
export class MessageResolvers {
  @Query(() => SubjectMessageConnection, {
    description:
      'Messages to the reader’s organisation, or of the reader’s department to subjects 站内消息列表.',
  })
  @Reads(
    connection(messages, (_here, there, _context, args) =>
      args.given('read')
        ? sql`(${there.column('read_at')} is not null) = ${args.slot('read', 'boolean')}`
        : sql`true`,
    ),
    { logged: { action: 'message.list' } },
  )
  messages(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('read', () => Boolean, {
      nullable: true,
      description: 'Only those that were read, or were not 是否已读.',
    })
    _read?: boolean,
  ): unknown {
    return planned();
  }

  @Query(() => LookUpConnection, {
    description: 'Who looked at the file of the reader’s own organisation, newest first 查看记录.',
  })
  @Reads(connection(lookUps, () => sql`true`), { logged: { action: 'look-up.list' } })
  lookUps(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @Access('AUTHORISED')
  @Mutation(() => MarkMessageReadPayload, { description: 'Marks a message as read 标记已读.' })
  markMessageRead(
    @Arg('input', () => MarkMessageReadInput, { description: 'The message 消息.' })
    { messageId }: MarkMessageReadInput,
    @Ctx() { pool, viewer, today }: GraphContext,
  ): Promise<Outcome> {
    return markMessageRead({ pool, viewer, today }, readIdentifier(messageId));
  }
}

/** How a notice reached the subject beside its delivery. */
@Resolver(() => RecordNotice)
export class NoticeMessage {
  @FieldResolver(() => MessageStanding, {
    nullable: true,
    description: 'How the message in the subject’s box stands 告知状态.',
  })
  @Reads(
    first(
      messages,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('notice_id')} = ${here.column('id')}`,
    ),
  )
  message(): MessageStanding | null {
    return planned();
  }
}
