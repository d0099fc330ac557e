import { column, connectionOf, DateTimeScalar, first, Node, Reads, sql } from '@xintu/graph';
import { Field, ID, ObjectType } from 'type-graphql';
import { accounts } from '../reads/sources.ts';
import { Account } from './account.ts';
import { AddressClass } from './enums.ts';

/** 登录会话 */
@ObjectType({ implements: Node, description: 'Session of an account 登录会话.' })
export class AccountSession extends Node {
  @Field(() => ID, { description: 'Identifier 标识.' })
  @Reads(column('handle'))
  override readonly id!: string;

  @Field(() => Account, { nullable: true, description: 'Whose it is 账号.' })
  @Reads(first(accounts, (here, there) => sql`${there.column('id')} = ${here.column('account_id')}`))
  readonly account!: Account | null;

  @Field(() => String, { description: 'Browser and system 设备.' })
  readonly device!: string;

  @Field(() => AddressClass, { description: 'From where 登录来源.' })
  readonly addressClass!: keyof typeof AddressClass;

  @Field(() => Boolean, { description: 'Whether a second factor was given 是否完成二次验证.' })
  readonly secondFactor!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it began 登录时间.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last seen, to the minute 最近活动时间.' })
  readonly lastSeenAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends at the latest 最迟结束时间.' })
  readonly expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended 结束时间.' })
  readonly endedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended 结束原因.' })
  readonly endedBecause!: string | null;
}

/** A page of sessions. */
export const AccountSessionConnection = connectionOf(() => AccountSession, 'AccountSession', '登录会话');

/** 本人登录 */
@ObjectType({ description: 'A session of one’s own that goes on 本人的登录.' })
export class OwnSession {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;

  @Field(() => String, { description: 'Browser and system 设备.' })
  readonly device!: string;

  @Field(() => AddressClass, { description: 'From where 登录来源.' })
  readonly addressClass!: keyof typeof AddressClass;

  @Field(() => Boolean, { description: 'Whether a second factor was given 是否完成二次验证.' })
  readonly secondFactor!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it began 登录时间.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last seen, to the minute 最近活动时间.' })
  readonly lastSeenAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends at the latest 最迟结束时间.' })
  readonly expiresAt!: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks 是否当前登录.' })
  readonly current!: boolean;
}
