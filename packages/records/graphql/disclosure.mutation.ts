import { Access, first, type GraphContext, Payload, readIdentifier, Reads, sql } from '@xintu/graph';
import { legalDay } from '@xintu/kernel';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { reviewDisclosure } from '../actions/review-disclosure.ts';
import { records } from '../reads/sources.ts';
import { DisclosureDecision } from './disclosure.ts';
import { CreditRecord } from './record.ts';

/** 公开前审查 */
@InputType({ description: 'What a reviewer decides before publication 公开前审查.' })
export class ReviewDisclosureInput {
  @Field(() => [ID], { description: 'The records, 200 at most 信用信息标识.' })
  readonly recordIds!: readonly string[];

  @Field(() => DisclosureDecision, { description: 'What is decided 结论.' })
  readonly decision!: keyof typeof DisclosureDecision;

  @Field(() => String, { description: 'Title and article it rests on 依据.' })
  readonly basis!: string;

  @Field(() => String, { nullable: true, description: 'Why; required unless all is published 理由.' })
  readonly reason?: string | null;

  @Field(() => [String], { nullable: true, description: 'Texts that are left out in public 隐去的内容.' })
  readonly maskedFields?: readonly string[] | null;
}

/** 公开前审查结果 */
@ObjectType({ description: 'Records after their review 公开前审查结果.' })
export class ReviewDisclosurePayload extends Payload {
  @Field(() => CreditRecord, { nullable: true, description: 'The first of them 信用信息.' })
  @Reads(
    first(records, (_here, there, context) => sql`${there.column('record_id')} = ${context.changed}::uuid`),
  )
  readonly record!: CreditRecord | null;

  @Field(() => Int, { nullable: true, description: 'How many 审查数量.' })
  readonly reviewed!: number | null;
}

/** The review before publication. */
@Resolver()
export class DisclosureMutations {
  @Access('OWN')
  @Mutation(() => ReviewDisclosurePayload, {
    description: 'Decides whether records are published; never the one who handed them in 公开前审查.',
  })
  reviewDisclosure(
    @Arg('input', () => ReviewDisclosureInput, { description: 'Records and decision 信息与结论.' })
    { recordIds, decision, basis, reason, maskedFields }: ReviewDisclosureInput,
    @Ctx() { pool, viewer, today }: GraphContext,
  ) {
    return reviewDisclosure(
      { pool, viewer, today: legalDay(today) },
      {
        recordIds: recordIds.map((id) => readIdentifier(id)),
        ...{ decision, basis, reason: reason ?? '', maskedFields: maskedFields ?? [] },
      },
    );
  }
}
