import { issueToken, revokeToken } from '@xintu/access';
import { Access, changed, type GraphContext, Payload, Reads } from '@xintu/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { serviceTokens } from '../reads/sources.ts';
import { ServiceToken } from './service-token.ts';

@InputType({ description: 'A service token to be made 创建服务令牌.' })
export class CreateServiceTokenInput {
  @Field(() => String, { description: 'Code or key of the department 所属单位.' })
  readonly department!: string;

  @Field(() => [String], { description: 'Roles 角色.' })
  readonly roles!: string[];

  @Field(() => String, { description: 'What it is for 用途.' })
  readonly name!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the matters that it may state; null: any 可用事项.',
  })
  readonly matters?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the record types that it may hand in and read; null: all 可用信用信息事项.',
  })
  readonly recordTypes?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Days until it expires; null: 365 有效天数.' })
  readonly days?: number | null;
}

@InputType({ description: 'A service token to be revoked 撤销服务令牌.' })
export class RevokeServiceTokenInput {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;
}

@ObjectType({ description: 'Answer of making a service token 创建结果.' })
export class CreateServiceTokenPayload extends Payload {
  @Field(() => ServiceToken, { nullable: true, description: 'The token; null when refused 服务令牌.' })
  @Reads(changed(serviceTokens))
  readonly token!: ServiceToken | null;

  @Field(() => String, { nullable: true, description: 'Its text, this one time 令牌原文，仅显示一次.' })
  readonly secret!: string | null;
}

@ObjectType({ description: 'Answer of revoking a service token 撤销结果.' })
export class RevokeServiceTokenPayload extends Payload {
  @Field(() => ServiceToken, { nullable: true, description: 'The token; null when refused 服务令牌.' })
  @Reads(changed(serviceTokens))
  readonly token!: ServiceToken | null;
}

/** What the security administrator does to service tokens. */
@Resolver()
export class TokenMutations {
  @Access('AUTHORISED')
  @Mutation(() => CreateServiceTokenPayload, { description: 'Makes a service token 创建服务令牌.' })
  createServiceToken(
    @Arg('input', () => CreateServiceTokenInput) input: CreateServiceTokenInput,
    @Ctx() { database, viewer }: GraphContext,
  ) {
    return issueToken(database, viewer, input);
  }

  @Access('AUTHORISED')
  @Mutation(() => RevokeServiceTokenPayload, { description: 'Ends a service token at once 撤销服务令牌.' })
  revokeServiceToken(
    @Arg('input', () => RevokeServiceTokenInput) { id }: RevokeServiceTokenInput,
    @Ctx() { database, viewer }: GraphContext,
  ) {
    return revokeToken(database, viewer, id);
  }
}
