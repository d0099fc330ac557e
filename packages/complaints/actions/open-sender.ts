import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { maskPersonalText } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { accepted, type KeyRing, type Outcome, refused } from '@xintu/runtime';
import type { Pool } from 'pg';
import { z } from 'zod';

import { boundOf } from './receive-complaint.ts';
import { refusals } from './refusals.ts';

/** Who sent a complaint. */
export interface Sender {
  readonly name: string;
  readonly contact: string;
}

const senderShape = z.object({ name: z.string(), contact: z.string() });
const REASON = { shortest: 4, longest: 500 } as const;

/**
 * Opens who sent a complaint: to a reviewer of the department that investigates it, with a reason. The opening is in
 * the ledger before the name leaves.
 */
export async function openSender(
  { pool, viewer, keys }: { readonly pool: Pool; readonly viewer: Viewer; readonly keys: KeyRing | null },
  asked: { readonly complaintId: string | null; readonly reason: string },
): Promise<Outcome<{ sender: Sender }>> {
  const { language } = viewer;
  const reason = maskPersonalText(asked.reason.trim());
  if (reason.length < REASON.shortest || reason.length > REASON.longest)
    return refused(language, refusals.reasonMissing);
  if (keys === null) return refused(language, refusals.noKeys);
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{
      department: string;
      caseId: string;
      keyId: string;
      sealed: Buffer;
    }>(
      `select f.department_code as department, c.case_id as "caseId", c.key_id as "keyId", c.sealed
       from complaint c join case_file f on f.subject_id = c.subject_id and f.id = c.case_id
       where c.id = $1 and c.sealed is not null`,
      [asked.complaintId],
    );
    const [found] = rows;
    const permitted = may(viewer, 'complaint.open-sender', { providerCode: found?.department ?? '' });
    if (found === undefined || !permitted.allowed || asked.complaintId === null)
      return refused(language, refusals.nothingToOpen);
    const sender = senderShape.parse(JSON.parse(keys.open(found, boundOf(found.caseId))));
    await appendEntry(client, {
      ...{ action: 'complaint.open-sender', actor: viewer.actor, requestId: viewer.requestId },
      departmentCode: viewer.department?.code ?? null,
      ...{ objectType: 'complaint', objectId: asked.complaintId, purpose: viewer.purpose },
      detail: { reason },
    });
    return accepted(asked.complaintId, { sender });
  });
}
