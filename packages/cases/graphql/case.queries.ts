import {
  Access,
  all,
  connection,
  first,
  type GraphContext,
  list,
  PageArguments,
  planned,
  readIdentifier,
  Reads,
  sql,
} from '@xintu/graph';
import { legalDay } from '@xintu/kernel';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';

import { casesOpenTo } from '../actions/cases-open-to.ts';
import { stepsFor } from '../actions/steps-for.ts';
import { caseKinds, caseOrders, cases, isMine, isOverdue } from '../reads/index.ts';
import { Case, CaseConnection, CaseKind } from './case.ts';
import { CaseOpening, caseOpening } from './case-opening.ts';
import { CaseOrder } from './enums.ts';
import { offeredStep, OfferedCaseStep } from './offered-step.ts';

const isOrder = (given: string): given is keyof typeof caseOrders => given in caseOrders;

/** Questions for cases. */
@Resolver()
export class CaseQueries {
  @Query(() => Case, { nullable: true, description: 'One case 办理件.' })
  @Reads(
    first(
      cases,
      (_here, there, _context, args) =>
        sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
    { logged: { action: 'case.read' } },
  )
  case(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): Case | null {
    return planned();
  }

  @Query(() => [CaseKind], { description: 'The procedures of this installation 办理程序列表.' })
  @Reads(list(caseKinds, () => sql`true`, 500))
  caseKinds(): CaseKind[] {
    return planned();
  }

  @Query(() => CaseConnection, { description: 'Cases in which the reader has a part 办理件列表.' })
  @Reads(
    connection(
      cases,
      (_here, there, context, args) =>
        all([
          ...(args.given('kind') ? [sql`${there.column('kind_code')} = ${args.slot('kind', 'text')}`] : []),
          ...(args.given('recordId')
            ? [sql`${there.column('record_id')} = ${args.slot('recordId', 'uuid', readIdentifier)}`]
            : []),
          ...(args.given('closed')
            ? [sql`(${there.column('closed_on')} is not null) = ${args.slot('closed', 'boolean')}`]
            : []),
          ...(args.given('state')
            ? [sql`${there.column('state_code')} = ${args.slot('state', 'text')}`]
            : []),
          ...(args.given('overdue')
            ? [sql`${isOverdue(there, context)} = ${args.slot('overdue', 'boolean')}`]
            : []),
          ...(args.given('mine') ? [sql`${isMine(there)} = ${args.slot('mine', 'boolean')}`] : []),
        ]),
      {
        order: (args) => {
          const order = args.shape('order', String);
          return isOrder(order) ? caseOrders[order] : caseOrders.OPENED_NEWEST;
        },
      },
    ),
    { logged: { action: 'case.list' } },
  )
  cases(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('kind', () => String, { nullable: true, description: 'Only of this kind 办理程序.' }) _kind?: string,
    @Arg('recordId', () => ID, { nullable: true, description: 'Only about this record 涉及信息.' })
    _recordId?: string,
    @Arg('closed', () => Boolean, { nullable: true, description: 'Only closed, or only open ones 是否办结.' })
    _closed?: boolean,
    @Arg('state', () => String, { nullable: true, description: 'Only in this state 办理环节.' })
    _state?: string,
    @Arg('overdue', () => Boolean, {
      nullable: true,
      description: 'Only open ones whose limit has ended, or all others 是否逾期.',
    })
    _overdue?: boolean,
    @Arg('mine', () => Boolean, {
      nullable: true,
      description: 'Only those that the reader answers for as owner or deputy, or all others 是否由本人承办.',
    })
    _mine?: boolean,
    @Arg('order', () => CaseOrder, { defaultValue: 'OPENED_NEWEST', description: 'Order 排序.' })
    _order?: keyof typeof CaseOrder,
  ): unknown {
    return planned();
  }

  @Access('OWN', { purpose: true })
  @Query(() => [OfferedCaseStep], {
    description: 'The steps that the reader may take in a case where it stands 可办步骤.',
  })
  async caseSteps(
    @Arg('id', () => ID, { description: 'Identifier of the case 办理件标识.' }) id: string,
    @Ctx() { pool, viewer, today, caseKinds }: GraphContext,
  ): Promise<readonly OfferedCaseStep[]> {
    const caseId = readIdentifier(id);
    if (caseId === null) return [];
    const steps = await stepsFor({ pool, viewer, today: legalDay(today), kinds: caseKinds }, caseId);
    return steps.map((step) => offeredStep(step, viewer.language));
  }

  @Access('OWN', { purpose: true })
  @Query(() => [CaseOpening], {
    description: 'The kinds of cases that the reader may open about a record or a subject 可提出的办理事项.',
  })
  async caseOpenings(
    @Arg('recordId', () => ID, { nullable: true, description: 'Record that it would be about 涉及信息标识.' })
    recordId: string | null,
    @Arg('subjectCode', () => String, {
      nullable: true,
      description: 'Credit code of the subject that it would be about 统一社会信用代码.',
    })
    subjectCode: string | null,
    @Ctx() { pool, viewer, today, caseKinds: kinds }: GraphContext,
  ): Promise<readonly CaseOpening[]> {
    const openings = await casesOpenTo(
      { pool, viewer, today: legalDay(today), kinds },
      { recordId: recordId === null ? null : readIdentifier(recordId), subjectCode },
    );
    return openings.map((opening) => caseOpening(opening, viewer.language));
  }
}
