import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, type Outcome, refused } from '@xintu/runtime';

import { findCase } from '../model/stored-case.ts';
import type { CaseOccasion } from './open-case.ts';
import { refusals } from './refusals.ts';
import { resourceOf } from './take-step.ts';

/** Who answers for a case: an owner, and a deputy for the time of absence. */
export interface AssignCaseInput {
  readonly caseId: string;
  readonly ownerId: string;
  readonly deputyId: string | null;
}

/** Names the owner of a case and the deputy: officers of the department that handles it. */
export function assignCase(
  { pool, viewer }: Pick<CaseOccasion, 'pool' | 'viewer'>,
  { caseId, ownerId, deputyId }: AssignCaseInput,
): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const stored = await findCase(client, caseId, { forUpdate: true });
    if (stored === null) return refused(viewer.language, refusals.nothingThere);
    const permission = may(viewer, 'case.act', { ...resourceOf(stored), parties: ['OFFICER', 'REVIEWER'] });
    if (!permission.allowed) return refused(viewer.language, refusals.notAllowed);
    const { rows } = await client.query<{ id: string; name: string }>(
      `select id, name from account where department_code = $1 and disabled_at is null and id = any($2)`,
      [stored.departmentCode, deputyId === null ? [ownerId] : [ownerId, deputyId]],
    );
    const nameOf = (id: string | null) => rows.find((account) => account.id === id)?.name ?? null;
    if (nameOf(ownerId) === null || (deputyId !== null && nameOf(deputyId) === null))
      return refused(viewer.language, refusals.notAnOfficer);
    await client.query(
      `update case_file set owner_id = $3, owner_name = $4, deputy_id = $5, deputy_name = $6
       where subject_id = $1 and id = $2`,
      [stored.subjectId, stored.id, ownerId, nameOf(ownerId), deputyId, nameOf(deputyId)],
    );
    await appendEntry(client, {
      action: 'case.assign',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      ...{
        subjectId: stored.openToSubject ? stored.subjectId : null,
        objectType: 'case',
        objectId: stored.id,
      },
      requestId: viewer.requestId,
      detail: { owner: ownerId, deputy: deputyId },
    });
    return accepted(stored.id);
  });
}
