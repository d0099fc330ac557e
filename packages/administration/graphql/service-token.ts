import { Department, departments } from '@xintu/catalogue';
import { connectionOf, DateTimeScalar, expression, first, Node, Reads, sql } from '@xintu/graph';
import { Field, ObjectType } from 'type-graphql';
import { TokenState } from './enums.ts';

/** 服务令牌 */
@ObjectType({ implements: Node, description: 'Token of a department’s business system 服务令牌.' })
export class ServiceToken extends Node {
  @Field(() => String, { description: 'What it is for 用途.' })
  readonly name!: string;

  @Field(() => Department, { description: 'Whose it is 所属单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => [String], { description: 'Roles 角色.' })
  readonly roles!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the matters that it may state; null: any 可用事项.',
  })
  readonly matters!: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the record types that it may hand in and read; null: all 可用信用信息事项.',
  })
  readonly recordTypes!: readonly string[] | null;

  @Field(() => TokenState, { description: 'State 令牌状态.' })
  @Reads(
    expression(
      (row) => sql`case when ${row.column('revoked_at')} is not null then 'REVOKED'
        when ${row.column('expires_at')} <= now() then 'EXPIRED' else 'VALID' end`,
    ),
  )
  readonly state!: keyof typeof TokenState;

  @Field(() => DateTimeScalar, { description: 'When it was made 创建时间.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it expires 到期时间.' })
  readonly expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked 撤销时间.' })
  readonly revokedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute 最近使用时间.',
  })
  readonly lastUsedAt!: string | null;
}

/** A page of service tokens. */
export const ServiceTokenConnection = connectionOf(() => ServiceToken, 'ServiceToken', '服务令牌');
