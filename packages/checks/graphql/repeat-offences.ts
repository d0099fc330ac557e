import { Access, DateScalar, type GraphContext, graphEnum, Payload, readIdentifier } from '@xintu/graph';
import type { Outcome } from '@xintu/runtime';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import {
  readRepeatProgress,
  readRepeatTasks,
  type RepeatProgress,
  type RepeatTask,
} from '../actions/read-repeat-offences.ts';
import { settleRepeatOffence } from '../actions/settle-repeat-offence.ts';

/** 任务状态 */
export const RepeatOffenceStatus = graphEnum('RepeatOffenceStatus', 'State of such a task 任务状态.', {
  OPEN: { zh: '待处理', en: 'Waits' },
  TREATED: { zh: '已处理', en: 'Something was done' },
  DISMISSED: { zh: '不予处理', en: 'Dismissed with a reason' },
});

/** 处罚决定 */
@ObjectType({ description: 'A decision of the department that a task rests on 处罚决定.' })
export class RepeatOffenceRecord {
  @Field(() => ID, { description: 'Identifier of the record 信息标识.' })
  readonly id!: string;

  @Field(() => String, { description: 'Title 标题.' })
  readonly title!: string;

  @Field(() => String, { description: 'Document number 文书号.' })
  readonly documentNumber!: string;

  @Field(() => DateScalar, { description: 'Day of the decision 决定日期.' })
  readonly decidedOn!: string;
}

/** 屡罚不改任务 */
@ObjectType({
  description:
    'A task about repeated offences: a count opened it, a person decides; never the reason of a decision 屡罚不改任务.',
})
export class RepeatOffence {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the rule that opened it 规则.' })
  readonly rule!: string;

  @Field(() => ID, { description: 'Identifier of the organisation 主体标识.' })
  readonly subjectId!: string;

  @Field(() => String, { nullable: true, description: 'Its credit code 统一社会信用代码.' })
  readonly subjectCode!: string | null;

  @Field(() => String, { description: 'Its name 主体名称.' })
  readonly subjectName!: string;

  @Field(() => RepeatOffenceStatus, { description: 'State 状态.' })
  readonly status!: keyof typeof RepeatOffenceStatus;

  @Field(() => DateScalar, { description: 'Opened on 生成日期.' })
  readonly openedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Opened again by a new decision on 重新打开日期.' })
  readonly reopenedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Settled last on 处理日期.' })
  readonly settledOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who settled it last 处理人.' })
  readonly settlerName!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, or why nothing 处理情况.' })
  readonly what!: string | null;

  @Field(() => String, { nullable: true, description: 'Document that proves it 文书号.' })
  readonly documentNumber!: string | null;

  @Field(() => [RepeatOffenceRecord], { description: 'The decisions that are still in force 处罚决定.' })
  readonly records!: readonly RepeatOffenceRecord[];
}

/** 专项进度 */
@ObjectType({ description: 'How far a department is with such tasks; counts, no rank 专项进度.' })
export class RepeatOffenceProgress {
  @Field(() => String, { description: 'Code of the department 单位代码.' })
  readonly departmentCode!: string;

  @Field(() => String, { description: 'Name of the department 单位名称.' })
  readonly departmentName!: string;

  @Field(() => Int, { description: 'Tasks 任务总数.' })
  readonly all!: number;

  @Field(() => Int, { description: 'Something was done 已处理.' })
  readonly treated!: number;

  @Field(() => Int, { description: 'Dismissed with a reason 不予处理.' })
  readonly dismissed!: number;

  @Field(() => Int, { description: 'Waiting 待处理.' })
  readonly open!: number;
}

/** 处理情况 */
@InputType({ description: 'What was done about repeated offences 处理情况.' })
export class SettleRepeatOffenceInput {
  @Field(() => ID, { description: 'Task 任务标识.' })
  readonly id!: string;

  @Field(() => Boolean, { description: 'Whether something was done; else dismissed 是否处理.' })
  readonly treated!: boolean;

  @Field(() => String, { description: 'What was done, or why nothing 处理情况或理由.' })
  readonly what!: string;

  @Field(() => String, { nullable: true, description: 'Document that proves it 文书号.' })
  readonly documentNumber?: string | null;
}

/** 处理结果 */
@ObjectType({ description: 'What became of it 处理结果.' })
export class SettleRepeatOffencePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The task; null: refused 任务标识.' })
  readonly id!: string | null;
}

/** Tasks about repeated offences. */
@Resolver()
export class RepeatOffenceResolver {
  @Access('OWN')
  @Query(() => [RepeatOffence], {
    description: 'Such tasks of the own department, open ones first 屡罚不改任务.',
  })
  repeatOffences(@Ctx() { pool, viewer, today }: GraphContext): Promise<readonly RepeatTask[]> {
    return readRepeatTasks(pool, viewer, today);
  }

  @Access('OWN')
  @Query(() => [RepeatOffenceProgress], {
    description: 'Progress of the own department, or of those of a credit office’s area 专项进度.',
  })
  repeatOffenceProgress(@Ctx() { pool, viewer }: GraphContext): Promise<readonly RepeatProgress[]> {
    return readRepeatProgress(pool, viewer);
  }

  @Access('AUTHORISED')
  @Mutation(() => SettleRepeatOffencePayload, { description: 'Says what was done 办结屡罚不改任务.' })
  settleRepeatOffence(
    @Arg('input', () => SettleRepeatOffenceInput, { description: 'What was done 处理情况.' })
    { id, treated, what, documentNumber }: SettleRepeatOffenceInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome<{ readonly id: string }>> {
    return settleRepeatOffence(context, {
      ...{ id: readIdentifier(id), treated, what, documentNumber: documentNumber ?? null },
    });
  }
}
