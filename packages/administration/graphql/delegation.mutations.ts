import { createDelegation, endDelegation } from '@xintu/access';
import { Access, changed, DateTimeScalar, type GraphContext, Payload, Reads } from '@xintu/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { delegations } from '../reads/sources.ts';
import { Delegation } from './delegation.ts';
import { DelegationKind } from './enums.ts';

@InputType({ description: 'Who is to stand in for whom 委托代理.' })
export class CreateDelegationInput {
  @Field(() => DelegationKind, { description: 'Why 委托类型.' })
  readonly kind!: keyof typeof DelegationKind;

  @Field(() => ID, { nullable: true, description: 'Whose roles they are; null: one’s own 委托人.' })
  readonly from?: string | null;

  @Field(() => ID, { description: 'Who is to stand in 代理人.' })
  readonly to!: string;

  @Field(() => [String], { description: 'Roles 委托的角色.' })
  readonly roles!: string[];

  @Field(() => DateTimeScalar, { description: 'From when 开始时间.' })
  readonly validFrom!: string;

  @Field(() => DateTimeScalar, { description: 'Until when 结束时间.' })
  readonly validUntil!: string;

  @Field(() => String, { description: 'Reason 原因.' })
  readonly reason!: string;
}

@InputType({ description: 'A delegation to be ended 结束委托.' })
export class EndDelegationInput {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;
}

@ObjectType({ description: 'Answer of a change of a delegation 委托变更结果.' })
export class DelegationPayload extends Payload {
  @Field(() => Delegation, { nullable: true, description: 'The delegation; null when refused 委托代理.' })
  @Reads(changed(delegations))
  readonly delegation!: Delegation | null;
}

/** Standing in for somebody. */
@Resolver()
export class DelegationMutations {
  @Access('AUTHORISED')
  @Mutation(() => DelegationPayload, { description: 'Lets somebody stand in for a time 委托代理.' })
  createDelegation(
    @Arg('input', () => CreateDelegationInput) input: CreateDelegationInput,
    @Ctx() { database, viewer }: GraphContext,
  ) {
    return createDelegation(database, viewer, {
      ...input,
      from: input.from ?? null,
      validFrom: new Date(input.validFrom),
      validUntil: new Date(input.validUntil),
    });
  }

  @Access('AUTHORISED')
  @Mutation(() => DelegationPayload, { description: 'Ends a delegation before its time 结束委托.' })
  endDelegation(
    @Arg('input', () => EndDelegationInput) { id }: EndDelegationInput,
    @Ctx() { database, viewer }: GraphContext,
  ) {
    return endDelegation(database, viewer, id);
  }
}
