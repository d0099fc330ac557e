import { inTransaction } from '@xintu/database';
import type { CaseKindDeclaration } from '@xintu/declarations';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { Pool } from 'pg';

import { takeExpiryStep } from './take-step.ts';

/** Cases looked at in one transaction. */
const together = 200;

/** What one round did. */
export interface WatchResult {
  /** Steps that the clock took. */
  readonly expired: number;
  /** Cases that are overdue and were handed up. */
  readonly escalated: number;
}

interface Overdue {
  readonly subjectId: string;
  readonly id: string;
  readonly departmentCode: string;
  readonly openToSubject: boolean;
}

/**
 * Looks at all open cases whose limit ended before today: takes the step that their kind foresees, or hands them up
 * (to the reviewer of the department and the credit office), once. Safe to run again and at the same time.
 */
export async function watchCases(
  pool: Pool,
  kinds: readonly CaseKindDeclaration[],
  today: LegalDay,
): Promise<WatchResult> {
  let [expired, escalated] = [0, 0];
  for (;;) {
    const done = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<Overdue>(
        `select subject_id as "subjectId", id, department_code as "departmentCode",
           open_to_subject as "openToSubject"
         from case_file where closed_on is null and (due_on < $1 and escalated_on is null or ends_on < $1)
         order by due_on, id limit $2 for update skip locked`,
        [today, together],
      );
      for (const overdue of rows) {
        if (await takeExpiryStep(client, kinds, overdue.id, today)) {
          expired += 1;
          continue;
        }
        await client.query('update case_file set escalated_on = $3 where subject_id = $1 and id = $2', [
          ...[overdue.subjectId, overdue.id, today],
        ]);
        await appendEntry(client, {
          ...{ action: 'case.escalate', actor: 'system', departmentCode: overdue.departmentCode },
          ...{ objectType: 'case', objectId: overdue.id },
          // What the subject is not to know of is not on the list of what concerned it.
          subjectId: overdue.openToSubject ? overdue.subjectId : null,
        });
        escalated += 1;
      }
      return rows.length < together;
    });
    if (done) return { expired, escalated };
  }
}
