import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, refused, type Outcome } from '@xintu/runtime';

import { noSuchNotice, notAllowed } from '../model/intake-refusals.ts';
import { entryBy, isIdentifier, type Acting } from './batch-actor.ts';

/** The security administrator has taken note that a classified row came in, and follows it up outside the system. */
export async function acknowledgeNotice(acting: Acting, id: string): Promise<Outcome> {
  const { viewer, pool } = acting;
  if (!may(viewer, 'security-notice.acknowledge', {}).allowed) return refused(viewer.language, notAllowed);
  return inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `update security_notice set acknowledged_at = clock_timestamp(), acknowledged_by = $2
       where id = $1 and acknowledged_at is null`,
      [isIdentifier(id) ? id : null, viewer.actor],
    );
    if (rowCount === 0) return refused(viewer.language, noSuchNotice);
    await appendEntry(client, {
      ...entryBy(acting),
      action: 'security-notice.acknowledge',
      objectType: 'security-notice',
      objectId: id,
    });
    return accepted(id);
  });
}
