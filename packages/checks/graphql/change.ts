import { RecordType, recordTypes } from '@xintu/catalogue';
import {
  Access,
  changed,
  connection,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  expression,
  first,
  type GraphContext,
  graphEnum,
  list,
  Node,
  PageArguments,
  Payload,
  planned,
  readIdentifier,
  Reads,
  Refetched,
  sql,
} from '@xintu/graph';
import type { Outcome } from '@xintu/runtime';
import { Subject, subjects } from '@xintu/subjects';
import { Arg, Args, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { endWebhook, registerWebhook } from '../actions/keep-webhooks.ts';
import { checkChanges, webhooks } from '../reads/change-sources.ts';
import { checks } from '../reads/sources.ts';
import { CreditCheck } from './check.ts';

/** 变化类别 */
export const CheckChangeKind = graphEnum('CheckChangeKind', 'What happened after a check 变化类别.', {
  ENDED: { zh: '已终止', en: 'A record that the check relied on ended' },
  ADDED: { zh: '新增', en: 'A record was published that the check did not find' },
});

/** 核查后变化 */
@Refetched(checkChanges)
@ObjectType({ implements: Node, description: 'What happened after a check 核查后变化.' })
export class CheckChange extends Node {
  @Field(() => ID, { description: 'Identifier 标识.' })
  declare readonly id: string;

  @Field(() => String, { description: 'Its place in the feed, increasing 序号.' })
  @Reads(expression((row) => sql`${row.column('position')}::text`))
  readonly position!: string;

  @Field(() => CheckChangeKind, { description: 'What happened 变化类别.' })
  readonly change!: keyof typeof CheckChangeKind;

  @Field(() => String, {
    nullable: true,
    description: 'Of an end: REPAIRED, REVOKED, WRONG_SUBJECT or REMOVED 终止原因.',
  })
  readonly reason!: string | null;

  @Field(() => DateScalar, { description: 'On which day 变化日期.' })
  readonly happenedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When the feed told it 记录时间.' })
  readonly recordedAt!: string;

  @Field(() => ID, { description: 'Identifier of the record 信息标识.' })
  readonly recordId!: string;

  @Field(() => RecordType, { description: 'Its type 信用信息事项.' })
  @Reads(
    first(recordTypes, (here, there) => sql`${there.column('code')} = ${here.column('record_type_code')}`),
  )
  readonly recordType!: RecordType;

  @Field(() => CreditCheck, { description: 'The check 信用核查.' })
  @Reads(first(checks, (here, there) => sql`${there.column('id')} = ${here.column('check_id')}`))
  readonly check!: CreditCheck;

  @Field(() => Subject, { nullable: true, description: 'Whom it is about 信用主体.' })
  @Reads(first(subjects, (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`))
  readonly subject!: Subject | null;
}

/** A page of changes. */
export const CheckChangeConnection = connectionOf(() => CheckChange, 'CheckChange', '核查后变化');

/** 变化通知 */
@ObjectType({
  implements: Node,
  description: "An address to which a department's changes are sent 变化通知.",
})
export class Webhook extends Node {
  @Field(() => String, { description: 'What it is called 名称.' })
  readonly name!: string;

  @Field(() => String, { description: 'Address 地址.' })
  readonly url!: string;

  @Field(() => DateTimeScalar, { description: 'When it was registered 登记时间.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended 停用时间.' })
  readonly endedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When something was last taken 最近送达时间.' })
  readonly lastDeliveredAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last delivery failed 最近问题.' })
  readonly lastProblem!: string | null;
}

/** 登记通知 */
@InputType({ description: 'An address to be registered 登记变化通知.' })
export class RegisterWebhookInput {
  @Field(() => String, { description: 'What it is called 名称.' })
  readonly name!: string;

  @Field(() => String, { description: 'Address, https 地址.' })
  readonly url!: string;
}

/** 停用通知 */
@InputType({ description: 'An address to be ended 停用变化通知.' })
export class EndWebhookInput {
  @Field(() => ID, { description: 'Which 标识.' })
  readonly id!: string;
}

/** 通知结果 */
@ObjectType({ description: 'An address after a change 变化通知结果.' })
export class WebhookPayload extends Payload {
  @Field(() => Webhook, { nullable: true, description: 'The address; null: refused 变化通知.' })
  @Reads(changed(webhooks))
  readonly webhook!: Webhook | null;
}

/** The feed of what happened after checks, and where it is sent. */
@Resolver()
export class CheckChangeResolvers {
  @Query(() => CheckChangeConnection, {
    description:
      "What happened after the department's checks, oldest first: go on behind the last cursor 核查后变化.",
  })
  @Reads(connection(checkChanges, () => sql`true`), { logged: { action: 'check-change.list' } })
  changes(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @Query(() => [Webhook], { description: "The department's addresses 变化通知列表." })
  @Reads(list(webhooks, () => sql`true`))
  webhooks(): readonly Webhook[] {
    return planned();
  }

  @Access('OWN')
  @Mutation(() => WebhookPayload, {
    description: "Registers an address to which the department's changes are sent from now on 登记变化通知.",
  })
  registerWebhook(
    @Arg('input', () => RegisterWebhookInput, { description: 'The address 地址.' })
    input: RegisterWebhookInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    return registerWebhook(context, input);
  }

  @Access('OWN')
  @Mutation(() => WebhookPayload, { description: 'Sends nothing to an address any more 停用变化通知.' })
  endWebhook(
    @Arg('input', () => EndWebhookInput, { description: 'Which 标识.' }) { id }: EndWebhookInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    return endWebhook(context, readIdentifier(id));
  }
}
