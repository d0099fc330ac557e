import {
  Access,
  all,
  connection,
  first,
  type GraphContext,
  PageArguments,
  planned,
  readIdentifier,
  Reads,
  sql,
} from '@xintu/graph';
import { legalDay } from '@xintu/kernel';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';

import { stepsFor } from '../actions/steps-for.ts';
import { caseOrders, cases } from '../reads/index.ts';
import { Case, CaseConnection } from './case.ts';
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

  @Query(() => CaseConnection, { description: 'Cases in which the reader has a part 办理件列表.' })
  @Reads(
    connection(
      cases,
      (_here, there, _context, args) =>
        all([
          ...(args.given('kind') ? [sql`${there.column('kind_code')} = ${args.slot('kind', 'text')}`] : []),
          ...(args.given('recordId')
            ? [sql`${there.column('record_id')} = ${args.slot('recordId', 'uuid', readIdentifier)}`]
            : []),
          ...(args.given('closed')
            ? [sql`(${there.column('closed_on')} is not null) = ${args.slot('closed', 'boolean')}`]
            : []),
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
}
