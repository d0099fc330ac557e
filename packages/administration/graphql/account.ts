import { Department, departments } from '@xintu/catalogue';
import {
  connectionOf,
  DateTimeScalar,
  expression,
  first,
  Node,
  Reads,
  type Row,
  sql,
  type Sql,
} from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';
import { AccountState } from './enums.ts';

/** Whether an account is open. */
export const accountState = (row: Row): Sql =>
  sql`case when ${row.column('disabled_at')} is null then 'OPEN' else 'CLOSED' end`;

/** 账号 */
@ObjectType({ implements: Node, description: 'Account of a person 账号.' })
export class Account extends Node {
  @Field(() => String, { description: 'Name 姓名.' })
  readonly name!: string;

  @Field(() => String, { description: 'The sign-in provider 统一身份认证.' })
  readonly issuer!: string;

  @Field(() => String, { description: 'What the sign-in provider calls the person 登录名.' })
  readonly subject!: string;

  @Field(() => String, {
    description: 'The same for all accounts of one person: duties that must be apart stay apart 人员标识.',
  })
  readonly person!: string;

  @Field(() => Department, { nullable: true, description: 'Department 所属单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department | null;

  @Field(() => String, {
    nullable: true,
    description: 'Credit code of the organisation that it represents 所代表组织的统一社会信用代码.',
  })
  readonly organisationCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Section of the department 科室.' })
  readonly section!: string | null;

  @Field(() => [String], { description: 'Roles 角色.' })
  readonly roles!: readonly string[];

  @Field(() => AccountState, { description: 'State 账号状态.' })
  @Reads(expression(accountState))
  readonly state!: keyof typeof AccountState;

  @Field(() => DateTimeScalar, { description: 'When it was opened 开通时间.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed 停用时间.' })
  readonly disabledAt!: string | null;
}

/** A page of accounts. */
export const AccountConnection = connectionOf(() => Account, 'Account', '账号');
