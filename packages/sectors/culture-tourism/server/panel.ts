import { recordTypes } from '@xintu/catalogue';
import { Access, any, constant, embedded, join, planned, Reads, sql, values } from '@xintu/graph';
import { hasRecords, Listing, recordsOfSubject } from '@xintu/records';
import { Subject } from '@xintu/subjects';
import { Field, FieldResolver, ObjectType, Resolver } from 'type-graphql';

/** Licences that open a market of culture and tourism (MCT Order 7, art. 3), and the market's name. */
const markets = { 'entertainment-licence': '娱乐场所', 'travel-agency-licence': '旅行社' } as const;

const licences = { types: ['entertainment-licence', 'travel-agency-licence'] } as const;
const seriousLists = { lists: ['culture-serious', 'tourism-serious'] } as const;
const minorLists = { lists: ['culture-minor', 'tourism-minor'] } as const;

const marketNames = join(
  Object.entries(markets).map(([code, market]) => sql`when ${constant(code)} then ${constant(market)}`),
  ' ',
);

/** 文化和旅游 */
@ObjectType({ description: 'What the culture and tourism departments hold of a subject 文化和旅游信用信息.' })
export class CultureTourismPanel {
  @Field(() => [String], { description: 'Markets it is licensed for 市场类别.' })
  @Reads(
    values(
      recordTypes,
      (here, there, context) => sql`${there.column('code')} in (${join(licences.types.map(constant))})
        and ${hasRecords(licences, here, context, there)}`,
      (row) => sql`case ${row.column('code')} ${marketNames} end`,
    ),
  )
  readonly marketTypes!: readonly string[];

  @Field(() => [Listing], {
    description: 'Entries on the list of seriously dishonest subjects 严重失信主体名单.',
  })
  @Reads(recordsOfSubject(seriousLists))
  readonly seriousListings!: readonly Listing[];

  @Field(() => [Listing], { description: 'Entries on the list of minor breaches 轻微失信主体名单.' })
  @Reads(recordsOfSubject(minorLists))
  readonly minorListings!: readonly Listing[];
}

/** The sector's part of a subject. */
@Resolver(() => Subject)
export class CultureTourismOfSubject {
  @FieldResolver(() => CultureTourismPanel, {
    nullable: true,
    description: 'Culture and tourism; null where the sector holds nothing 文化和旅游.',
  })
  @Access('SHARED', { purpose: true })
  @Reads(
    embedded((row, context) =>
      any([licences, seriousLists, minorLists].map((choice) => hasRecords(choice, row, context))),
    ),
  )
  cultureTourism(): CultureTourismPanel | null {
    return planned();
  }
}
