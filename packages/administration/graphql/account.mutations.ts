import { changeAccount, disableAccount, openAccount, reopenAccount } from '@xintu/access';
import { Access, changed, type GraphContext, Payload, Reads } from '@xintu/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { accounts } from '../reads/sources.ts';
import { Account } from './account.ts';

@InputType({ description: 'An account to be opened 开通账号.' })
export class CreateAccountInput {
  @Field(() => String, { description: 'The sign-in provider 统一身份认证.' })
  readonly issuer!: string;

  @Field(() => String, { description: 'What the sign-in provider calls the person 登录名.' })
  readonly subject!: string;

  @Field(() => String, { description: 'Name 姓名.' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same for all accounts of one person, such as a staff number 人员标识（如工号）.',
  })
  readonly person?: string | null;

  @Field(() => String, { nullable: true, description: 'Code or key of the department 所属单位.' })
  readonly department?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Credit code of the organisation, for its representative 所代表组织的统一社会信用代码.',
  })
  readonly organisationCode?: string | null;

  @Field(() => [String], { description: 'Roles 角色.' })
  readonly roles!: string[];
}

@InputType({ description: 'What is to be other about an account 变更账号.' })
export class ChangeAccountInput {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Name; null: as it is 姓名.' })
  readonly name?: string | null;

  @Field(() => [String], { nullable: true, description: 'Roles; null: as they are 角色.' })
  readonly roles?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Section of the department; empty: none, null: as it is 科室.',
  })
  readonly section?: string | null;
}

@InputType({ description: 'An account to be closed 停用账号.' })
export class DisableAccountInput {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;
}

@InputType({ description: 'A closed account, and where it is to work from now on 重新启用账号.' })
export class ReopenAccountInput {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;

  @Field(() => String, { description: 'Code or key of the department 所属单位.' })
  readonly department!: string;

  @Field(() => [String], { description: 'Roles 角色.' })
  readonly roles!: string[];
}

@ObjectType({ description: 'Answer of a change of an account 账号变更结果.' })
export class AccountPayload extends Payload {
  @Field(() => Account, { nullable: true, description: 'The account; null when refused 账号.' })
  @Reads(changed(accounts))
  readonly account!: Account | null;
}

/** What the security administrator does to accounts. */
@Resolver()
export class AccountMutations {
  @Access('AUTHORISED')
  @Mutation(() => AccountPayload, { description: 'Opens an account 开通账号.' })
  createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() { database, viewer }: GraphContext,
  ) {
    const { department = null, organisationCode = null, person = null } = input;
    return openAccount(database, viewer, { ...input, department, organisationCode, person });
  }

  @Access('AUTHORISED')
  @Mutation(() => AccountPayload, { description: 'Gives an account another name or other roles 变更账号.' })
  changeAccount(
    @Arg('input', () => ChangeAccountInput) input: ChangeAccountInput,
    @Ctx() { database, viewer }: GraphContext,
  ) {
    return changeAccount(database, viewer, input);
  }

  @Access('AUTHORISED')
  @Mutation(() => AccountPayload, { description: 'Closes an account at once 停用账号.' })
  disableAccount(
    @Arg('input', () => DisableAccountInput) { id }: DisableAccountInput,
    @Ctx() { database, viewer }: GraphContext,
  ) {
    return disableAccount(database, viewer, id);
  }

  @Access('AUTHORISED')
  @Mutation(() => AccountPayload, {
    description: 'Opens a closed account again, in the same or another department 重新启用账号.',
  })
  reopenAccount(
    @Arg('input', () => ReopenAccountInput) input: ReopenAccountInput,
    @Ctx() { database, viewer }: GraphContext,
  ) {
    return reopenAccount(database, viewer, input);
  }
}
