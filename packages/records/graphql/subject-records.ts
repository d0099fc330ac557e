import { RecordKind, recordTypes } from '@xintu/catalogue';
import {
  Access,
  connection,
  connectionOf,
  constant,
  PageArguments,
  planned,
  type Read,
  Reads,
  referenceValue,
  sql,
} from '@xintu/graph';
import { Subject } from '@xintu/subjects';
import { Arg, Args, FieldResolver, Resolver } from 'type-graphql';

import { measuresInForce } from '../reads/measures.ts';
import { recordsOfOne } from '../reads/sources.ts';
import { CommitmentConnection } from './commitment.ts';
import { EvaluationConnection } from './evaluation.ts';
import { LicenceConnection } from './licence.ts';
import { ListingConnection } from './listing.ts';
import { MeasureInForce } from './measure.ts';
import { PenaltyConnection } from './penalty.ts';
import { CreditRecord } from './record.ts';

/** A page of records of any kind. */
export const RecordConnection = connectionOf(() => CreditRecord, 'Record', '信用信息');

const ofKind = (kind: string): Read =>
  connection(recordsOfOne, (_here, there) => sql`${there.column('kind')} = ${constant(kind)}`);

const timeline = connection(recordsOfOne, (_here, there, _context, args) => {
  const kinds = args.given('kinds')
    ? sql`${there.column('kind')} = any(${args.slot('kinds', 'text[]', lowerCase)})`
    : sql`true`;
  const sector = args.given('sector')
    ? sql`${referenceValue(recordTypes, 'code', there.column('type_code'), 'sector_code')} = ${args.slot('sector', 'text')}`
    : sql`true`;
  return sql`${kinds} and ${sector}`;
});

function lowerCase(given: unknown): string[] {
  return Array.isArray(given) ? given.map((kind) => String(kind).toLowerCase()) : [];
}

/** What records add to a subject: its file. */
@Resolver(() => Subject)
export class SubjectRecords {
  @FieldResolver(() => LicenceConnection, { description: 'Licences, newest decision first 行政许可.' })
  @Reads(ofKind('licence'))
  licences(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @FieldResolver(() => PenaltyConnection, { description: 'Penalties, newest decision first 行政处罚.' })
  @Reads(ofKind('penalty'))
  penalties(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @FieldResolver(() => ListingConnection, { description: 'Listings, newest decision first 名单认定.' })
  @Reads(ofKind('listing'))
  listings(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @FieldResolver(() => CommitmentConnection, { description: 'Commitments, newest first 信用承诺.' })
  @Reads(ofKind('commitment'))
  commitments(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @FieldResolver(() => EvaluationConnection, { description: 'Evaluations, newest first 信用评价.' })
  @Reads(ofKind('evaluation'))
  evaluations(@Args(() => PageArguments) _page: PageArguments): unknown {
    return planned();
  }

  @FieldResolver(() => [MeasureInForce], {
    description: 'Measures that hold now 现行奖惩措施; none is catalogued yet.',
  })
  @Access('SHARED', { purpose: true })
  @Reads(measuresInForce)
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
