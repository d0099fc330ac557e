import { Access, changed, type GraphContext, Payload, Reads } from '@xintu/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { acknowledgeNotice } from '../actions/acknowledge-notice.ts';
import { commitBatch, mapBatchColumns } from '../actions/commit-batch.ts';
import { reviewBatch } from '../actions/review-batch.ts';
import { handInRecord } from '../actions/hand-in-record.ts';
import { withdrawBatch } from '../actions/withdraw-batch.ts';
import { batches } from '../reads/sources.ts';
import { IntakeBatch } from './intake-batch.ts';

/** 填报值 */
@InputType({ description: 'A field with what was filled in 填报值.' })
export class FieldValueInput {
  @Field(() => String, { description: 'Code of the field 信息项代码.' })
  readonly field!: string;

  @Field(() => String, { description: 'What was filled in, as in a sheet 值.' })
  readonly value!: string;
}

/** 单条报送 */
@InputType({ description: 'One record from a form 单条报送.' })
export class HandInRecordInput {
  @Field(() => String, { description: 'Code of the record type 事项代码.' })
  readonly recordType!: string;

  @Field(() => [FieldValueInput], { description: 'The fields that are filled in 填报内容.' })
  readonly values!: readonly FieldValueInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Only check, keep nothing 是否预检.' })
  readonly dryRun!: boolean;

  @Field(() => String, { nullable: true, description: 'Why a record changes 变更说明.' })
  readonly reason?: string | null;
}

/** 批次 */
@InputType({ description: 'A batch 批次.' })
export class CommitIntakeBatchInput {
  @Field(() => ID, { description: 'Identifier of the batch 批次标识.' })
  readonly id!: string;
}

/** 列对应 */
@InputType({ description: 'A column and the field that it holds 列对应.' })
export class ColumnMappingInput {
  @Field(() => String, { description: 'Label in the sheet 列名.' })
  readonly label!: string;

  @Field(() => String, { nullable: true, description: 'Code of the field; null: leave it out 信息项代码.' })
  readonly field?: string | null;
}

/** 调整列对应 */
@InputType({ description: 'What the columns of a sheet are 调整列对应.' })
export class MapBatchColumnsInput {
  @Field(() => ID, { description: 'Identifier of the batch 批次标识.' })
  readonly id!: string;

  @Field(() => [ColumnMappingInput], { description: 'Columns to be read otherwise than by their label 列.' })
  readonly columns!: readonly ColumnMappingInput[];
}

/** 撤回批次 */
@InputType({ description: 'A batch to be withdrawn 撤回批次.' })
export class WithdrawIntakeBatchInput {
  @Field(() => ID, { description: 'Identifier of the batch 批次标识.' })
  readonly id!: string;

  @Field(() => String, { description: 'Why it is withdrawn 撤回理由.' })
  readonly reason!: string;
}

/** 退回的行 */
@InputType({ description: 'A row that the reviewer leaves out 退回的行.' })
export class ReturnedRowInput {
  @Field(() => Int, { description: 'Row of the file 行号.' })
  readonly row!: number;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;
}

/** 审核批次 */
@InputType({ description: 'Approval or return of a batch that waits 审核批次.' })
export class ReviewIntakeBatchInput {
  @Field(() => ID, { description: 'Identifier of the batch 批次标识.' })
  readonly id!: string;

  @Field(() => Boolean, { description: 'Approved; else returned as a whole 是否通过.' })
  readonly approved!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the reviewer says; required to return 审核意见.',
  })
  readonly reason?: string | null;

  @Field(() => [ReturnedRowInput], {
    nullable: true,
    description: 'Rows of an approved batch that are not taken 退回的行.',
  })
  readonly returnedRows?: readonly ReturnedRowInput[] | null;
}

/** 涉密通知签收 */
@InputType({ description: 'A notice to be acknowledged 涉密通知签收.' })
export class AcknowledgeSecurityNoticeInput {
  @Field(() => ID, { description: 'Identifier of the notice 通知标识.' })
  readonly id!: string;
}

/** 批次办理结果 */
@ObjectType({ description: 'The batch after the change 批次办理结果.' })
export class IntakeBatchPayload extends Payload {
  @Field(() => IntakeBatch, { nullable: true, description: 'The batch; null: refused 报送批次.' })
  @Reads(changed(batches))
  readonly batch!: IntakeBatch | null;
}

/** 签收结果 */
@ObjectType({ description: 'Whether the notice was acknowledged 签收结果.' })
export class AcknowledgeSecurityNoticePayload extends Payload {}

/** What is done to batches. */
@Resolver()
export class IntakeMutations {
  @Access('OWN')
  @Mutation(() => IntakeBatchPayload, { description: 'Hands in one record from a form 单条报送.' })
  handInRecord(
    @Arg('input', () => HandInRecordInput, { description: 'The record 内容.' }) input: HandInRecordInput,
    @Ctx() context: GraphContext,
  ) {
    return handInRecord(context, input);
  }

  @Access('OWN')
  @Mutation(() => IntakeBatchPayload, {
    description: 'Hands in for good a batch that was only checked 正式报送.',
  })
  commitIntakeBatch(
    @Arg('input', () => CommitIntakeBatchInput, { description: 'Which batch 批次.' })
    input: CommitIntakeBatchInput,
    @Ctx() context: GraphContext,
  ) {
    return commitBatch(context, input.id);
  }

  @Access('OWN')
  @Mutation(() => IntakeBatchPayload, {
    description: 'Checks a batch anew, with columns as stated 调整列对应后重新预检.',
  })
  mapBatchColumns(
    @Arg('input', () => MapBatchColumnsInput, { description: 'Batch and columns 列对应.' })
    input: MapBatchColumnsInput,
    @Ctx() context: GraphContext,
  ) {
    const columns = input.columns.map(({ label, field }) => ({ label, field: field ?? null }));
    return mapBatchColumns(context, input.id, columns);
  }

  @Access('OWN')
  @Mutation(() => IntakeBatchPayload, { description: 'Withdraws a whole batch, leaving its trace 撤回批次.' })
  withdrawIntakeBatch(
    @Arg('input', () => WithdrawIntakeBatchInput, { description: 'Batch and reason 批次与理由.' })
    input: WithdrawIntakeBatchInput,
    @Ctx() context: GraphContext,
  ) {
    return withdrawBatch(context, input.id, input.reason);
  }

  @Access('OWN')
  @Mutation(() => IntakeBatchPayload, {
    description: 'Approves or returns a batch that waits; never the one who handed it in 审核批次.',
  })
  reviewIntakeBatch(
    @Arg('input', () => ReviewIntakeBatchInput, { description: 'Batch and decision 批次与审核意见.' })
    input: ReviewIntakeBatchInput,
    @Ctx() context: GraphContext,
  ) {
    const { id, approved, reason, returnedRows } = input;
    return reviewBatch(context, {
      ...{ id, approved, reason: reason ?? '' },
      returnedRows: approved ? (returnedRows ?? []) : [],
    });
  }

  @Access('OWN')
  @Mutation(() => AcknowledgeSecurityNoticePayload, {
    description: 'The security administrator has taken note 涉密通知签收.',
  })
  acknowledgeSecurityNotice(
    @Arg('input', () => AcknowledgeSecurityNoticeInput, { description: 'Which notice 通知.' })
    input: AcknowledgeSecurityNoticeInput,
    @Ctx() context: GraphContext,
  ) {
    return acknowledgeNotice(context, input.id);
  }
}
