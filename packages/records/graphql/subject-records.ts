import { RecordKind, recordTypes } from '@xintu/catalogue';
import {
  Access,
  connection,
  connectionOf,
  expression,
  PageArguments,
  planned,
  Reads,
  referenceValue,
  type Row,
  sql,
  type Sql,
} from '@xintu/graph';
import { Subject } from '@xintu/subjects';
import { Arg, Args, FieldResolver, Resolver } from 'type-graphql';

import { records } from '../reads/sources.ts';
import { CommitmentConnection } from './commitment.ts';
import { EvaluationConnection } from './evaluation.ts';
import { LicenceConnection } from './licence.ts';
import { ListingConnection } from './listing.ts';
import { MeasureInForce } from './measure.ts';
import { PenaltyConnection } from './penalty.ts';
import { CreditRecord } from './record.ts';

/** A page of records of any kind. */
export const RecordConnection = connectionOf(() => CreditRecord, 'Record', '信用信息');

const ofSubject = (here: Row, there: Row): Sql =>
  sql`${there.column('subject_id')} = ${here.column('subject_id')}`;

const licences = connection(
  records,
  (here, there) => sql`${ofSubject(here, there)} and ${there.column('kind')} = 'licence'`,
);
const penalties = connection(
  records,
  (here, there) => sql`${ofSubject(here, there)} and ${there.column('kind')} = 'penalty'`,
);
const listings = connection(
  records,
  (here, there) => sql`${ofSubject(here, there)} and ${there.column('kind')} = 'listing'`,
);
const commitments = connection(
  records,
  (here, there) => sql`${ofSubject(here, there)} and ${there.column('kind')} = 'commitment'`,
);
const evaluations = connection(
  records,
  (here, there) => sql`${ofSubject(here, there)} and ${there.column('kind')} = 'evaluation'`,
);
const timeline = connection(records, (here, there, _context, args) => {
  const kinds = args.given('kinds')
    ? sql`${there.column('kind')} = any(${args.slot('kinds', 'text[]', lowerCase)})`
    : sql`true`;
  const sector = args.given('sector')
    ? sql`${referenceValue(recordTypes, 'code', there.column('type_code'), 'sector_code')} = ${args.slot('sector', 'text')}`
    : sql`true`;
  return sql`${ofSubject(here, there)} and ${kinds} and ${sector}`;
});

function lowerCase(given: unknown): string[] {
  return Array.isArray(given) ? given.map((kind) => String(kind).toLowerCase()) : [];
}

/** What records add to a subject: its file. */
@Resolver(() => Subject)
export class SubjectRecords {
  @FieldResolver(() => LicenceConnection, { description: 'Licences, newest decision first 行政许可.' })
  @Reads(licences)
  licences(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @FieldResolver(() => PenaltyConnection, { description: 'Penalties, newest decision first 行政处罚.' })
  @Reads(penalties)
  penalties(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @FieldResolver(() => ListingConnection, { description: 'Listings, newest decision first 名单认定.' })
  @Reads(listings)
  listings(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @FieldResolver(() => CommitmentConnection, { description: 'Commitments, newest first 信用承诺.' })
  @Reads(commitments)
  commitments(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @FieldResolver(() => EvaluationConnection, { description: 'Evaluations, newest first 信用评价.' })
  @Reads(evaluations)
  evaluations(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @FieldResolver(() => [MeasureInForce], {
    description: 'Measures that hold now 现行奖惩措施; none is catalogued yet.',
  })
  @Access('SHARED', { purpose: true })
  @Reads(expression(() => sql`'[]'::json`))
  measuresInForce(): MeasureInForce[] {
    return planned();
  }

  @FieldResolver(() => RecordConnection, {
    description: 'Everything on record, newest decision first 时间线.',
  })
  @Reads(timeline)
  timeline(
    @Args(() => PageArguments) _page: PageArguments,
    @Arg('kinds', () => [RecordKind], { nullable: true, description: 'Only these kinds 信息类别.' })
    _kinds?: (keyof typeof RecordKind)[],
    @Arg('sector', () => String, { nullable: true, description: 'Only types of this sector 行业领域.' })
    _sector?: string,
  ): unknown {
    return planned();
  }
}
