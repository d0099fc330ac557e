import { readingPlace } from '@xintu/access';
import { readWorkingCalendar } from '@xintu/catalogue';
import { Access, DateScalar, graphEnum, type GraphContext, readIdentifier } from '@xintu/graph';
import { isLegalDay } from '@xintu/kernel';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { type LimitQuestion, readRecordLimits, readUpwardDays } from '../reads/limits.ts';

/** 时限 */
export const LimitCode = graphEnum('RecordLimitCode', 'Which limit of a record 时限.', {
  HAND_IN: '报送时限',
  SUPERIOR_LINE: '报上级主管部门时限',
  OFFICE_UPWARD: '信用办报上级平台时限',
});

/** 时限状态 */
export const LimitState = graphEnum('RecordLimitState', 'How a limit stands 时限状态.', {
  KEPT: '按期',
  LATE: '迟报',
  RUNNING: '未到期',
  OVER: '已过期',
});

/** 时限 */
@ObjectType({ description: 'A limit of a record, with its days 时限.' })
export class RecordLimit {
  @Field(() => LimitCode, { description: 'Which 时限.' })
  readonly code!: keyof typeof LimitCode;

  @Field(() => DateScalar, { description: 'Day after which it runs 起算日.' })
  readonly startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day 截止日期.' })
  readonly dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was met; null: not known here 完成日期.' })
  readonly metOn!: string | null;

  @Field(() => LimitState, { description: 'How it stands 时限状态.' })
  readonly state!: keyof typeof LimitState;

  @Field(() => String, { nullable: true, description: 'Rule; null: the catalogue’s deadline 依据.' })
  readonly basis!: string | null;

  @Field(() => Boolean, { description: 'Beyond the calendar, or by an unconfirmed rule 是否暂定.' })
  readonly provisional!: boolean;
}

/** 向上报送 */
@ObjectType({ description: 'Records to be handed on upward by a day 向上报送时限.' })
export class UpwardDay {
  @Field(() => LimitCode, { description: 'Which limit 时限.' })
  readonly code!: keyof typeof LimitCode;

  @Field(() => DateScalar, { description: 'Last day 截止日期.' })
  readonly dueOn!: string;

  @Field(() => Int, { description: 'How many records 条数.' })
  readonly count!: number;

  @Field(() => String, { description: 'Rule 依据.' })
  readonly basis!: string;

  @Field(() => Boolean, { description: 'By an unconfirmed rule 是否暂定.' })
  readonly provisional!: boolean;
}

async function questionOf({ pool, viewer, today }: GraphContext): Promise<LimitQuestion | null> {
  const { department, predecessors } = readingPlace(viewer);
  if (department === null || !isLegalDay(today)) return null;
  const calendar = await readWorkingCalendar(pool);
  return { pool, viewer, departments: [department, ...predecessors], today, calendar };
}

/** Days by which something is to be done. */
@Resolver()
export class LimitQueries {
  @Access('OWN')
  @Query(() => [RecordLimit], {
    description: 'Limits of a record of the reader’s department; none of any other 信息的时限.',
  })
  async recordLimits(
    @Arg('id', () => ID, { description: 'The record 信用信息标识.' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<readonly RecordLimit[]> {
    const [question, record] = [await questionOf(context), readIdentifier(id)];
    return question === null || record === null ? [] : readRecordLimits(question, record);
  }

  @Access('OWN')
  @Query(() => [UpwardDay], { description: 'What is to be handed on upward, by its last day 向上报送时限.' })
  async upwardDays(@Ctx() context: GraphContext): Promise<readonly UpwardDay[]> {
    const question = await questionOf(context);
    return question === null ? [] : readUpwardDays(question);
  }
}
