import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';

import { type Acting, entryBy } from './acting.ts';
import { refusals } from './refusals.ts';

const LONGEST_REASON = 500;

/**
 * The credit office sends back a row that a department of its area left out (退回复核): it waits for the department
 * again, with the reason. What the row holds stays the department's.
 */
export function returnProblemDatum(
  acting: Acting,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Outcome<{ problemId: string }>> {
  const { viewer, pool, clock } = acting;
  const why = reason.trim().slice(0, LONGEST_REASON);
  return inTransaction(pool, async (client) => {
    if (!may(viewer, 'problem.return', {}).allowed) return refused(viewer.language, refusals.notAllowed);
    if (why === '') return refused(viewer.language, refusals.reasonMissing);
    const { rows } = await client.query<{ id: string }>(
      `update problem_data p set state = 'RECHECKED', reason = $2, closed_on = null, changed_at = clock_timestamp(),
         changed_by = $3
       from department d, department office
       where p.id::text = lower($1) and p.state = 'IGNORED' and d.code = p.provider_code
         and office.code = $4 and office.kind = 'credit-office' and within_area(d.division_code, office.division_code)
       returning p.id`,
      [id, why, viewer.actor, viewer.department?.code ?? ''],
    );
    const [datum] = rows;
    if (datum === undefined) return refused(viewer.language, refusals.notIgnored);
    await client.query(
      `insert into problem_data_change (problem_id, state, actor, reason, changed_at, changed_on)
       values ($1, 'RECHECKED', $2, $3, clock_timestamp(), $4)`,
      [datum.id, viewer.actor, why, clock.today()],
    );
    await appendEntry(client, {
      ...entryBy(acting),
      ...{ action: 'problem.return', objectType: 'problem', objectId: datum.id, detail: { reason: why } },
    });
    return accepted(datum.id, { problemId: datum.id });
  });
}
