import { connection, first, PageArguments, planned, readIdentifier, Reads, sql } from '@xintu/graph';
import { Arg, Args, ID, Query, Resolver } from 'type-graphql';

import { problemData } from '../reads/sources.ts';
import { ProblemState } from './enums.ts';
import { ProblemDatum, ProblemDatumConnection } from './problem-data.ts';

/** Questions for problem data. */
@Resolver()
export class ProblemDataQueries {
  @Query(() => ProblemDatum, { nullable: true, description: 'One problem datum of the department 问题数据.' })
  @Reads(
    first(
      problemData,
      (_here, there, _context, args) =>
        sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
  )
  problemDatum(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): ProblemDatum | null {
    return planned();
  }

  @Query(() => ProblemDatumConnection, {
    description: 'Problem data of the reader’s department, oldest first 本部门问题数据.',
  })
  @Reads(
    connection(problemData, (_here, there, _context, args) => {
      const states = args.given('states')
        ? sql`${there.column('state')} = any(${args.slot('states', 'text[]')})`
        : sql`true`;
      const type = args.given('recordType')
        ? sql`${there.column('record_type_code')} = ${args.slot('recordType', 'text')}`
        : sql`true`;
      return sql`${states} and ${type}`;
    }),
  )
  problemData(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('states', () => [ProblemState], { nullable: true, description: 'Only in these states 状态.' })
    _states?: (keyof typeof ProblemState)[],
    @Arg('recordType', () => String, {
      nullable: true,
      description: 'Only of this record type 信用信息事项.',
    })
    _recordType?: string,
  ): unknown {
    return planned();
  }
}
