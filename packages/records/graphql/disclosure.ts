import { column, DateScalar, DateTimeScalar, expression, graphEnum, Reads, sql } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';

import { disclosureNames } from '../rules/disclosure.ts';

/** 公开前审查结论 */
export const DisclosureDecision = graphEnum(
  'DisclosureDecision',
  'What the review before publication decided 公开前审查结论.',
  disclosureNames,
);

/** 公开前审查 */
@ObjectType({ description: 'Review before publication 公开前审查.' })
export class Disclosure {
  @Field(() => DisclosureDecision, { description: 'What was decided 结论.' })
  readonly decision!: keyof typeof DisclosureDecision;

  @Field(() => String, { description: 'Title and article it rests on 依据.' })
  readonly basis!: string;

  @Field(() => String, { nullable: true, description: 'Why 理由.' })
  readonly reason!: string | null;

  @Field(() => [String], { description: 'Texts that are left out in public 隐去的内容.' })
  @Reads(expression((row) => sql`coalesce(${row.column('masked_fields')}, '{}')`))
  readonly maskedFields!: readonly string[];

  @Field(() => String, { description: 'Who reviewed it 审查人.' })
  @Reads(column('reviewer_name'))
  readonly reviewedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When 审查时间.' })
  readonly reviewedAt!: string;

  @Field(() => DateScalar, { description: 'Business day of the review 审查日期.' })
  readonly reviewedOn!: string;
}
