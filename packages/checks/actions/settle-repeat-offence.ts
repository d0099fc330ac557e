import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';

import type { CheckOccasion } from './create-check.ts';
import { refusals } from './refusals.ts';

/** What a person did about repeated offences. */
export interface Settlement {
  readonly id: string | null;
  /** Something was done; otherwise it was dismissed, with the reason. */
  readonly treated: boolean;
  readonly what: string;
  readonly documentNumber: string | null;
}

const LONGEST_TEXT = 500;

/** Records what was done about repeated offences, or why nothing is. A new decision opens the task again. */
export async function settleRepeatOffence(
  { pool, viewer, today }: CheckOccasion,
  { id, treated, what, documentNumber }: Settlement,
): Promise<Outcome<{ readonly id: string }>> {
  const { language } = viewer;
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ department: string; status: string }>(
      'select department_code as department, status from repeat_offence where id = $1 for update',
      [id],
    );
    const task = rows[0];
    const providerCode = task?.department ?? '';
    if (id === null || task === undefined || !may(viewer, 'repeat-offence.settle', { providerCode }).allowed)
      return refused(language, refusals.noTask);
    if (task.status !== 'OPEN') return refused(language, refusals.taskSettled);
    if (what.trim() === '' || what.length > LONGEST_TEXT) return refused(language, refusals.whatMissing);
    await client.query(
      `update repeat_offence set status = $2, settled_on = $3, settled_by = $4, settler_name = $5, what = $6,
         document_number = $7 where id = $1`,
      [
        ...[id, treated ? 'TREATED' : 'DISMISSED', today, viewer.actor, viewer.name],
        ...[what.trim(), documentNumber?.trim() ?? null],
      ],
    );
    await appendEntry(client, {
      ...{ action: 'repeat-offence.settle', actor: viewer.actor, departmentCode: providerCode },
      ...{ objectType: 'repeat-offence', objectId: id, requestId: viewer.requestId },
      detail: { treated, what: what.trim(), documentNumber },
    });
    return accepted(id, { id });
  });
}
