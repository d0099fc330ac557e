import {
  all,
  connection,
  DateScalar,
  first,
  PageArguments,
  planned,
  readIdentifier,
  Reads,
  sql,
} from '@xintu/graph';
import { Arg, Args, ID, Int, Query, Resolver } from 'type-graphql';

import {
  documentNumberGaps,
  qualityPeriods,
  reportedIdentities,
  spotChecks,
  unreportedMonths,
  zeroReports,
  bulletins,
} from '../reads/sources.ts';
import { Bulletin, BulletinConnection } from './bulletin.ts';
import { ReportedSelection } from './enums.ts';
import {
  DocumentNumberGapConnection,
  ReportedIdentityConnection,
  UnreportedMonthConnection,
} from './reported-identity.ts';
import { ReportingQuality } from './reporting-quality.ts';
import { SpotCheck, SpotCheckConnection } from './spot-check.ts';
import { ZeroReportConnection } from './zero-report.ts';

const selections: Readonly<Record<string, string>> = {
  ACCEPTED: 'accepted',
  NOT_ACCEPTED: 'accepted',
  LATE: 'late',
  FLAWED: 'flawed',
  AWAITING_REVIEW: 'awaiting_review',
};

/** Questions for the quality of handing in. */
@Resolver()
export class QualityQueries {
  @Query(() => ReportingQuality, {
    description: 'Quality of handing in, by department and record type, in a period 报送质量.',
  })
  @Reads(first(qualityPeriods, () => sql`true`))
  reportingQuality(
    @Arg('from', () => DateScalar, { description: 'First day 起始日期.' }) _from: string,
    @Arg('to', () => DateScalar, { description: 'Last day 截止日期.' }) _to: string,
    @Arg('sector', () => String, {
      nullable: true,
      description: 'Only departments, or record types, of this sector 行业领域.',
    })
    _sector?: string,
  ): ReportingQuality {
    return planned();
  }

  @Query(() => ReportedIdentityConnection, {
    description: 'The identities behind the figures of a department and record type 报送明细.',
  })
  @Reads(
    connection(reportedIdentities, (_here, there, _context, args) => {
      const only = args.shape('only', String);
      if (only === 'IGNORED') return sql`${there.column('ignored_reason')} is not null`;
      const column = selections[only];
      if (column === undefined) return sql`true`;
      return only === 'NOT_ACCEPTED' ? sql`not ${there.column(column)}` : there.column(column);
    }),
    { logged: { action: 'quality.rows' } },
  )
  reportedIdentities(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('provider', () => String, { description: 'Code of the department 信息提供单位.' }) _provider: string,
    @Arg('recordType', () => String, { description: 'Code of the record type 信用信息事项.' })
    _recordType: string,
    @Arg('from', () => DateScalar, { description: 'First day 起始日期.' }) _from: string,
    @Arg('to', () => DateScalar, { description: 'Last day 截止日期.' }) _to: string,
    @Arg('only', () => ReportedSelection, {
      defaultValue: 'SUBMITTED',
      description: 'Which of them 明细范围.',
    })
    _only?: keyof typeof ReportedSelection,
  ): unknown {
    return planned();
  }

  @Query(() => UnreportedMonthConnection, {
    description: 'Months that are over without records or a zero report 未报送月份.',
  })
  @Reads(
    connection(unreportedMonths, (_here, there, _context, args) =>
      args.given('provider')
        ? sql`${there.column('provider_code')} = ${args.slot('provider', 'text')}`
        : sql`true`,
    ),
  )
  unreportedMonths(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('since', () => DateScalar, { description: 'From which day on 起始日期.' }) _since: string,
    @Arg('provider', () => String, { nullable: true, description: 'Only of this department 信息提供单位.' })
    _provider?: string,
  ): unknown {
    return planned();
  }

  @Query(() => DocumentNumberGapConnection, {
    description: 'Gaps in a department’s document numbers of a year 文号缺口.',
  })
  @Reads(connection(documentNumberGaps, () => sql`true`))
  documentNumberGaps(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('provider', () => String, { description: 'Code of the department 信息提供单位.' }) _provider: string,
    @Arg('year', () => Int, { description: 'Year of the numbers 文号年份.' }) _year: number,
  ): unknown {
    return planned();
  }

  @Query(() => ZeroReportConnection, { description: 'Zero reports, newest first 零报送.' })
  @Reads(
    connection(zeroReports, (_here, there, _context, args) =>
      args.given('provider')
        ? sql`${there.column('provider_code')} = ${args.slot('provider', 'text')}`
        : sql`true`,
    ),
  )
  zeroReports(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('provider', () => String, { nullable: true, description: 'Only of this department 信息提供单位.' })
    _provider?: string,
  ): unknown {
    return planned();
  }
}

/** Questions for spot checks and bulletins. */
@Resolver()
export class OversightQueries {
  @Query(() => SpotCheck, { nullable: true, description: 'One spot check 抽查.' })
  @Reads(
    first(
      spotChecks,
      (_here, there, _context, args) =>
        sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
  )
  spotCheck(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): SpotCheck | null {
    return planned();
  }

  @Query(() => SpotCheckConnection, { description: 'Spot checks, newest first 抽查列表.' })
  @Reads(
    connection(spotChecks, (_here, there, _context, args) =>
      all([
        ...(args.given('provider')
          ? [sql`${there.column('provider_code')} = ${args.slot('provider', 'text')}`]
          : []),
        ...(args.given('recordType')
          ? [sql`${there.column('record_type_code')} = ${args.slot('recordType', 'text')}`]
          : []),
      ]),
    ),
  )
  spotChecks(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('provider', () => String, { nullable: true, description: 'Only of this department 被抽查单位.' })
    _provider?: string,
    @Arg('recordType', () => String, {
      nullable: true,
      description: 'Only of this record type 信用信息事项.',
    })
    _recordType?: string,
  ): unknown {
    return planned();
  }

  @Query(() => Bulletin, { nullable: true, description: 'One bulletin 季度通报.' })
  @Reads(
    first(
      bulletins,
      (_here, there, _context, args) =>
        sql`${there.column('id')} = ${args.slot('id', 'uuid', readIdentifier)}`,
    ),
  )
  bulletin(@Arg('id', () => ID, { description: 'Identifier 标识.' }) _id: string): Bulletin | null {
    return planned();
  }

  @Query(() => BulletinConnection, { description: 'Bulletins, newest first 季度通报列表.' })
  @Reads(connection(bulletins, () => sql`true`))
  bulletins(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }
}
