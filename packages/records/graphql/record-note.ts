import { DateScalar, list, planned, Reads, sql } from '@xintu/graph';
import { Field, FieldResolver, ObjectType, Resolver } from 'type-graphql';

import { recordNotes } from '../reads/notes.ts';
import { CreditRecord } from './record.ts';

/** 双方意见 */
@ObjectType({
  description:
    'What both sides say of a record that could not be verified 双方意见: to be shown wherever it is shown.',
})
export class RecordNote {
  @Field(() => String, { description: 'What the subject says 信用主体意见.' })
  readonly subjectStatement!: string;

  @Field(() => String, { description: 'What the authority says 认定机关意见.' })
  readonly authorityStatement!: string;

  @Field(() => DateScalar, { description: 'When it was noted 注明日期.' })
  readonly notedOn!: string;
}

/** What stands beside a record. */
@Resolver(() => CreditRecord)
export class RecordNotes {
  @FieldResolver(() => [RecordNote], { description: 'What both sides say of it 双方意见.' })
  @Reads(
    list(
      recordNotes,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('record_id')} = ${here.column('record_id')}`,
      20,
    ),
  )
  notes(): readonly RecordNote[] {
    return planned();
  }
}
