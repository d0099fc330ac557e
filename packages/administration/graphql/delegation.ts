import { Department, departments } from '@xintu/catalogue';
import { connectionOf, DateTimeScalar, expression, first, Node, Reads, sql } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';
import { accounts } from '../reads/sources.ts';
import { Account } from './account.ts';
import { DelegationKind, DelegationState } from './enums.ts';

/** 委托代理 */
@ObjectType({ implements: Node, description: 'Somebody stands in for somebody 委托代理.' })
export class Delegation extends Node {
  @Field(() => DelegationKind, { description: 'Why 委托类型.' })
  readonly kind!: keyof typeof DelegationKind;

  @Field(() => Department, { description: 'Department of both 所属单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => Account, { nullable: true, description: 'Whose roles they are 委托人.' })
  @Reads(first(accounts, (here, there) => sql`${there.column('id')} = ${here.column('from_account')}`))
  readonly from!: Account | null;

  @Field(() => Account, { nullable: true, description: 'Who stands in 代理人.' })
  @Reads(first(accounts, (here, there) => sql`${there.column('id')} = ${here.column('to_account')}`))
  readonly to!: Account | null;

  @Field(() => [String], { description: 'Roles 委托的角色.' })
  readonly roles!: readonly string[];

  @Field(() => DateTimeScalar, { description: 'From when 开始时间.' })
  readonly validFrom!: string;

  @Field(() => DateTimeScalar, { description: 'Until when 结束时间.' })
  readonly validUntil!: string;

  @Field(() => String, { description: 'Reason 原因.' })
  readonly reason!: string;

  @Field(() => DelegationState, { description: 'State 委托状态.' })
  @Reads(
    expression(
      (
        row,
      ) => sql`case when ${row.column('ended_at')} is not null or ${row.column('valid_until')} <= now() then 'ENDED'
        when ${row.column('valid_from')} > now() then 'COMING' else 'IN_FORCE' end`,
    ),
  )
  readonly state!: keyof typeof DelegationState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was ended before its time 提前结束时间.',
  })
  readonly endedAt!: string | null;
}

/** A page of delegations. */
export const DelegationConnection = connectionOf(() => Delegation, 'Delegation', '委托代理');
