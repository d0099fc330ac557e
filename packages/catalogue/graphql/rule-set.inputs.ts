import { DateScalar, MoneyScalar } from '@xintu/graph';
import { Field, ID, InputType, Int } from 'type-graphql';

import { RuleTransition } from './rule-set.ts';

/** 公示期限 */
@InputType({ description: 'Months of publicity of a class 公示期限.' })
export class RuleClassInput {
  @Field(() => String, { description: 'MINOR, GENERAL, SERIOUS, SPECIAL 失信程度.' })
  readonly severity!: string;

  @Field(() => Int, { nullable: true, description: 'Months before repair; null: none 最短公示月数.' })
  readonly minimumMonths?: number | null;

  @Field(() => Int, { description: 'Months at most 最长公示月数.' })
  readonly maximumMonths!: number;
}

/** 特定领域 */
@InputType({ description: 'Longer minimum in a field 特定领域最短公示期.' })
export class RuleMinimumInput {
  @Field(() => String, { description: 'Field 领域.' })
  readonly field!: string;

  @Field(() => Int, { description: 'Months 月数.' })
  readonly months!: number;
}

/** 按处罚类别定级 */
@InputType({ description: 'Class that follows from a category 处罚类别对应的失信程度.' })
export class RuleCategoryInput {
  @Field(() => String, { description: 'Category 处罚类别.' })
  readonly category!: string;

  @Field(() => String, { description: 'Class 失信程度.' })
  readonly severity!: string;
}

/** 规则版本 */
@InputType({ description: 'Dated version of the rule of publicity 公示规则版本.' })
export class PublicityRuleVersionInput {
  @Field(() => String, { description: 'Version 版本.' })
  readonly version!: string;

  @Field(() => String, { description: 'Document 依据.' })
  readonly basis!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;

  @Field(() => DateScalar, { description: 'First day 起始日.' })
  readonly from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: in force 截止日.' })
  readonly to?: string | null;

  @Field(() => Boolean, { description: 'Read in the published text 是否已核实.' })
  readonly confirmed!: boolean;

  @Field(() => Boolean, { description: 'The months do not depend on the class 是否不分失信程度.' })
  readonly classless!: boolean;

  @Field(() => Boolean, { description: 'A fine alone can tell the class 罚款数额可否定级.' })
  readonly classOfFine!: boolean;

  @Field(() => [String], { description: 'Penalties of only these are not published 不予公示的处罚类别.' })
  readonly unpublishedCategories!: readonly string[];

  @Field(() => [RuleClassInput], { description: 'Months by class 各失信程度的公示期限.' })
  readonly classes!: readonly RuleClassInput[];

  @Field(() => [RuleMinimumInput], { description: 'Longer minimums in fields 特定领域.' })
  readonly minimums!: readonly RuleMinimumInput[];

  @Field(() => [RuleCategoryInput], { description: 'Classes by category 按处罚类别定级.' })
  readonly categories!: readonly RuleCategoryInput[];
}

/** 数额标准 */
@InputType({ description: 'From which fine on a penalty is general or serious 较大数额、巨大数额标准.' })
export class PublicityFineThresholdInput {
  @Field(() => String, { description: 'Name of the standard 标准名称.' })
  readonly version!: string;

  @Field(() => String, { nullable: true, description: 'Field; null: any other 领域.' })
  readonly field?: string | null;

  @Field(() => MoneyScalar, { description: 'Larger from, in yuan 较大数额起点（元）.' })
  readonly largerFrom!: string;

  @Field(() => MoneyScalar, { description: 'Huge from, in yuan 巨大数额起点（元）.' })
  readonly hugeFrom!: string;

  @Field(() => String, { description: 'Document 依据.' })
  readonly basis!: string;

  @Field(() => String, { description: 'Article 条款.' })
  readonly article!: string;

  @Field(() => DateScalar, { description: 'First day 起始日.' })
  readonly from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day 截止日.' })
  readonly to?: string | null;

  @Field(() => Boolean, { description: 'Read in the published text 是否已核实.' })
  readonly confirmed!: boolean;
}

/** 提出规则 */
@InputType({ description: 'A set of rules: parts that are not given stay as in force 公示规则提案.' })
export class ProposeRuleSetInput {
  @Field(() => [PublicityRuleVersionInput], { nullable: true, description: 'All versions 各版本.' })
  readonly versions?: readonly PublicityRuleVersionInput[] | null;

  @Field(() => [PublicityFineThresholdInput], {
    nullable: true,
    description: 'All standards of amounts 数额标准.',
  })
  readonly fineThresholds?: readonly PublicityFineThresholdInput[] | null;

  @Field(() => RuleTransition, {
    nullable: true,
    description: 'Which version holds for older records; to be confirmed afterwards 新旧规则衔接.',
  })
  readonly transition?: keyof typeof RuleTransition | null;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;
}

/** 规则集 */
@InputType({ description: 'A set of rules 公示规则.' })
export class RuleSetInput {
  @Field(() => ID, { description: 'The set 公示规则.' })
  readonly ruleSet!: string;
}

/** 否决规则 */
@InputType({ description: 'Rejection of a set of rules 否决公示规则.' })
export class RejectRuleSetInput {
  @Field(() => ID, { description: 'The set 公示规则.' })
  readonly ruleSet!: string;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;
}

/** 核实 */
@InputType({ description: 'Confirmation of a provisional part of the rules in force 核实暂定规则.' })
export class ConfirmRuleInput {
  @Field(() => String, { description: 'transition, or the version of a rule or a standard 核实的内容.' })
  readonly part!: string;

  @Field(() => String, { description: 'Basis: document and article 依据.' })
  readonly basis!: string;

  @Field(() => String, { description: 'Who confirmed it 核实人.' })
  readonly name!: string;
}
