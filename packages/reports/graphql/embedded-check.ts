import { Access, type GraphContext, Payload, readIdentifier } from '@xintu/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { linkCheck } from '../actions/embed-check.ts';

/** 嵌入核查 */
@InputType({ description: 'A check to be shown inside another system 嵌入核查.' })
export class EmbedCreditCheckInput {
  @Field(() => ID, { description: 'Which check 核查标识.' })
  readonly checkId!: string;
}

/** 嵌入地址 */
@ObjectType({ description: 'Where a check is shown, once 嵌入地址.' })
export class EmbedCreditCheckPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'Address of a page that opens once, within five minutes; null: refused 页面地址.',
  })
  readonly url!: string | null;
}

/** Checks inside other systems. */
@Resolver()
export class EmbeddedCheckMutations {
  @Access('OWN')
  @Mutation(() => EmbedCreditCheckPayload, {
    description: "Makes a link to a page that shows one of the department's checks, once 嵌入核查.",
  })
  async embedCreditCheck(
    @Arg('input', () => EmbedCreditCheckInput, { description: 'Which check 核查.' })
    { checkId }: EmbedCreditCheckInput,
    @Ctx() { pool, viewer, publicUrl = '' }: GraphContext,
  ): Promise<object> {
    const outcome = await linkCheck({ pool, viewer }, readIdentifier(checkId));
    return 'path' in outcome ? { ...outcome, url: `${publicUrl}${outcome.path}` } : { ...outcome, url: null };
  }
}
