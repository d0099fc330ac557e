import { Department, departments } from '@xintu/catalogue';
import {
  column,
  connection,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  expression,
  first,
  list,
  Node,
  PageArguments,
  planned,
  Reads,
  Refetched,
  type Row,
  sql,
} from '@xintu/graph';
import { Subject, subjects } from '@xintu/subjects';
import { Args, Field, FieldResolver, Float, Int, ObjectType, Resolver } from 'type-graphql';

import { inspectionItems, inspectionPlans, inspectionShares } from '../reads/sources.ts';
import { schemeOfRow } from './run.ts';
import { EvaluationScheme } from './scheme.ts';

const ofPlan = (here: Row, there: Row) => sql`${there.column('plan_id')} = ${here.column('id')}`;

/** 抽查比例 */
@ObjectType({ description: 'How many of a grade are drawn 抽查比例.' })
export class InspectionShare {
  @Field(() => String, { description: 'Grade 等级.' })
  readonly grade!: string;

  @Field(() => Float, { description: 'In a hundred 比例（%）.' })
  @Reads(expression((row) => sql`${row.column('percent')}::double precision`))
  readonly percent!: number;

  @Field(() => Int, { description: 'Organisations of the grade 主体数.' })
  readonly organisations!: number;

  @Field(() => Int, { description: 'Drawn 抽取数.' })
  readonly drawn!: number;
}

/** 抽查对象 */
@ObjectType({ description: 'An organisation to be inspected 抽查对象.' })
export class InspectionItem {
  @Field(() => Int, { description: 'Place in the plan, from 1 序号.' })
  readonly position!: number;

  @Field(() => String, { description: 'Grade in force when drawn 等级.' })
  readonly grade!: string;

  @Field(() => Subject, { description: 'Who 信用主体.' })
  @Reads(first(subjects, (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}`))
  readonly subject!: Subject;
}

/** A page of organisations to be inspected. */
export const InspectionItemConnection = connectionOf(() => InspectionItem, 'InspectionItem', '抽查对象');

/** 抽查计划 */
@Refetched(inspectionPlans)
@ObjectType({ implements: Node, description: 'Plan of inspections, drawn by grades 双随机抽查计划.' })
export class InspectionPlan extends Node {
  @Field(() => EvaluationScheme, { description: 'The scheme whose grades it draws by 评价方案.' })
  @Reads(schemeOfRow)
  readonly scheme!: EvaluationScheme;

  @Field(() => Department, { description: 'Whose plan it is 制定单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => DateScalar, { description: 'Day 日期.' })
  readonly day!: string;

  @Field(() => String, { description: 'Seed: with it the same are drawn again 随机种子.' })
  readonly seed!: string;

  @Field(() => String, { description: 'Who made it 制定人.' })
  @Reads(column('maker_name'))
  readonly madeBy!: string;

  @Field(() => DateTimeScalar, { description: 'When 制定时间.' })
  readonly madeAt!: string;

  @Field(() => Int, { description: 'Organisations with a grade in force 主体总数.' })
  readonly organisations!: number;

  @Field(() => Int, { description: 'Drawn 抽取数.' })
  readonly drawn!: number;

  @Field(() => [InspectionShare], { description: 'By grade, best first 按等级.' })
  @Reads(list(inspectionShares, ofPlan))
  readonly shares!: readonly InspectionShare[];
}

/** A page of plans. */
export const InspectionPlanConnection = connectionOf(() => InspectionPlan, 'InspectionPlan', '抽查计划');

/** Who is drawn, page by page. */
@Resolver(() => InspectionPlan)
export class InspectionItems {
  @FieldResolver(() => InspectionItemConnection, { description: 'Who is drawn, worst grade first 抽查对象.' })
  @Reads(connection(inspectionItems, ofPlan))
  items(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }
}
