import { Access, DateScalar, type GraphContext, Payload, graphEnum } from '@xintu/graph';
import type { Outcome } from '@xintu/runtime';
import { Arg, Ctx, Field, Float, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { type CheckFigures as Figures, readCheckStatistics } from '../actions/check-statistics.ts';
import { type CleanUpEntry as Entry, readCleanUp } from '../actions/clean-up.ts';
import { reportHandled } from '../actions/report-handled.ts';

/** 清理对象 */
export const CleanUpKind = graphEnum('CleanUpKind', 'What is suspended 清理对象.', {
  MEASURE: { zh: '奖惩措施', en: 'Measure' },
  RECORD_TYPE: { zh: '信用信息事项', en: 'Record type' },
  LIST: { zh: '名单', en: 'List' },
});

/** 停用原因 */
export const CleanUpReason = graphEnum('CleanUpReason', 'Why it is suspended 停用原因.', {
  LAPSED: { zh: '依据已失效', en: 'Its basis lapsed' },
  NOT_YET: { zh: '依据尚未施行', en: 'Its basis is not in force yet' },
  NOT_READ: { zh: '依据未经核实', en: 'Its basis was not verified' },
  TOO_LOW: { zh: '依据层级不足', en: 'Its basis is of too low a level' },
});

/** 核查统计 */
@ObjectType({
  description: 'How far the checks of a department in a matter go; counts, never a rank 核查统计.',
})
export class CheckFigures {
  @Field(() => String, { description: 'Code of the department 单位代码.' })
  readonly departmentCode!: string;

  @Field(() => String, { description: 'Name of the department 单位名称.' })
  readonly departmentName!: string;

  @Field(() => String, { description: 'Code of the matter 事项代码.' })
  readonly matterCode!: string;

  @Field(() => String, { description: 'Name of the matter 事项名称.' })
  readonly matterName!: string;

  @Field(() => Int, { description: 'Cases reported as handled 办结件数.' })
  readonly handled!: number;

  @Field(() => Int, { description: 'Those of them that were checked before 办结已核查件数.' })
  readonly handledChecked!: number;

  @Field(() => Float, { nullable: true, description: 'Their share; null: none was reported 核查覆盖率.' })
  readonly coverage!: number | null;

  @Field(() => Int, { description: 'Checks 核查次数.' })
  readonly checks!: number;

  @Field(() => Int, { description: 'Subjects of the checks 核查对象数.' })
  readonly subjects!: number;

  @Field(() => Int, { description: 'Subjects with records that count 命中对象数.' })
  readonly hits!: number;

  @Field(() => Int, { description: 'Measures that were shown 提示措施数.' })
  readonly measures!: number;

  @Field(() => Int, { description: 'Measures that were carried out 已执行.' })
  readonly carriedOut!: number;

  @Field(() => Int, { description: 'Measures that were, with a reason, not carried out 说明理由未执行.' })
  readonly notCarriedOut!: number;

  @Field(() => Int, { description: 'Checks that wait for their feedback 待反馈.' })
  readonly open!: number;

  @Field(() => Int, { description: 'Those of them that are overdue 逾期未反馈.' })
  readonly overdue!: number;
}

/** 清理台账 */
@ObjectType({ description: 'Something suspended for want of a legal basis 清理台账.' })
export class CleanUpEntry {
  @Field(() => CleanUpKind, { description: 'What 清理对象.' })
  readonly kind!: keyof typeof CleanUpKind;

  @Field(() => String, { description: 'Code 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Name 名称.' })
  readonly name!: string;

  @Field(() => CleanUpReason, { description: 'Why 停用原因.' })
  readonly reason!: keyof typeof CleanUpReason;

  @Field(() => String, { description: 'Title of the basis 依据.' })
  readonly basisTitle!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly basisArticle!: string;

  @Field(() => String, { description: 'Level of the basis 层级.' })
  readonly basisLevel!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Suspended from; null: it never worked 停用之日.' })
  readonly suspendedFrom!: string | null;

  @Field(() => [String], {
    description: 'Departments that must decide; none: the credit office 须作决定的单位.',
  })
  readonly deciders!: readonly string[];
}

/** 办结件 */
@InputType({ description: 'A case that the department handled 办结件.' })
export class HandledCaseInput {
  @Field(() => String, { description: 'Code of the matter 事项代码.' })
  readonly matter!: string;

  @Field(() => String, { description: 'Case number 办件编号.' })
  readonly reference!: string;

  @Field(() => DateScalar, { description: 'When it was handled 办结日期.' })
  readonly handledOn!: string;
}

/** 办结件报送 */
@InputType({ description: 'Cases that the department handled, checked or not 办结件报送.' })
export class ReportHandledCasesInput {
  @Field(() => [HandledCaseInput], { description: 'The cases, up to 2,000 办结件.' })
  readonly cases!: readonly HandledCaseInput[];
}

/** 办结件报送结果 */
@ObjectType({ description: 'What became of the cases 办结件报送结果.' })
export class ReportHandledCasesPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description: 'How many were new or changed; null: refused 新增或变更件数.',
  })
  readonly count!: number | null;
}

/** How far checks go, and what is suspended. */
@Resolver()
export class CheckOversightResolver {
  @Access('OWN')
  @Query(() => [CheckFigures], {
    description: 'Checks of a period by department and matter, in the order of their codes 核查统计.',
  })
  checkStatistics(
    @Ctx() { pool, viewer, today }: GraphContext,
    @Arg('from', () => DateScalar, { description: 'First day 起始日.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Last day 截止日.' }) to: string,
  ): Promise<readonly Figures[]> {
    return readCheckStatistics(pool, viewer, { from, to, today });
  }

  @Access('AUTHORISED')
  @Query(() => [CleanUpEntry], { description: 'What is suspended for want of a legal basis 专项清理台账.' })
  cleanUpRegister(@Ctx() { pool, viewer, today }: GraphContext): Promise<readonly Entry[]> {
    return readCleanUp(pool, viewer, today);
  }

  @Access('AUTHORISED')
  @Mutation(() => ReportHandledCasesPayload, {
    description: 'Reports handled cases, checked or not 报送办结件.',
  })
  reportHandledCases(
    @Arg('input', () => ReportHandledCasesInput, { description: 'The cases 办结件.' })
    { cases }: ReportHandledCasesInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome<{ readonly count: number }>> {
    return reportHandled(context, cases, 'API');
  }
}
