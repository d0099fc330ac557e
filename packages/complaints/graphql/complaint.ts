import { Case, cases } from '@xintu/cases';
import {
  column,
  connectionOf,
  DateScalar,
  expression,
  first,
  graphEnum,
  list,
  Node,
  Reads,
  Refetched,
  sql,
} from '@xintu/graph';
import { CreditRecord, records } from '@xintu/records';
import { Subject, subjects } from '@xintu/subjects';
import { Field, ID, ObjectType } from 'type-graphql';

import { complaints } from '../reads/index.ts';
import { channelNames } from '../rules/channels.ts';

/** 来源渠道 */
export const ComplaintChannel = graphEnum('ComplaintChannel', 'How a complaint came 来源渠道.', channelNames);

/** 投诉举报 */
@Refetched(complaints)
@ObjectType({
  implements: Node,
  description: 'A complaint about an organisation 投诉举报: never part of the subject’s file.',
})
export class Complaint extends Node {
  @Field(() => ID, { description: 'Identifier 标识.' })
  declare readonly id: string;

  @Field(() => String, { description: 'Number 受理编号.' })
  readonly number!: string;

  @Field(() => ComplaintChannel, { description: 'How it came 来源渠道.' })
  readonly channel!: keyof typeof ComplaintChannel;

  @Field(() => DateScalar, { description: 'Business day on which it came 收到日期.' })
  readonly receivedOn!: string;

  @Field(() => Boolean, { description: 'Whether nobody knows who sent it 是否匿名.' })
  readonly anonymous!: boolean;

  @Field(() => Subject, { description: 'Whom it is about 被投诉举报单位.' })
  @Reads(
    first(
      { ...subjects, access: 'with its parent' },
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`,
    ),
  )
  readonly subject!: Subject;

  @Field(() => Case, { nullable: true, description: 'What was said and done 办理件.' })
  @Reads(
    first(
      cases,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('id')} = ${here.column('case_id')}`,
    ),
  )
  readonly case!: Case | null;

  @Field(() => [CreditRecord], {
    description:
      'Records of the decision that was stated for it, as far as the reader may see them 处理决定.',
  })
  @Reads(
    list(
      records,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('document_number')} = ${here.column('decision')}`,
      20,
    ),
  )
  readonly decisions!: readonly CreditRecord[];
}

/** A page of complaints. */
export const ComplaintConnection = connectionOf(() => Complaint, 'Complaint', '投诉举报');

/** 办理进度 */
@ObjectType({ description: 'What the sender of a complaint is told 办理进度.' })
export class ComplaintProgress {
  @Field(() => String, { description: 'Number 受理编号.' })
  readonly number!: string;

  @Field(() => DateScalar, { description: 'When it was received 收到日期.' })
  readonly receivedOn!: string;

  @Field(() => String, { description: 'Where it stands 办理环节.' })
  @Reads(
    expression(
      (row, { reader }) =>
        sql`case when ${reader.language} = 'en' then ${row.column('state_english_name')} else ${row.column('state_name')} end`,
    ),
  )
  readonly state!: string;

  @Field(() => Boolean, { description: 'Whether it is over 是否办结.' })
  readonly closed!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When it was closed 办结日期.' })
  readonly closedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The answer; null: none yet 答复内容.' })
  readonly answer!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was answered 答复日期.' })
  @Reads(column('answered_on'))
  readonly answeredOn!: string | null;
}
