import { connectionOf, DateScalar, MoneyScalar } from '@xintu/graph';
import { Field, Int, ObjectType } from 'type-graphql';

/** 待审核的行 */
@ObjectType({ description: 'A row of a batch that waits for its reviewer 待审核的行.' })
export class BatchRow {
  @Field(() => Int, { description: 'Row of the file 行号.' })
  readonly row!: number;

  @Field(() => String, { description: 'Name of the subject 信用主体名称.' })
  readonly subjectName!: string;

  @Field(() => String, { nullable: true, description: 'Its credit code 统一社会信用代码.' })
  readonly subjectCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the document 文书号.' })
  readonly documentNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision 决定日期.' })
  readonly decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, in a line 标题.' })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: 'What was decided, personal data masked 内容.' })
  readonly content!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Fine in yuan 罚款金额（元）.' })
  readonly amount!: string | null;

  @Field(() => Boolean, { description: 'Changes a record that is known; else it is new 是否变更已有信息.' })
  readonly changes!: boolean;
}

/** A page of them. */
export const BatchRowConnection = connectionOf(() => BatchRow, 'BatchRow', '待审核的行');
