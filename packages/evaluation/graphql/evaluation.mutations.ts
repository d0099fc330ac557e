import { Access, changed, type GraphContext, Payload, Reads } from '@xintu/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { planInspection } from '../actions/plan-inspection.ts';
import { startEvaluation } from '../actions/start-evaluation.ts';
import { evaluationRuns, inspectionPlans } from '../reads/sources.ts';
import { InspectionPlan } from './inspection.ts';
import { EvaluationRun } from './run.ts';

/** 启动测算 */
@InputType({ description: 'What is to be computed 测算内容.' })
export class StartEvaluationInput {
  @Field(() => String, { description: 'Code of the scheme 方案代码.' })
  readonly scheme!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Version to be simulated; null: the one in force is computed 模拟的版本.',
  })
  readonly simulate?: string | null;
}

/** 制定抽查计划 */
@InputType({ description: 'By which scheme a plan is made 抽查计划依据.' })
export class PlanInspectionInput {
  @Field(() => String, { description: 'Code of the scheme 方案代码.' })
  readonly scheme!: string;
}

/** 测算结果 */
@ObjectType({ description: 'Answer of a start 启动结果.' })
export class StartEvaluationPayload extends Payload {
  @Field(() => EvaluationRun, { nullable: true, description: 'The run 评价测算.' })
  @Reads(changed(evaluationRuns))
  readonly run!: EvaluationRun | null;
}

/** 计划结果 */
@ObjectType({ description: 'Answer of a plan 制定结果.' })
export class PlanInspectionPayload extends Payload {
  @Field(() => InspectionPlan, { nullable: true, description: 'The plan 抽查计划.' })
  @Reads(changed(inspectionPlans))
  readonly plan!: InspectionPlan | null;
}

/** Runs are started and plans are made by the department whose scheme it is. */
@Resolver()
export class EvaluationMutations {
  @Access('OWN')
  @Mutation(() => StartEvaluationPayload, {
    description: 'Starts a run over all organisations; a simulation changes nothing 启动评价测算.',
  })
  startEvaluation(
    @Arg('input', () => StartEvaluationInput, { description: 'What 测算内容.' })
    { scheme, simulate = null }: StartEvaluationInput,
    @Ctx() context: GraphContext,
  ) {
    return startEvaluation(context, { scheme, simulate });
  }

  @Access('OWN')
  @Mutation(() => PlanInspectionPayload, {
    description: 'Draws organisations to inspect by the grades in force 制定双随机抽查计划.',
  })
  planInspection(
    @Arg('input', () => PlanInspectionInput, { description: 'By what 依据.' })
    { scheme }: PlanInspectionInput,
    @Ctx() context: GraphContext,
  ) {
    return planInspection(context, scheme);
  }
}
