import { endOwnSession, endSessionOf } from '@xintu/access';
import { Access, type GraphContext, Payload } from '@xintu/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

@InputType({ description: 'A session to be ended 结束登录.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;
}

@ObjectType({ description: 'Answer of ending a session 结束登录的结果.' })
export class EndSessionPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Which ended; null when refused 已结束的登录.' })
  readonly changed!: string | null;
}

/** Ending sessions: one's own, and by the security administrator anybody's. */
@Resolver()
export class SessionMutations {
  @Access('AUTHORISED')
  @Mutation(() => EndSessionPayload, { description: 'Ends a session of one’s own 结束本人的登录.' })
  endOwnSession(
    @Arg('input', () => EndSessionInput) { id }: EndSessionInput,
    @Ctx() { database, viewer }: GraphContext,
  ) {
    return endOwnSession(database, viewer, id);
  }

  @Access('AUTHORISED')
  @Mutation(() => EndSessionPayload, { description: 'Ends somebody’s session 结束他人的登录.' })
  endSession(
    @Arg('input', () => EndSessionInput) { id }: EndSessionInput,
    @Ctx() { database, viewer }: GraphContext,
  ) {
    return endSessionOf(database, viewer, id);
  }
}
