import { Access, changed, DateScalar, type GraphContext, Payload, readIdentifier, Reads } from '@xintu/graph';
import type { Outcome } from '@xintu/runtime';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { confirmSubject } from '../actions/confirm-subject.ts';
import { createCheck } from '../actions/create-check.ts';
import { recordFeedback } from '../actions/record-feedback.ts';
import { checks } from '../reads/sources.ts';
import { CreditCheck } from './check.ts';
import { NotCarriedOut } from './enums.ts';

/** 核查对象 */
@InputType({ description: 'Whom to check: by code, or by name where the code is missing 核查对象.' })
export class CheckSubjectInput {
  @Field(() => String, { nullable: true, description: 'Credit code 统一社会信用代码.' })
  readonly code?: string | null;

  @Field(() => String, { nullable: true, description: 'Name 名称.' })
  readonly name?: string | null;
}

/** 信用核查申请 */
@InputType({ description: 'A check to be made 信用核查申请.' })
export class CreateCreditCheckInput {
  @Field(() => String, { description: 'Code of the matter 事项代码.' })
  readonly matter!: string;

  @Field(() => String, { description: 'Case number of the business 办件编号.' })
  readonly reference!: string;

  @Field(() => String, { nullable: true, description: 'Stage of the business 办理环节.' })
  readonly stage?: string | null;

  @Field(() => String, { nullable: true, description: 'Why 核查理由.' })
  readonly reason?: string | null;

  @Field(() => String, { description: 'Chosen by the sender: the same key is the same check 幂等键.' })
  readonly idempotencyKey!: string;

  @Field(() => [CheckSubjectInput], { description: 'Whom to check, up to 2,000 核查对象.' })
  readonly subjects!: readonly CheckSubjectInput[];
}

/** 处理结果 */
@InputType({ description: 'The decision on one subject 处理结果.' })
export class CheckDecisionInput {
  @Field(() => ID, { description: 'Result of the check 核查结果标识.' })
  readonly resultId!: string;

  @Field(() => String, { description: 'What was decided 处理决定.' })
  readonly decision!: string;

  @Field(() => String, { nullable: true, description: 'Document number 文书号.' })
  readonly documentNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision 决定日期.' })
  readonly decidedOn?: string | null;
}

/** 措施执行 */
@InputType({ description: 'What was done with one measure 措施执行情况.' })
export class CheckMeasureInput {
  @Field(() => ID, { description: 'Measure of the check 核查措施标识.' })
  readonly resultMeasureId!: string;

  @Field(() => Boolean, { description: 'Whether it was carried out 是否执行.' })
  readonly carriedOut!: boolean;

  @Field(() => NotCarriedOut, { nullable: true, description: 'Why not 未执行原因.' })
  readonly reasonCode?: keyof typeof NotCarriedOut | null;

  @Field(() => String, { nullable: true, description: 'The reason in words 原因说明.' })
  readonly reason?: string | null;
}

/** 核查反馈 */
@InputType({ description: 'What was done with a check 核查反馈.' })
export class RecordCheckFeedbackInput {
  @Field(() => ID, { description: 'Check 核查标识.' })
  readonly checkId!: string;

  @Field(() => [CheckDecisionInput], { defaultValue: [], description: 'Decisions on the subjects 处理结果.' })
  readonly decisions!: readonly CheckDecisionInput[];

  @Field(() => [CheckMeasureInput], {
    defaultValue: [],
    description: 'What was done with the measures 措施执行情况.',
  })
  readonly measures!: readonly CheckMeasureInput[];
}

/** 主体确认 */
@InputType({ description: 'Who is meant, where a check could not tell 主体确认.' })
export class ConfirmCheckSubjectInput {
  @Field(() => ID, { description: 'Check 核查标识.' })
  readonly checkId!: string;

  @Field(() => ID, { description: 'Result that is in doubt 核查结果标识.' })
  readonly resultId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Position of the candidate; null: none of them is meant 候选主体序号.',
  })
  readonly candidate?: number | null;

  @Field(() => String, { description: 'Why 确认理由.' })
  readonly reason!: string;
}

/** 核查办理结果 */
@ObjectType({ description: 'A check after a change 信用核查办理结果.' })
export class CreditCheckPayload extends Payload {
  @Field(() => CreditCheck, { nullable: true, description: 'The check; null: refused 信用核查.' })
  @Reads(changed(checks))
  readonly check!: CreditCheck | null;
}

/** Changes of checks. */
@Resolver()
export class CheckMutations {
  @Access('AUTHORISED', { purpose: true })
  @Mutation(() => CreditCheckPayload, { description: 'Checks subjects before a decision 提交信用核查.' })
  createCreditCheck(
    @Arg('input', () => CreateCreditCheckInput, { description: 'The check 核查内容.' })
    { subjects, stage, reason, ...input }: CreateCreditCheckInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    return createCheck(context, {
      ...input,
      stage: stage ?? null,
      reason: reason ?? null,
      subjects: subjects.map(({ code, name }) => ({ code: code ?? null, name: name ?? null })),
    });
  }

  @Access('AUTHORISED')
  @Mutation(() => CreditCheckPayload, {
    description:
      'Confirms who is meant; answers the check of the confirmed subject, or the first one where none is meant 确认核查主体.',
  })
  confirmCheckSubject(
    @Arg('input', () => ConfirmCheckSubjectInput, { description: 'The confirmation 确认内容.' })
    { checkId, resultId, candidate, reason }: ConfirmCheckSubjectInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    return confirmSubject(context, {
      ...{ checkId: readIdentifier(checkId), resultId: readIdentifier(resultId) },
      ...{ candidate: candidate ?? null, reason },
    });
  }

  @Access('AUTHORISED')
  @Mutation(() => CreditCheckPayload, { description: 'Says what was done with a check 提交核查反馈.' })
  recordCheckFeedback(
    @Arg('input', () => RecordCheckFeedbackInput, { description: 'The feedback 反馈内容.' })
    { checkId, decisions, measures }: RecordCheckFeedbackInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    return recordFeedback(context, readIdentifier(checkId), {
      decisions: decisions.map(({ resultId, decision, documentNumber, decidedOn }) => ({
        ...{ resultId: readIdentifier(resultId) ?? '', decision },
        ...{ documentNumber: documentNumber ?? null, decidedOn: decidedOn ?? null },
      })),
      measures: measures.map(({ resultMeasureId, carriedOut, reasonCode, reason }) => ({
        ...{ measureId: readIdentifier(resultMeasureId) ?? '', carriedOut },
        ...{ reasonCode: reasonCode ?? null, reason: reason ?? null },
      })),
    });
  }
}
