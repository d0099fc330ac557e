import {
  column,
  constant,
  DateScalar,
  DateTimeScalar,
  embedded,
  expression,
  first,
  graphEnum,
  list,
  MoneyScalar,
  Node,
  Reads,
  type Row,
  sql,
} from '@xintu/graph';
import { publicityReasons, severityNames, penaltyFieldNames } from '@xintu/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import {
  ruleCategories,
  ruleClasses,
  ruleConfirmations,
  ruleMinimums,
  ruleRunChanges,
  ruleRunResults,
  ruleRuns,
  ruleRunSamples,
  ruleThresholds,
  ruleVersions,
} from '../reads/rule-sources.ts';
import { departments } from '../reads/sources.ts';
import { Department } from './reference-types.ts';

/** 规则集状态 */
export const RuleSetStatus = graphEnum('RuleSetStatus', 'State of a set of rules 规则状态.', {
  PROPOSED: '待采用',
  ADOPTED: '现行',
  SUPERSEDED: '已被取代',
  REJECTED: '已否决',
});

/** 试算、重算 */
export const RuleRunKind = graphEnum('RuleRunKind', 'Kind of a run over the stored records 计算类型.', {
  TRIAL: '试算',
  ADOPTION: '重算',
});

/** 计算状态 */
export const RuleRunStatus = graphEnum('RuleRunStatus', 'State of a run 计算状态.', {
  RUNNING: '计算中',
  DONE: '已完成',
  FAILED: '失败',
});

/** 过渡规则 */
export const RuleTransition = graphEnum(
  'RuleTransition',
  'Which version holds for a record that an older one began 新旧规则衔接.',
  { EARLIER_END: '以先到期者为准', OWN_VERSION: '以决定日所在版本为准' },
);

const ofSet = (here: Row, there: Row) => sql`${there.column('rule_set_id')} = ${here.column('id')}`;
const ofVersion = (here: Row, there: Row) =>
  sql`${there.column('rule_set_id')} = ${here.column('rule_set_id')} and ${there.column('version')} = ${here.column('version')}`;
const ofRun = (here: Row, there: Row) => sql`${there.column('run_id')} = ${here.column('id')}`;

const resultOf = (moment: 'BEFORE' | 'AFTER') => (here: Row, there: Row) =>
  sql`(${there.column('run_id')}, ${there.column('change')}, ${there.column('position')})
    = (${here.column('run_id')}, ${here.column('change')}, ${here.column('position')})
    and ${there.column('moment')} = ${constant(moment)}`;

/** 失信程度的公示期限 */
@ObjectType({ description: 'Months of publicity of a class 公示期限.' })
export class RuleClass {
  @Field(() => String, { description: `Class: ${Object.keys(severityNames).join(', ')} 失信程度.` })
  readonly severity!: string;

  @Field(() => Int, { nullable: true, description: 'Months before repair; null: none 最短公示月数.' })
  readonly minimumMonths!: number | null;

  @Field(() => Int, { description: 'Months at most 最长公示月数.' })
  readonly maximumMonths!: number;
}

/** 特定领域 */
@ObjectType({ description: 'Longer minimum in a field 特定领域最短公示期.' })
export class RuleMinimum {
  @Field(() => String, { description: `Field: ${Object.keys(penaltyFieldNames).join(', ')} 领域.` })
  readonly field!: string;

  @Field(() => Int, { description: 'Months 月数.' })
  readonly months!: number;
}

/** 处罚类别对应的失信程度 */
@ObjectType({ description: 'Class that follows from a category 处罚类别对应的失信程度.' })
export class RuleCategory {
  @Field(() => String, { description: 'Category 处罚类别.' })
  readonly category!: string;

  @Field(() => String, { description: 'Class 失信程度.' })
  readonly severity!: string;
}

/** 规则版本 */
@ObjectType({ description: 'Dated version of a rule of publicity 公示规则版本.' })
export class PublicityRuleVersion {
  @Field(() => String, { description: 'Version 版本.' })
  readonly version!: string;

  @Field(() => String, { description: 'Document 依据.' })
  readonly basis!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;

  @Field(() => DateScalar, { description: 'First day 起始日.' })
  @Reads(column('valid_from'))
  readonly from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: in force 截止日.' })
  @Reads(column('valid_to'))
  readonly to!: string | null;

  @Field(() => Boolean, { description: 'Confirmed; otherwise results are provisional 是否已核实.' })
  readonly confirmed!: boolean;

  @Field(() => Boolean, { description: 'The months do not depend on the class 是否不分失信程度.' })
  readonly classless!: boolean;

  @Field(() => Boolean, { description: 'A fine alone can tell the class 罚款数额可否定级.' })
  readonly classOfFine!: boolean;

  @Field(() => [String], { description: 'Penalties of only these are not published 不予公示的处罚类别.' })
  readonly unpublishedCategories!: readonly string[];

  @Field(() => [RuleClass], { description: 'Months by class 各失信程度的公示期限.' })
  @Reads(list(ruleClasses, ofVersion))
  readonly classes!: readonly RuleClass[];

  @Field(() => [RuleMinimum], { description: 'Longer minimums in fields 特定领域.' })
  @Reads(list(ruleMinimums, ofVersion))
  readonly minimums!: readonly RuleMinimum[];

  @Field(() => [RuleCategory], { description: 'Classes by category 按处罚类别定级.' })
  @Reads(list(ruleCategories, ofVersion))
  readonly categories!: readonly RuleCategory[];
}

/** 数额标准 */
@ObjectType({ description: 'From which fine on a penalty is general or serious 较大数额、巨大数额标准.' })
export class PublicityFineThreshold {
  @Field(() => String, { description: 'Name of the standard 标准名称.' })
  readonly version!: string;

  @Field(() => String, { nullable: true, description: 'Field; null: any other 领域.' })
  readonly field!: string | null;

  @Field(() => MoneyScalar, { description: 'Larger from, in yuan 较大数额起点（元）.' })
  readonly largerFrom!: string;

  @Field(() => MoneyScalar, { description: 'Huge from, in yuan 巨大数额起点（元）.' })
  readonly hugeFrom!: string;

  @Field(() => String, { description: 'Document 依据.' })
  readonly basis!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;

  @Field(() => DateScalar, { description: 'First day 起始日.' })
  @Reads(column('valid_from'))
  readonly from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day 截止日.' })
  @Reads(column('valid_to'))
  readonly to!: string | null;

  @Field(() => Boolean, { description: 'Confirmed 是否已核实.' })
  readonly confirmed!: boolean;
}

/** 核实记录 */
@ObjectType({ description: 'Who confirmed what, on which basis 核实记录.' })
export class RuleConfirmationEntry {
  @Field(() => String, { description: 'transition, or a version 核实的内容.' })
  readonly part!: string;

  @Field(() => String, { description: 'Basis 依据.' })
  readonly basis!: string;

  @Field(() => String, { description: 'Name 核实人.' })
  readonly name!: string;

  @Field(() => DateScalar, { description: 'Day 日期.' })
  @Reads(column('confirmed_on'))
  readonly on!: string;
}

/** 变化数 */
@ObjectType({ description: 'How many records change in a way 变化数量.' })
export class RuleRunChange {
  @Field(() => String, {
    description:
      'PUBLISHED_NOW, NO_LONGER_PUBLISHED, CLASS_MISSING_NOW, ENDS_EARLIER, ENDS_LATER, REPAIRABLE_EARLIER, REPAIRABLE_LATER, BASIS_ONLY 变化类型.',
  })
  readonly change!: string;

  @Field(() => Int, { description: 'Records 记录数.' })
  readonly count!: number;
}

/** 公示结果 */
@ObjectType({ description: 'Result of the rules for a record, before or after 公示结果.' })
export class RuleResult {
  @Field(() => String, { nullable: true, description: 'PUBLISH, NOT_PUBLISHED, UNDETERMINED 结果.' })
  readonly decision!: string | null;

  @Field(() => String, { nullable: true, description: `Why: ${publicityReasons.join(', ')} 原因.` })
  readonly reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the rule 规则版本.' })
  readonly version!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day shown 公示截止日.' })
  readonly until!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Repair from 可申请修复日.' })
  readonly repairableFrom!: string | null;

  @Field(() => Boolean, { description: 'Provisional 是否暂定.' })
  readonly provisional!: boolean;
}

/** 抽样 */
@ObjectType({ description: 'A record before and after 前后对比抽样.' })
export class RuleRunSample {
  @Field(() => String, { description: 'Kind of change 变化类型.' })
  readonly change!: string;

  @Field(() => ID, { description: 'The record 信用信息标识.' })
  readonly recordId!: string;

  @Field(() => String, { description: 'Document number 文书号.' })
  readonly documentNumber!: string;

  @Field(() => DateScalar, { description: 'Day of the decision 决定日期.' })
  readonly decidedOn!: string;

  @Field(() => Department, { nullable: true, description: 'Authority 决定机关.' })
  @Reads(first(departments, (here, there) => sql`${there.column('code')} = ${here.column('authority_code')}`))
  readonly authority!: Department | null;

  @Field(() => RuleResult, { description: 'Before 之前.' })
  @Reads(first(ruleRunResults, resultOf('BEFORE')))
  readonly before!: RuleResult;

  @Field(() => RuleResult, { description: 'After 之后.' })
  @Reads(first(ruleRunResults, resultOf('AFTER')))
  readonly after!: RuleResult;
}

/** 试算或重算 */
@ObjectType({ implements: Node, description: 'Run of a set of rules over the stored records 试算、重算.' })
export class RuleRun extends Node {
  @Field(() => RuleRunKind, { description: 'Trial or adoption 类型.' })
  readonly kind!: keyof typeof RuleRunKind;

  @Field(() => RuleRunStatus, { description: 'State 状态.' })
  readonly status!: keyof typeof RuleRunStatus;

  @Field(() => DateScalar, { description: 'Business day for which it computes 计算基准日.' })
  readonly today!: string;

  @Field(() => String, { description: 'Who started it 发起人.' })
  @Reads(column('started_by_name'))
  readonly startedBy!: string;

  @Field(() => DateTimeScalar, { description: 'Start 开始时间.' })
  readonly startedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End 完成时间.' })
  readonly finishedAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'Records in all 记录总数.' })
  readonly recordsTotal!: number | null;

  @Field(() => Int, { description: 'Records computed 已计算.' })
  readonly recordsRead!: number;

  @Field(() => Int, { description: 'Records that change 有变化.' })
  readonly recordsChanged!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed 失败原因.' })
  readonly failure!: string | null;

  @Field(() => [RuleRunChange], { description: 'By kind of change 按变化类型.' })
  @Reads(list(ruleRunChanges, ofRun))
  readonly changes!: readonly RuleRunChange[];

  @Field(() => [RuleRunSample], { description: 'Samples of each kind of change 抽样.' })
  @Reads(list(ruleRunSamples, ofRun, 200))
  readonly samples!: readonly RuleRunSample[];
}

/** 过渡 */
@ObjectType({ description: 'Which version holds for older records 新旧规则衔接.' })
export class RuleTransitionTerms {
  @Field(() => RuleTransition, { description: 'What holds 适用方式.' })
  @Reads(expression((row) => sql`${row.column('content')} #>> '{transition,holds}'`))
  readonly holds!: keyof typeof RuleTransition;

  @Field(() => Boolean, { description: 'Confirmed 是否已核实.' })
  @Reads(expression((row) => sql`(${row.column('content')} #>> '{transition,confirmed}')::boolean`))
  readonly confirmed!: boolean;
}

/** 规则集 */
@ObjectType({ implements: Node, description: 'Set of rules of publicity 公示规则.' })
export class RuleSet extends Node {
  @Field(() => String, { description: 'Rule 规则代码.' })
  @Reads(column('rule_code'))
  readonly code!: string;

  @Field(() => Int, { description: 'Number 序号.' })
  readonly number!: number;

  @Field(() => RuleSetStatus, { description: 'State 状态.' })
  readonly status!: keyof typeof RuleSetStatus;

  @Field(() => String, { description: 'Why it was proposed 理由.' })
  readonly reason!: string;

  @Field(() => String, { description: 'Who proposed it; empty: the program 提出人.' })
  @Reads(column('proposed_by_name'))
  readonly proposedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When 提出时间.' })
  readonly proposedAt!: string;

  @Field(() => String, { nullable: true, description: 'Who adopted it 采用人.' })
  @Reads(column('adopted_by_name'))
  readonly adoptedBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was adopted 采用日期.' })
  readonly adoptedOn!: string | null;

  @Field(() => [PublicityRuleVersion], { description: 'Versions, oldest first 各版本.' })
  @Reads(list(ruleVersions, ofSet))
  readonly versions!: readonly PublicityRuleVersion[];

  @Field(() => [PublicityFineThreshold], { description: 'Standards of amounts 数额标准.' })
  @Reads(list(ruleThresholds, ofSet))
  readonly fineThresholds!: readonly PublicityFineThreshold[];

  @Field(() => RuleTransitionTerms, { description: 'Which version holds for older records 新旧规则衔接.' })
  @Reads(embedded())
  readonly transition!: RuleTransitionTerms;

  @Field(() => [RuleConfirmationEntry], { description: 'What was confirmed, by whom 核实记录.' })
  @Reads(list(ruleConfirmations, ofSet))
  readonly confirmations!: readonly RuleConfirmationEntry[];

  @Field(() => [RuleRun], { description: 'Trials and adoptions, newest first 试算与重算.' })
  @Reads(list(ruleRuns, ofSet))
  readonly runs!: readonly RuleRun[];
}
