import { readingPlace } from '@xintu/access';
import { readWorkingCalendar } from '@xintu/catalogue';
import { Access, DateScalar, type GraphContext, Node } from '@xintu/graph';
import { isLegalDay, type LegalDay } from '@xintu/kernel';
import { Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { readAcknowledgementTodos } from '../reads/acknowledgement-todos.ts';
import { readMonthFigures, readRecordsByType } from '../reads/month-figures.ts';
import { readOfficeTodos } from '../reads/office-todos.ts';
import { readSecurityNotices, readTodos, type Todo as WaitingTodo } from '../reads/todos.ts';
import { readUpwardTodos } from '../reads/upward-todos.ts';
import { readZeroReportTodos } from '../reads/zero-report-todos.ts';
import { FigureUnit, MonthFigureCode, TodoKind } from './enums.ts';

/** 待办 */
@ObjectType({ implements: Node, description: 'Something that waits for the reader’s department 待办.' })
export class Todo extends Node {
  @Field(() => TodoKind, { description: 'Kind 待办类型.' })
  readonly kind!: keyof typeof TodoKind;

  @Field(() => String, { description: 'What it is about 标题.' })
  readonly title!: string;

  @Field(() => Int, { description: 'How many rows or records 数量.' })
  readonly count!: number;

  @Field(() => String, { description: 'Where in the portal it is done 办理位置.' })
  readonly path!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the limit; null: none runs 截止日期.',
  })
  readonly dueOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Working days left; negative: overdue 剩余工作日.' })
  readonly workingDaysLeft!: number | null;

  @Field(() => [DateScalar], { description: 'Days off that were skipped 已扣除的休息日.' })
  readonly daysOff!: readonly string[];

  @Field(() => Boolean, { description: 'Counted beyond the published calendar 是否暂定.' })
  readonly provisional!: boolean;
}

/** 月度值 */
@ObjectType({ description: 'A figure in one month 月度值.' })
export class MonthValue {
  @Field(() => String, { description: 'Month, YYYY-MM 月份.' })
  readonly month!: string;

  @Field(() => Float, { nullable: true, description: 'Value; null: a rate of nothing 数值.' })
  readonly value!: number | null;
}

/** 本月指标 */
@ObjectType({ description: 'A figure of this month with its trend 本月指标.' })
export class MonthFigure {
  @Field(() => MonthFigureCode, { description: 'Which figure 指标.' })
  readonly code!: keyof typeof MonthFigureCode;

  @Field(() => FigureUnit, { description: 'Count, or rate from 0 to 1 单位.' })
  readonly unit!: keyof typeof FigureUnit;

  @Field(() => Float, { nullable: true, description: 'This month; null: a rate of nothing 本月.' })
  readonly value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Last month; null: a rate of nothing 上月.' })
  readonly previous!: number | null;

  @Field(() => [MonthValue], { description: 'Twelve months, oldest first 近十二个月.' })
  readonly trend!: readonly MonthValue[];
}

/** 信息量 */
@ObjectType({ description: 'New records of a type in a month 信息量.' })
export class TypeMonth {
  @Field(() => String, { description: 'Code of the record type 事项代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name of the record type 事项名称.' })
  readonly name!: string;

  @Field(() => String, { description: 'Month, YYYY-MM 月份.' })
  readonly month!: string;

  @Field(() => Int, { description: 'Records 条数.' })
  readonly count!: number;
}

interface Home {
  readonly department: string;
  /** With those that it took over: their open work is its own. */
  readonly departments: readonly string[];
  readonly today: LegalDay;
}

/** Whose home it is: who is no officer of a department has an empty one. */
function home({ viewer, today }: GraphContext): Home | null {
  const { department, predecessors } = readingPlace(viewer);
  if (department === null || !isLegalDay(today)) return null;
  return { department, departments: [department, ...predecessors], today };
}

/** What waits in handing in, in the catalogue and in the calendar; other packages add what waits with them. */
export async function readIntakeTodos(context: GraphContext): Promise<readonly WaitingTodo[]> {
  const at = home(context);
  const { pool, viewer } = context;
  const notices = viewer.roles.includes('security-admin') ? await readSecurityNotices(pool) : [];
  if (at === null) return notices;
  const calendar = await readWorkingCalendar(pool);
  const [endings, own, office, silent, upward] = await Promise.all([
    readAcknowledgementTodos(pool, at.departments, at.today, calendar),
    readTodos(
      pool,
      { departments: at.departments, reviews: viewer.roles.includes('reviewer') },
      at.today,
      calendar,
    ),
    readOfficeTodos({ pool, viewer, today: at.today, calendar }),
    readZeroReportTodos({ pool, viewer, today: at.today, calendar }, at.departments),
    readUpwardTodos({ pool, viewer, today: at.today, calendar }, at.departments),
  ]);
  return [...notices, ...endings, ...own, ...office, ...silent, ...upward];
}

/** What the home page of a portal shows. */
@Resolver()
export class HomeQueries {
  @Access('OWN')
  @Query(() => [MonthFigure], { description: 'Four figures of the month 本月指标.' })
  async monthFigures(@Ctx() context: GraphContext): Promise<readonly MonthFigure[]> {
    const at = home(context);
    return at === null
      ? []
      : readMonthFigures(context.pool, at.department, at.today, await readWorkingCalendar(context.pool));
  }

  @Access('OWN')
  @Query(() => [TypeMonth], { description: 'New records by type over twelve months 近十二个月信息量.' })
  async recordsByType(@Ctx() context: GraphContext): Promise<readonly TypeMonth[]> {
    const at = home(context);
    if (at === null) return [];
    const rows = await readRecordsByType(context.pool, at.department, at.today);
    const english = context.viewer.language === 'en';
    return rows.map(({ name, english_name: englishName, ...row }) => ({
      ...row,
      name: english ? englishName : name,
    }));
  }
}
