import { Access, changed, DateScalar, type GraphContext, Payload, Reads } from '@xintu/graph';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { makeBulletin } from '../actions/make-bulletin.ts';
import { returnProblemDatum } from '../actions/return-problem.ts';
import { declareZeroReport, withdrawZeroReport } from '../actions/zero-reports.ts';
import { bulletins, zeroReports } from '../reads/sources.ts';
import { Bulletin } from './bulletin.ts';
import { ZeroReport } from './zero-report.ts';

/** 零报送内容 */
@InputType({ description: 'That nothing arose in a month 零报送内容.' })
export class DeclareZeroReportInput {
  @Field(() => String, { description: 'Code of the record type 信用信息事项.' })
  readonly recordType!: string;

  @Field(() => DateScalar, { description: 'Any day of the month 月份.' })
  readonly month!: string;
}

/** 撤回零报送 */
@InputType({ description: 'A zero report that is taken back 撤回零报送.' })
export class WithdrawZeroReportInput {
  @Field(() => ID, { description: 'Identifier 标识.' })
  readonly id!: string;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;
}

/** 季度 */
@InputType({ description: 'The quarter of a bulletin 季度.' })
export class MakeBulletinInput {
  @Field(() => Int, { description: 'Year 年份.' })
  readonly year!: number;

  @Field(() => Int, { description: 'Quarter, 1 to 4 季度.' })
  readonly quarter!: number;
}

/** 零报送结果 */
@ObjectType({ description: 'Answer of a change of a zero report 零报送结果.' })
export class ZeroReportPayload extends Payload {
  @Field(() => ZeroReport, { nullable: true, description: 'The zero report; null when refused 零报送.' })
  @Reads(changed(zeroReports))
  readonly zeroReport!: ZeroReport | null;
}

/** 通报制作结果 */
@ObjectType({ description: 'Answer of making a bulletin 通报制作结果.' })
export class BulletinPayload extends Payload {
  @Field(() => Bulletin, { nullable: true, description: 'The bulletin; null when refused 季度通报.' })
  @Reads(changed(bulletins))
  readonly bulletin!: Bulletin | null;
}

/** 退回复核 */
@InputType({ description: 'A row that a department left out, sent back 退回复核.' })
export class ReturnProblemDatumInput {
  @Field(() => ID, { description: 'Identifier of the problem datum 问题数据标识.' })
  readonly id!: string;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;
}

/** 退回复核结果 */
@ObjectType({ description: 'Answer of sending a row back 退回复核结果.' })
export class ReturnProblemDatumPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The problem datum; null when refused 问题数据标识.' })
  readonly problemId!: string | null;
}

/** Zero reports and bulletins are made here; spot checks come with a file (`POST /quality/spot-checks`). */
@Resolver()
export class GovernanceMutations {
  @Access('OWN')
  @Mutation(() => ZeroReportPayload, { description: 'Declares that nothing arose in a month 零报送.' })
  declareZeroReport(
    @Arg('input', () => DeclareZeroReportInput, { description: 'Of what, when 零报送内容.' })
    input: DeclareZeroReportInput,
    @Ctx() context: GraphContext,
  ) {
    return declareZeroReport(context, input);
  }

  @Access('OWN')
  @Mutation(() => ZeroReportPayload, { description: 'Takes a zero report back 撤回零报送.' })
  withdrawZeroReport(
    @Arg('input', () => WithdrawZeroReportInput, { description: 'Which, and why 撤回内容.' })
    input: WithdrawZeroReportInput,
    @Ctx() context: GraphContext,
  ) {
    return withdrawZeroReport(context, input);
  }

  @Access('AUTHORISED')
  @Mutation(() => ReturnProblemDatumPayload, {
    description: 'Sends a row back that a department of the area left out 退回复核.',
  })
  returnProblemDatum(
    @Arg('input', () => ReturnProblemDatumInput, { description: 'Which, and why 退回内容.' })
    input: ReturnProblemDatumInput,
    @Ctx() context: GraphContext,
  ) {
    return returnProblemDatum(context, input);
  }

  @Access('AUTHORISED')
  @Mutation(() => BulletinPayload, { description: 'Makes the bulletin of a quarter 制作季度通报.' })
  makeBulletin(
    @Arg('input', () => MakeBulletinInput, { description: 'Of which quarter 季度.' })
    input: MakeBulletinInput,
    @Ctx() context: GraphContext,
  ) {
    return makeBulletin(context, input);
  }
}
