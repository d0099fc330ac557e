import {
  Access,
  all,
  changed,
  connection,
  CreditCodeScalar,
  first,
  type GraphContext,
  PageArguments,
  Payload,
  planned,
  readIdentifier,
  Reads,
  sql,
} from '@xintu/graph';
import type { Outcome } from '@xintu/runtime';
import { Arg, Args, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { createSubjectReport } from '../actions/create-report.ts';
import { printCheck } from '../actions/print-check.ts';
import { creditReports } from '../reads/sources.ts';
import { CreditReport, CreditReportConnection, CreditReportKind, CreditReportScope } from './report.ts';

/** 出具报告 */
@InputType({ description: 'A report to be made 出具信用报告.' })
export class CreateCreditReportInput {
  @Field(() => CreditCodeScalar, { description: 'Of which subject 统一社会信用代码.' })
  readonly subjectCode!: string;

  @Field(() => CreditReportScope, {
    description: 'SHARED for a department with a stated matter; OWN or PUBLIC for the subject 报告范围.',
  })
  readonly scope!: keyof typeof CreditReportScope;
}

/** 打印核查 */
@InputType({ description: 'A check to be put on paper 打印核查结果.' })
export class PrintCreditCheckInput {
  @Field(() => ID, { description: 'Which check 核查标识.' })
  readonly checkId!: string;
}

/** 出具结果 */
@ObjectType({ description: 'The report that was made 出具结果.' })
export class CreditReportPayload extends Payload {
  @Field(() => CreditReport, { nullable: true, description: 'The report; null: refused 信用报告.' })
  @Reads(changed(creditReports))
  readonly report!: CreditReport | null;
}

/** Credit reports, and checks on paper. */
@Resolver()
export class CreditReportResolvers {
  @Query(() => CreditReport, { nullable: true, description: 'One report 信用报告.' })
  @Reads(
    first(
      creditReports,
      (_here, there, _context, args) =>
        sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
    { logged: { action: 'credit-report.read' } },
  )
  creditReport(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): CreditReport | null {
    return planned();
  }

  @Query(() => CreditReportConnection, {
    description: 'Reports that the reader’s department or organisation had made, newest first 信用报告列表.',
  })
  @Reads(
    connection(creditReports, (_here, there, _context, args) =>
      all(args.given('kind') ? [sql`${there.column('kind')} = ${args.slot('kind', 'text')}`] : []),
    ),
    { logged: { action: 'credit-report.list' } },
  )
  creditReports(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('kind', () => CreditReportKind, { nullable: true, description: 'Only of this kind 报告类别.' })
    _kind?: keyof typeof CreditReportKind,
  ): unknown {
    return planned();
  }

  @Access('AUTHORISED', { purpose: true })
  @Mutation(() => CreditReportPayload, {
    description: 'Makes a subject’s credit report (PDF) 出具公共信用信息报告.',
  })
  createCreditReport(
    @Arg('input', () => CreateCreditReportInput, { description: 'Of whom, and what it shows 报告内容.' })
    input: CreateCreditReportInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    return createSubjectReport(context, input);
  }

  @Access('OWN')
  @Mutation(() => CreditReportPayload, {
    description: 'Puts one of the department’s checks on paper (PDF) 打印核查结果.',
  })
  printCreditCheck(
    @Arg('input', () => PrintCreditCheckInput, { description: 'Which check 核查.' })
    { checkId }: PrintCreditCheckInput,
    @Ctx() context: GraphContext,
  ): Promise<Outcome> {
    return printCheck(context, readIdentifier(checkId) ?? '00000000-0000-0000-0000-000000000000');
  }
}
