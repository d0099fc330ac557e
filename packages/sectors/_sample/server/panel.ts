import { Access, embedded, planned, Reads } from '@xintu/graph';
import { hasRecords, Licence, recordsOfSubject } from '@xintu/records';
import { Subject } from '@xintu/subjects';
import { Field, FieldResolver, ObjectType, Resolver } from 'type-graphql';

const cards = { types: ['library-card'] } as const;

/** 借阅图书馆 */
@ObjectType({ description: 'What the lending library holds of a subject 借阅图书馆.' })
export class SamplePanel {
  @Field(() => [Licence], { description: 'Library cards 借书证.' })
  @Reads(recordsOfSubject(cards))
  readonly libraryCards!: readonly Licence[];
}

/** The sector's part of a subject. */
@Resolver(() => Subject)
export class SampleOfSubject {
  @FieldResolver(() => SamplePanel, {
    nullable: true,
    description: 'The lending library; null where it holds nothing 借阅图书馆.',
  })
  @Access('SHARED', { purpose: true })
  @Reads(embedded((row, context) => hasRecords(cards, row, context)))
  sample(): SamplePanel | null {
    return planned();
  }
}
