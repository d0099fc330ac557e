import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { withdrawRecords } from '@xintu/records';
import { accepted, refused, type Outcome } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import {
  noSuchBatch,
  notAllowed,
  notWithdrawable,
  reasonMissing,
  statedReason,
} from '../model/intake-refusals.ts';
import { dropReviewRows } from './await-review.ts';
import { entryBy, isIdentifier, type Acting } from './batch-actor.ts';

/** What counts, and what waits for its reviewer. */
const withdrawable: ReadonlySet<string> = new Set(['DONE', 'AWAITING_REVIEW']);

/** A batch as far as withdrawing it goes. */
interface DoneBatch {
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  readonly status: string;
  readonly dryRun: boolean;
}

/**
 * Withdraws a whole batch: records that it brought end, records that it changed say again what they said before, each
 * with its trace. What a later batch has changed since stays. The department's problem data of the batch are closed.
 */
export async function withdrawBatch(acting: Acting, batchId: string, why: string): Promise<Outcome> {
  const { viewer, pool, clock } = acting;
  const reason = statedReason(why);
  return inTransaction(pool, async (client) => {
    const batch = isIdentifier(batchId) ? await findBatch(client, batchId) : null;
    if (batch === null || batch.provider !== viewer.department?.code)
      return refused(viewer.language, noSuchBatch);
    if (!may(viewer, 'batch.withdraw', { providerCode: batch.provider }).allowed)
      return refused(viewer.language, notAllowed);
    if (!withdrawable.has(batch.status) || batch.dryRun) return refused(viewer.language, notWithdrawable);
    if (reason === null) return refused(viewer.language, reasonMissing);
    // Like a merge: identities and their current versions stay as they were found.
    await client.query(`select pg_advisory_xact_lock(hashtextextended('intake:' || $1, 0))`, [batch.kind]);
    const today = clock.today();
    const result = await withdrawRecords(client, {
      batch: batch.id,
      providerCode: batch.provider,
      actor: viewer.actor,
      requestId: viewer.requestId,
      today,
    });
    await client.query(
      `update intake_batch set status = 'WITHDRAWN', withdrawn_at = clock_timestamp(), withdrawn_by = $2,
         withdrawn_reason = $3, records_withdrawn = $4, records_kept = $5 where id = $1`,
      [batch.id, viewer.name, reason, result.ended + result.restored, result.kept],
    );
    await dropReviewRows(client, batch.id);
    await closeProblems(client, batch.id, viewer.actor, today);
    await appendEntry(client, {
      ...entryBy(acting),
      action: 'batch.withdraw',
      objectType: 'batch',
      objectId: batch.id,
      detail: { reason, ...result },
    });
    return accepted(batch.id);
  });
}

async function findBatch(client: ClientBase, id: string): Promise<DoneBatch | null> {
  const { rows } = await client.query<DoneBatch>(
    `select b.id, b.provider_code as provider, t.kind, b.status, b.dry_run as "dryRun"
     from intake_batch b join record_type t on t.code = b.record_type_code where b.id = $1 for update of b`,
    [id],
  );
  return rows[0] ?? null;
}

/** What is wrong with rows that nobody hands in any more needs no correction. */
async function closeProblems(client: ClientBase, batch: string, actor: string, today: string): Promise<void> {
  await client.query(
    `with closed as (
       update problem_data set state = 'CLOSED', changed_at = clock_timestamp(), changed_by = $2, closed_on = $3,
         closed_by_batch = $1
       where batch_id = $1 and state not in ('CLOSED', 'IGNORED') returning id)
     insert into problem_data_change (problem_id, state, actor, batch_id, changed_at, changed_on)
     select id, 'CLOSED', $2, $1, clock_timestamp(), $3 from closed`,
    [batch, actor, today],
  );
}
