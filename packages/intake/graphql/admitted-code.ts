import { Department, departments } from '@xintu/catalogue';
import {
  Access,
  changedByCode,
  connection,
  connectionOf,
  DateTimeScalar,
  first,
  type GraphContext,
  PageArguments,
  Payload,
  planned,
  Reads,
  sql,
} from '@xintu/graph';
import { Arg, Args, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { decideCode, requestCode, withdrawCode } from '../actions/admit-code.ts';
import { admittedCodes } from '../reads/sources.ts';
import { CodeState } from './enums.ts';

/** 准入代码 */
@ObjectType({ description: 'A lawful code whose check character is wrong 准入代码.' })
export class AdmittedCode {
  @Field(() => String, { description: 'The code 统一社会信用代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Its holder 主体名称.' })
  readonly name!: string;

  @Field(() => CodeState, { description: 'Asked for, admitted or declined 状态.' })
  readonly state!: keyof typeof CodeState;

  @Field(() => String, { description: 'Why it should be admitted 申请理由.' })
  readonly reason!: string;

  @Field(() => String, { description: 'The paper that bears it 证明材料.' })
  readonly proof!: string;

  @Field(() => Department, { description: 'Who asks 申请单位.' })
  @Reads(
    first(departments, (here, there) => sql`${there.column('code')} = ${here.column('department_code')}`),
  )
  readonly department!: Department;

  @Field(() => DateTimeScalar, { description: 'When it was asked for 申请时间.' })
  readonly requestedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided 决定时间.' })
  readonly decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was admitted or declined 决定理由.' })
  readonly decisionReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the admission was taken back 撤销时间.' })
  readonly withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back 撤销理由.' })
  readonly withdrawalReason!: string | null;
}

/** A page of codes. */
export const AdmittedCodeConnection = connectionOf(() => AdmittedCode, 'AdmittedCode', '准入代码');

/** 代码准入申请 */
@InputType({ description: 'A code to be admitted 代码准入申请.' })
export class RequestCodeInput {
  @Field(() => String, { description: 'The code 统一社会信用代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Its holder 主体名称.' })
  readonly name!: string;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;

  @Field(() => String, { description: 'The paper that bears it 证明材料.' })
  readonly proof!: string;
}

/** 代码准入决定 */
@InputType({ description: 'The decision on a code 代码准入决定.' })
export class DecideCodeInput {
  @Field(() => String, { description: 'The code 统一社会信用代码.' })
  readonly code!: string;

  @Field(() => Boolean, { description: 'Whether it is admitted 是否准入.' })
  readonly admit!: boolean;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;
}

/** 撤销代码准入 */
@InputType({ description: 'An admission that is taken back 撤销代码准入.' })
export class WithdrawCodeInput {
  @Field(() => String, { description: 'The code 统一社会信用代码.' })
  readonly code!: string;

  @Field(() => String, { description: 'Why 理由.' })
  readonly reason!: string;
}

/** 代码准入结果 */
@ObjectType({ description: 'The code after the change 代码准入结果.' })
export class AdmittedCodePayload extends Payload {
  @Field(() => AdmittedCode, { nullable: true, description: 'The code; null: refused 准入代码.' })
  @Reads(changedByCode(admittedCodes))
  readonly code!: AdmittedCode | null;
}

/** Questions for admitted codes. */
@Resolver()
export class AdmittedCodeQueries {
  @Query(() => AdmittedCodeConnection, {
    description: 'Codes with a wrong check character, newest first 准入代码.',
  })
  @Reads(connection(admittedCodes, () => sql`true`))
  admittedCodes(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }
}

/** What is done about codes with a wrong check character. */
@Resolver()
export class AdmittedCodeMutations {
  @Access('OWN')
  @Mutation(() => AdmittedCodePayload, { description: 'Asks that a code be admitted 申请代码准入.' })
  requestCode(
    @Arg('input', () => RequestCodeInput, { description: 'The code 申请.' }) input: RequestCodeInput,
    @Ctx() context: GraphContext,
  ) {
    return requestCode(context, input);
  }

  @Access('OWN')
  @Mutation(() => AdmittedCodePayload, { description: 'Admits or declines a code 决定代码准入.' })
  decideCode(
    @Arg('input', () => DecideCodeInput, { description: 'The decision 决定.' }) input: DecideCodeInput,
    @Ctx() context: GraphContext,
  ) {
    return decideCode(context, input);
  }

  @Access('OWN')
  @Mutation(() => AdmittedCodePayload, { description: 'Takes an admission back 撤销代码准入.' })
  withdrawCode(
    @Arg('input', () => WithdrawCodeInput, { description: 'The code 撤销.' }) input: WithdrawCodeInput,
    @Ctx() context: GraphContext,
  ) {
    return withdrawCode(context, input);
  }
}
