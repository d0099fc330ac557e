import { Access, first, type GraphContext, Payload, readIdentifier, Reads, sql } from '@xintu/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { revealIdentityNumber } from '../actions/reveal-identity-number.ts';
import { records } from '../reads/sources.ts';
import { CreditRecord } from './record.ts';

/** 查看证件号码 */
@InputType({ description: 'Which identity number is needed unmasked, and why 查看证件号码.' })
export class RevealIdentityNumberInput {
  @Field(() => ID, { description: 'Record 信用信息标识.' })
  readonly record!: string;

  @Field(() => String, { description: 'Code of the field, as in `fields` 信息项代码.' })
  readonly field!: string;

  @Field(() => String, { description: 'Reason, 4 to 500 characters; it goes into the ledger 理由.' })
  readonly reason!: string;
}

/** 查看证件号码的结果 */
@ObjectType({ description: 'An identity number, once, unmasked 查看证件号码的结果.' })
export class RevealIdentityNumberPayload extends Payload {
  @Field(() => CreditRecord, { nullable: true, description: 'The record it belongs to 信用信息.' })
  @Reads(
    first(records, (_here, there, context) => sql`${there.column('record_id')} = ${context.changed}::uuid`),
  )
  readonly record!: CreditRecord | null;

  @Field(() => String, { nullable: true, description: 'The number; null where it was refused 证件号码.' })
  readonly number!: string | null;
}

/** Showing what is kept sealed. */
@Resolver()
export class IdentityNumberMutations {
  @Access('AUTHORISED', { purpose: true })
  @Mutation(() => RevealIdentityNumberPayload, {
    description:
      'Shows one identity number unmasked, to the deciding authority, for a stated matter, with a reason in the ledger 查看证件号码.',
  })
  revealIdentityNumber(
    @Arg('input', () => RevealIdentityNumberInput, { description: 'Which and why 输入.' })
    { record, field, reason }: RevealIdentityNumberInput,
    @Ctx() context: GraphContext,
  ) {
    return revealIdentityNumber(context, { recordId: readIdentifier(record), field, reason });
  }
}
