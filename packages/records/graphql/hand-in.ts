import { column, DateTimeScalar, Reads } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

/** 报送与审核 */
@ObjectType({
  description: 'Who handed a record in and who approved that, for the department that did 报送与审核.',
})
export class HandIn {
  @Field(() => String, { description: 'File, rows of a business system, or form 报送方式.' })
  @Reads(column('hand_in_origin'))
  readonly origin!: string;

  @Field(() => String, { description: 'Account or token that handed it in 提交人.' })
  readonly submittedBy!: string;

  @Field(() => String, { nullable: true, description: 'Section of that person then 提交科室.' })
  readonly section!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was handed in 提交时间.' })
  @Reads(column('handed_in_at'))
  readonly submittedAt!: string;

  @Field(() => String, { nullable: true, description: 'Reviewer who approved it 审核人.' })
  readonly approvedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was 审核时间.' })
  readonly approvedAt!: string | null;
}
