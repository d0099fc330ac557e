import { Access, changed, type GraphContext, Payload, readIdentifier, Reads } from '@xintu/graph';
import { legalDay } from '@xintu/kernel';
import { type Outcome, refused } from '@xintu/runtime';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { assignCase } from '../actions/assign-case.ts';
import { type CaseOccasion, openCase } from '../actions/open-case.ts';
import { refusals } from '../actions/refusals.ts';
import { takeStep } from '../actions/take-step.ts';
import { cases } from '../reads/index.ts';
import { Case } from './case.ts';

/** 填报项 */
@InputType({ description: 'A value for a declared field 填报项.' })
export class CaseValueInput {
  @Field(() => String, { description: 'Code of the field 代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Value 内容.' })
  readonly value!: string;
}

/** 提出 */
@InputType({ description: 'A case to be opened 提出.' })
export class OpenCaseInput {
  @Field(() => String, { description: 'Code of its kind 办理程序代码.' })
  readonly kind!: string;

  @Field(() => ID, { nullable: true, description: 'Record that it is about 涉及信息标识.' })
  readonly recordId?: string | null;

  @Field(() => String, { nullable: true, description: 'Credit code of the subject 统一社会信用代码.' })
  readonly subjectCode?: string | null;

  @Field(() => [CaseValueInput], { description: 'What is stated 填报内容.' })
  readonly values!: readonly CaseValueInput[];

  @Field(() => String, { description: 'Chosen by the sender: the same key is the same case 幂等键.' })
  readonly idempotencyKey!: string;
}

/** 办理 */
@InputType({ description: 'A step to be taken 办理.' })
export class TakeCaseStepInput {
  @Field(() => ID, { description: 'Case 办理件标识.' })
  readonly caseId!: string;

  @Field(() => String, { description: 'Code of the step 步骤代码.' })
  readonly step!: string;

  @Field(() => Int, { description: 'Version of the case that was looked at 版本号.' })
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Reason 理由.' })
  readonly reason?: string | null;

  @Field(() => [CaseValueInput], { description: 'What is stated 填报内容.' })
  readonly values!: readonly CaseValueInput[];
}

/** 指派 */
@InputType({ description: 'Who answers for a case 指派.' })
export class AssignCaseInput {
  @Field(() => ID, { description: 'Case 办理件标识.' })
  readonly caseId!: string;

  @Field(() => ID, { description: 'Account of the owner 承办人.' })
  readonly ownerId!: string;

  @Field(() => ID, { nullable: true, description: 'Account of the deputy 代办人.' })
  readonly deputyId?: string | null;
}

/** 办理结果 */
@ObjectType({ description: 'A case after a change 办理结果.' })
export class CasePayload extends Payload {
  @Field(() => Case, { nullable: true, description: 'The case; null: refused 办理件.' })
  @Reads(changed(cases))
  readonly case!: Case | null;
}

const occasionOf = ({ pool, viewer, today, caseKinds }: GraphContext): CaseOccasion => ({
  ...{ pool, viewer, today: legalDay(today), kinds: caseKinds },
});

/** Changes of cases. */
@Resolver()
export class CaseMutations {
  @Access('AUTHORISED')
  @Mutation(() => CasePayload, { description: 'Opens a case 提出办理件.' })
  openCase(
    @Arg('input', () => OpenCaseInput, { description: 'The case 案件内容.' })
    { recordId, subjectCode, ...input }: OpenCaseInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    return openCase(occasionOf(context), {
      ...input,
      recordId: recordId === undefined || recordId === null ? null : readIdentifier(recordId),
      subjectCode: subjectCode ?? null,
    });
  }

  @Access('AUTHORISED')
  @Mutation(() => CasePayload, { description: 'Takes a step in a case 办理.' })
  async takeCaseStep(
    @Arg('input', () => TakeCaseStepInput, { description: 'The step and its reason 办理步骤与理由.' })
    { caseId, reason, ...input }: TakeCaseStepInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    const id = readIdentifier(caseId);
    if (id === null) return refused(context.viewer.language, refusals.nothingThere);
    return takeStep(occasionOf(context), { ...input, caseId: id, reason: reason ?? null });
  }

  @Access('AUTHORISED')
  @Mutation(() => CasePayload, { description: 'Names who answers for a case 指派承办人.' })
  async assignCase(
    @Arg('input', () => AssignCaseInput, { description: 'The case and who handles it 案件与承办人.' })
    { caseId, ownerId, deputyId }: AssignCaseInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    const [id, owner] = [readIdentifier(caseId), readIdentifier(ownerId)];
    if (id === null || owner === null) return refused(context.viewer.language, refusals.nothingThere);
    const deputy = deputyId === undefined || deputyId === null ? null : readIdentifier(deputyId);
    return assignCase(occasionOf(context), { caseId: id, ownerId: owner, deputyId: deputy });
  }
}
