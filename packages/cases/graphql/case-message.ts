import { first, planned, Reads, sql } from '@xintu/graph';
import { SubjectMessage } from '@xintu/records';
import { FieldResolver, Resolver } from 'type-graphql';

import { cases, caseSteps } from '../reads/index.ts';
import { Case, CaseEvent } from './case.ts';

/** What a message says of the case that it is about. */
@Resolver(() => SubjectMessage)
export class CaseMessages {
  @FieldResolver(() => Case, { nullable: true, description: 'The case that it is about 办理件.' })
  @Reads(
    first(
      cases,
      (here, there) => sql`${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('id')} = ${here.column('case_id')}`,
    ),
  )
  case(): Case | null {
    return planned();
  }

  @FieldResolver(() => CaseEvent, { nullable: true, description: 'The step that it tells 办理记录.' })
  @Reads(
    first(
      caseSteps,
      (here, there) => sql`${here.column('case_id')} is not null
        and ${there.column('subject_id')} = ${here.column('subject_id')}
        and ${there.column('case_id')} = ${here.column('case_id')}
        and ${there.column('position')} = ${here.column('step_position')}`,
    ),
  )
  step(): CaseEvent | null {
    return planned();
  }
}
