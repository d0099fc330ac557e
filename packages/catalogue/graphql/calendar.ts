import {
  Access,
  DateScalar,
  first,
  type GraphContext,
  list,
  Payload,
  planned,
  Reads,
  sql,
} from '@xintu/graph';
import { legalDay } from '@xintu/kernel';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { importCalendar } from '../actions/import-calendar.ts';
import { calendarCoverage, calendarDays } from '../reads/sources.ts';
import { NATIONAL } from '../reads/working-calendar.ts';

/** 放假调休日 */
@ObjectType({ description: 'Day that is not as its weekday says 放假调休日.' })
export class CalendarDay {
  @Field(() => DateScalar, { description: 'Day 日期.' })
  readonly day!: string;

  @Field(() => String, { description: 'HOLIDAY 放假, WORKDAY 上班.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Name 名称.' })
  readonly name!: string | null;
}

/** 日历覆盖 */
@ObjectType({ description: 'A calendar and until when it is known 工作日历.' })
export class WorkingCalendarCoverage {
  @Field(() => String, { description: '`national`, or the division code of a region’s layer 地区.' })
  readonly region!: string;

  @Field(() => DateScalar, { description: 'Known until; limits beyond are provisional 覆盖截止日.' })
  readonly coveredUntil!: string;

  @Field(() => [CalendarDay], { description: 'Its days of a year 当年放假调休日.' })
  @Reads(
    list(
      calendarDays,
      (here, there, _context, args) => sql`${there.column('region')} = ${here.column('region')}
        and extract(year from ${there.column('day')}) = ${args.slot('year', 'integer')}`,
      400,
    ),
  )
  days(@Arg('year', () => Int, { description: 'Year 年份.' }) _year: number): readonly CalendarDay[] {
    return planned();
  }
}

/** 导入日历 */
@InputType({ description: 'The plan of whole years 放假安排.' })
export class ImportCalendarInput {
  @Field(() => String, {
    description: 'CSV with the columns day, kind (HOLIDAY, WORKDAY), name 文件内容.',
  })
  readonly content!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Division code of a region; null: the national calendar 地区.',
  })
  readonly region?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Known until; null: the end of its last year 覆盖截止日.',
  })
  readonly coveredUntil?: string | null;
}

/** 导入结果 */
@ObjectType({ description: 'Answer of an import of a calendar 日历导入结果.' })
export class ImportCalendarPayload extends Payload {
  @Field(() => WorkingCalendarCoverage, { nullable: true, description: 'The calendar 日历.' })
  @Reads(
    first(calendarCoverage, (_here, there, context) => sql`${there.column('region')} = ${context.changed}`),
  )
  readonly calendar!: WorkingCalendarCoverage | null;

  @Field(() => Int, { nullable: true, description: 'Days taken over 导入天数.' })
  readonly days!: number | null;
}

/** The calendars by which limits are counted. */
@Resolver()
export class CalendarResolvers {
  @Query(() => [WorkingCalendarCoverage], { description: 'The calendars, the national one first 工作日历.' })
  @Reads(list(calendarCoverage, () => sql`true`, 100), { open: true })
  workingCalendars(): WorkingCalendarCoverage[] {
    return planned();
  }

  @Access('OWN')
  @Mutation(() => ImportCalendarPayload, {
    description:
      'Takes over the plan of whole years, or refuses it with every row that is wrong 导入工作日历.',
  })
  importCalendar(
    @Arg('input', () => ImportCalendarInput, { description: 'The calendar 日历.' })
    input: ImportCalendarInput,
    @Ctx() context: GraphContext,
  ) {
    const { content, region, coveredUntil } = input;
    return importCalendar(context, {
      text: content,
      region: region ?? NATIONAL,
      coveredUntil: coveredUntil === null || coveredUntil === undefined ? null : legalDay(coveredUntil),
    });
  }
}
