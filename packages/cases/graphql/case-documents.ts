import { IssuedDocument, issuedDocuments } from '@xintu/documents';
import { list, planned, Reads, sql } from '@xintu/graph';
import { FieldResolver, Resolver } from 'type-graphql';

import { Case } from './case.ts';

/** What was issued in a case. */
@Resolver(() => Case)
export class CaseDocuments {
  @FieldResolver(() => [IssuedDocument], {
    description: 'Documents issued in it that the reader may see, newest first 文书.',
  })
  @Reads(
    list(
      issuedDocuments,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('case_id')} = ${here.column('id')}`,
      50,
    ),
  )
  issuedDocuments(): readonly IssuedDocument[] {
    return planned();
  }
}
