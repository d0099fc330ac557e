import { ownSessions } from '@xintu/access';
import { departments } from '@xintu/catalogue';
import {
  Access,
  all,
  type Arguments,
  connection,
  first,
  type GraphContext,
  PageArguments,
  planned,
  readIdentifier,
  Reads,
  type Row,
  sql,
  type Sql,
} from '@xintu/graph';
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { accounts, delegations, serviceTokens, sessions, takeOvers } from '../reads/sources.ts';
import { Account, AccountConnection, accountState } from './account.ts';
import { DelegationConnection } from './delegation.ts';
import { AccountState } from './enums.ts';
import { ServiceTokenConnection } from './service-token.ts';
import { AccountSessionConnection, OwnSession } from './session.ts';
import { DepartmentConnection, DepartmentTakeOverConnection } from './take-over.ts';

/** By what accounts are looked for: duties and places, never names. */
@ArgsType()
class AccountArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Code of the department 单位代码.' })
  readonly department?: string | null;

  @Field(() => String, { nullable: true, description: 'Role 角色.' })
  readonly role?: string | null;

  @Field(() => AccountState, { nullable: true, description: 'State 账号状态.' })
  readonly state?: keyof typeof AccountState | null;
}

@ArgsType()
class DepartmentPageArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Code of the department 单位代码.' })
  readonly department?: string | null;
}

const ofDepartment = (there: Row, args: Arguments): Sql =>
  args.given('department')
    ? sql`${there.column('department_code')} = ${args.slot('department', 'text')}`
    : sql`true`;

function chosenAccounts(there: Row, args: Arguments): Sql {
  const conditions = [ofDepartment(there, args)];
  if (args.given('role')) conditions.push(sql`${args.slot('role', 'text')} = any(${there.column('roles')})`);
  if (args.given('state')) conditions.push(sql`${accountState(there)} = ${args.slot('state', 'text')}`);
  return all(conditions);
}

/** Questions of those who administer accounts, and of everybody about their own. */
@Resolver()
export class AdministrationQueries {
  @Query(() => AccountConnection, {
    description: 'Accounts: all for the security administrator, else those of the own department 账号.',
  })
  @Reads(connection(accounts, (_here, there, _context, args) => chosenAccounts(there, args)), {
    logged: { action: 'account.read' },
  })
  accounts(@Args(() => AccountArguments) _args: AccountArguments): unknown {
    return planned();
  }

  @Query(() => Account, { nullable: true, description: 'One account 账号.' })
  @Reads(
    first(
      accounts,
      (_here, there, _context, args) =>
        sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
    { logged: { action: 'account.read' } },
  )
  account(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): Account | null {
    return planned();
  }

  @Query(() => AccountSessionConnection, { description: 'Sessions, newest first 登录会话.' })
  @Reads(
    connection(sessions, (_here, there, _context, args) =>
      args.given('account')
        ? sql`${there.column('account_id')} = ${args.slot('account', 'uuid', readIdentifier)}`
        : sql`true`,
    ),
    { logged: { action: 'session.read' } },
  )
  sessions(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('account', () => ID, { nullable: true, description: 'Of this account 账号.' }) _account?: string,
  ): unknown {
    return planned();
  }

  @Query(() => ServiceTokenConnection, { description: 'Service tokens, newest first 服务令牌.' })
  @Reads(connection(serviceTokens, (_here, there, _context, args) => ofDepartment(there, args)), {
    logged: { action: 'token.read' },
  })
  serviceTokens(@Args(() => DepartmentPageArguments) _args: DepartmentPageArguments): unknown {
    return planned();
  }

  @Query(() => DelegationConnection, {
    description: 'Who stands in for whom, newest first: in the own department, or all 委托代理.',
  })
  @Reads(connection(delegations, (_here, there, _context, args) => ofDepartment(there, args)))
  delegations(@Args(() => DepartmentPageArguments) _args: DepartmentPageArguments): unknown {
    return planned();
  }

  @Query(() => DepartmentConnection, { description: 'The departments 单位.' })
  @Reads(connection(departments, () => sql`true`))
  departments(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @Query(() => DepartmentTakeOverConnection, {
    description: 'Which department took over which, newest first 单位接管备案.',
  })
  @Reads(connection(takeOvers, () => sql`true`))
  departmentTakeOvers(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @Access('SIGNED_IN')
  @Query(() => [OwnSession], { description: 'One’s own sessions that go on 本人的登录.' })
  async ownSessions(@Ctx() { pool, viewer, sessionLimits }: GraphContext): Promise<readonly OwnSession[]> {
    const found = await ownSessions(pool, viewer, sessionLimits);
    return found.map(({ addressClass, ...session }) => ({ ...session, addressClass: classOf(addressClass) }));
  }
}

const isClass = (text: string): text is OwnSession['addressClass'] =>
  ['THIS_MACHINE', 'INTRANET', 'INTERNET', 'UNKNOWN'].includes(text);
const classOf = (text: string): OwnSession['addressClass'] => (isClass(text) ? text : 'UNKNOWN');
