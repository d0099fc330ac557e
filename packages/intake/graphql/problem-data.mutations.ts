import { Access, changed, type GraphContext, Payload, Reads } from '@xintu/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { confirmProblem, correctProblem, ignoreProblem } from '../actions/problem-data.ts';
import { problemData } from '../reads/sources.ts';
import { FieldValueInput } from './intake.mutations.ts';
import { ProblemDatum } from './problem-data.ts';

/** 更正问题数据 */
@InputType({ description: 'The row as it should be 更正问题数据.' })
export class CorrectProblemDatumInput {
  @Field(() => ID, { description: 'Identifier of the problem datum 问题数据标识.' })
  readonly id!: string;

  @Field(() => [FieldValueInput], { description: 'All fields of the row that are filled in 更正后的内容.' })
  readonly values!: readonly FieldValueInput[];
}

/** 问题数据与理由 */
@InputType({ description: 'A problem datum and a reason 问题数据与理由.' })
export class SettleProblemDatumInput {
  @Field(() => ID, { description: 'Identifier of the problem datum 问题数据标识.' })
  readonly id!: string;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;
}

/** 更正结果 */
@ObjectType({ description: 'The problem datum after the correction 更正结果.' })
export class CorrectProblemDatumPayload extends Payload {
  @Field(() => ProblemDatum, { nullable: true, description: 'The problem datum; null: refused 问题数据.' })
  @Reads(changed(problemData))
  readonly problem!: ProblemDatum | null;

  @Field(() => ID, { nullable: true, description: 'Batch that checks the corrected row 复核批次.' })
  readonly batchId!: string | null;
}

/** 办理结果 */
@ObjectType({ description: 'The problem datum after the change 办理结果.' })
export class SettleProblemDatumPayload extends Payload {
  @Field(() => ProblemDatum, { nullable: true, description: 'The problem datum; null: refused 问题数据.' })
  @Reads(changed(problemData))
  readonly problem!: ProblemDatum | null;
}

/** What is done about rows that were not accepted. */
@Resolver()
export class ProblemDataMutations {
  @Access('OWN')
  @Mutation(() => CorrectProblemDatumPayload, { description: 'Corrects a row in place 就地更正.' })
  correctProblemDatum(
    @Arg('input', () => CorrectProblemDatumInput, { description: 'The corrected row 更正内容.' })
    input: CorrectProblemDatumInput,
    @Ctx() context: GraphContext,
  ) {
    return correctProblem(context, input.id, input.values);
  }

  @Access('OWN')
  @Mutation(() => SettleProblemDatumPayload, { description: 'Leaves a row out, with a reason 忽略.' })
  ignoreProblemDatum(
    @Arg('input', () => SettleProblemDatumInput, { description: 'Which, and why 问题数据与理由.' })
    input: SettleProblemDatumInput,
    @Ctx() context: GraphContext,
  ) {
    return ignoreProblem(context, input.id, input.reason);
  }

  @Access('OWN')
  @Mutation(() => SettleProblemDatumPayload, { description: 'Says that the row is wrong indeed 确认.' })
  confirmProblemDatum(
    @Arg('input', () => SettleProblemDatumInput, { description: 'Which, and what is done 问题数据与理由.' })
    input: SettleProblemDatumInput,
    @Ctx() context: GraphContext,
  ) {
    return confirmProblem(context, input.id, input.reason);
  }
}
