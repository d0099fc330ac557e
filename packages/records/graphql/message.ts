import { Department, departments, Matter, matters } from '@xintu/catalogue';
import { column, connectionOf, DateTimeScalar, expression, first, graphEnum, Reads, sql } from '@xintu/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import { notices } from '../reads/notices.ts';
import { records } from '../reads/sources.ts';
import { lookUpKinds, messageKinds, messageStates } from '../rules/message-kinds.ts';
import { RecordNotice } from './notice.ts';
import { CreditRecord } from './record.ts';

/** 消息类别 */
export const MessageKind = graphEnum('MessageKind', 'What a message is about 消息类别.', messageKinds);
/** 发送状态 */
export const MessageState = graphEnum('MessageState', 'How a message stands 发送状态.', messageStates);
/** 查看方式 */
export const LookUpKind = graphEnum('LookUpKind', 'What was looked at 查看方式.', lookUpKinds);

/** 告知状态 */
@ObjectType({ description: 'How a message to a subject stands 告知状态.' })
export class MessageStanding {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;

  @Field(() => DateTimeScalar, {
    description: 'Since when it lies in the box, on the business day 送入时间.',
  })
  @Reads(column('laid_at'))
  readonly madeAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was read, on the business day 阅读时间.',
  })
  @Reads(column('opened_at'))
  readonly readAt!: string | null;

  @Field(() => MessageState, { description: 'How it stands outside of the box 发送状态.' })
  @Reads(
    expression(
      (row) => sql`case when ${row.column('sent_at')} is not null then 'SENT'
        when ${row.column('dropped_at')} is not null then 'BOX_ONLY'
        when ${row.column('last_problem')} is not null then 'FAILED' else 'WAITING' end`,
    ),
  )
  readonly state!: keyof typeof MessageState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was sent, on the business day 发送时间.',
  })
  @Reads(column('left_at'))
  readonly sentAt!: string | null;

  @Field(() => Int, { description: 'How often that was tried 发送次数.' })
  readonly attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why it was not sent last time 失败原因.' })
  readonly lastProblem!: string | null;
}

/** 站内消息 */
@ObjectType({
  description: 'Message to a subject 站内消息: in its box, and sent by the channel of the installation.',
})
export class SubjectMessage extends MessageStanding {
  @Field(() => MessageKind, { description: 'What it is about 消息类别.' })
  readonly kind!: keyof typeof MessageKind;

  @Field(() => Department, { description: 'Who tells 告知机关.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('authority_code')}`))
  readonly authority!: Department;

  @Field(() => RecordNotice, { nullable: true, description: 'The notice that it brings 告知书.' })
  @Reads(
    first(
      notices,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('id')} = ${here.column('notice_id')}`,
    ),
  )
  readonly notice!: RecordNotice | null;

  @Field(() => CreditRecord, { nullable: true, description: 'The record that it is about 涉及信息.' })
  @Reads(
    first(
      records,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('record_id')} = ${here.column('record_id')}`,
    ),
  )
  readonly record!: CreditRecord | null;
}

/** A page of messages. */
export const SubjectMessageConnection = connectionOf(() => SubjectMessage, 'SubjectMessage', '站内消息');

/** 查看记录 */
@ObjectType({ description: 'A look at the file of a subject, as the ledger has it 查看记录.' })
export class LookUp {
  @Field(() => ID, { description: 'Identifier of the ledger’s entry 存证标识.' })
  readonly id!: string;

  @Field(() => DateTimeScalar, { description: 'When 时间.' })
  @Reads(expression((row) => row.column('recorded_at')))
  readonly at!: string;

  @Field(() => LookUpKind, { description: 'What was looked at 查看方式.' })
  @Reads(
    expression(
      (row) => sql`case ${row.column('action')} when 'subject.read' then 'FILE' when 'case.read' then 'CASE'
        when 'identity-number.reveal' then 'IDENTITY_NUMBER' when 'credit-check.create' then 'CHECK' else 'RECORD' end`,
    ),
  )
  readonly kind!: keyof typeof LookUpKind;

  @Field(() => Department, {
    nullable: true,
    description: 'Which department; null: an auditor of none 查看单位.',
  })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department | null;

  @Field(() => Matter, {
    nullable: true,
    description:
      'For which matter; null: none was stated, so that only what is public or the department’s own was seen 办理事项.',
  })
  @Reads(first(matters, (here, there) => sql`${there.column('code')} = ${here.column('matter')}`))
  readonly matter!: Matter | null;
}

/** A page of looks. */
export const LookUpConnection = connectionOf(() => LookUp, 'LookUp', '查看记录');
