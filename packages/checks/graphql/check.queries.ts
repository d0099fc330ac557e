import { all, connection, first, PageArguments, planned, readIdentifier, Reads, sql } from '@xintu/graph';
import { Arg, Args, ID, Query, Resolver } from 'type-graphql';

import { checks } from '../reads/sources.ts';
import { CreditCheck, CreditCheckConnection } from './check.ts';
import { CheckStatus } from './enums.ts';

/** Questions for checks. */
@Resolver()
export class CheckQueries {
  @Query(() => CreditCheck, { nullable: true, description: 'One check 信用核查.' })
  @Reads(
    first(
      checks,
      (_here, there, _context, args) =>
        sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
    { logged: { action: 'credit-check.read' } },
  )
  creditCheck(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): CreditCheck | null {
    return planned();
  }

  @Query(() => CreditCheckConnection, { description: "The department's checks, newest first 信用核查列表." })
  @Reads(
    connection(checks, (_here, there, _context, args) =>
      all([
        ...(args.given('matter')
          ? [sql`${there.column('matter_code')} = ${args.slot('matter', 'text')}`]
          : []),
        ...(args.given('status') ? [sql`${there.column('status')} = ${args.slot('status', 'text')}`] : []),
        ...(args.given('reference')
          ? [sql`${there.column('reference')} = ${args.slot('reference', 'text')}`]
          : []),
      ]),
    ),
    { logged: { action: 'credit-check.list' } },
  )
  creditChecks(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('matter', () => String, { nullable: true, description: 'Only of this matter 办理事项.' })
    _matter?: string,
    @Arg('status', () => CheckStatus, { nullable: true, description: 'Only of this status 反馈状态.' })
    _status?: keyof typeof CheckStatus,
    @Arg('reference', () => String, { nullable: true, description: 'Only of this case 办件编号.' })
    _reference?: string,
  ): unknown {
    return planned();
  }
}
