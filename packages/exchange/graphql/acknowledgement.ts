import { Department, departments, RecordType, recordTypes } from '@xintu/catalogue';
import {
  column,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  expression,
  first,
  graphEnum,
  Node,
  Reads,
  Refetched,
  sql,
} from '@xintu/graph';
import { Subject, subjects } from '@xintu/subjects';
import { Field, ObjectType } from 'type-graphql';

import { acknowledgements } from '../reads/sources.ts';
import { endingReasons, receivingWays } from '../rules/receiving.ts';

/** 接收方式 */
export const ReceivingWay = graphEnum(
  'ReceivingWay',
  'How a department came by a record 接收方式.',
  receivingWays,
);

/** 终止原因 */
export const EndingReason = graphEnum('EndingReason', 'Why a record ended 终止原因.', endingReasons);

/** 签收 */
@Refetched(acknowledgements)
@ObjectType({
  implements: Node,
  description: 'A department that received a record which ended, and whether it took note 终止信息签收.',
})
export class Acknowledgement extends Node {
  @Field(() => Department, { description: 'Who must take note 签收单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => Department, { description: 'Who decided the record 认定机关.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('authority_code')}`))
  readonly authority!: Department;

  @Field(() => Subject, { nullable: true, description: 'Whom the record was about 信用主体.' })
  @Reads(
    first(
      { ...subjects, access: 'with its parent' },
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`,
    ),
  )
  readonly subject!: Subject | null;

  @Field(() => RecordType, { description: 'Record type 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => String, {
    nullable: true,
    description:
      'Document number, by which a copy is found; null for who took note already and did not decide it 文书号.',
  })
  @Reads(
    expression(
      (row, { reader }) => sql`case when ${row.column('acknowledged_on')} is null
          or not ${row.column('department_code')} = any(${reader.departments})
          or ${row.column('authority_code')} = any(${reader.departments}) then ${row.column('document_number')} end`,
    ),
  )
  readonly documentNumber!: string | null;

  @Field(() => [ReceivingWay], { description: 'How it came there 接收方式.' })
  readonly ways!: readonly (keyof typeof ReceivingWay)[];

  @Field(() => DateTimeScalar, { description: 'When it came there last 最近接收时间.' })
  readonly receivedAt!: string;

  @Field(() => EndingReason, { description: 'Why it ended 终止原因.' })
  readonly reason!: keyof typeof EndingReason;

  @Field(() => DateScalar, { description: 'When it ended 终止日期.' })
  readonly endedOn!: string;

  @Field(() => DateScalar, { description: 'When the department was told 通知日期.' })
  readonly toldOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day for taking note 签收期限.' })
  readonly dueOn!: string | null;

  @Field(() => Boolean, { description: 'Whether that day rests on an unconfirmed rule 期限是否暂定.' })
  @Reads(column('due_provisional'))
  readonly provisional!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When it took note; null: not yet 签收日期.' })
  readonly acknowledgedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who took note 签收人.' })
  readonly acknowledgerName!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done with copies 处理情况.' })
  readonly note!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it is handed up as overdue 逾期上报日.',
  })
  readonly escalatedOn!: string | null;
}

/** A page of acknowledgements. */
export const AcknowledgementConnection = connectionOf(
  () => Acknowledgement,
  'Acknowledgement',
  '终止信息签收',
);
