import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { accepted, enqueue, refused, type Outcome, type RefusalText } from '@xintu/runtime';
import type { ClientBase } from 'pg';

import {
  noSuchBatch,
  notAllowed,
  notAwaitingReview,
  ownWork,
  reasonMissing,
  statedReason,
  unknownRow,
} from '../model/intake-refusals.ts';
import { dropReviewRows } from './await-review.ts';
import { entryBy, isIdentifier, type Acting } from './batch-actor.ts';
import { RUN_BATCH } from './receive-file.ts';

/** What a reviewer says of a batch that waits. */
export interface BatchReview {
  readonly id: string;
  readonly approved: boolean;
  /** Why it is returned; of an approval it may be empty. */
  readonly reason: string;
  /** Rows of an approved batch that are not taken, each with its reason. */
  readonly returnedRows: readonly { readonly row: number; readonly reason: string }[];
}

interface WaitingBatch {
  readonly id: string;
  readonly provider: string;
  readonly actor: string;
  readonly type: string;
  readonly status: string;
  readonly corrects: string | null;
}

/**
 * 单位内审核: a reviewer approves a batch that another person handed in, as a whole or without single rows, or returns
 * it. What is approved counts from then on: that is the day on which its records were first accepted. Rows that are left
 * out become problem data with the reviewer's reason.
 */
export async function reviewBatch(acting: Acting, review: BatchReview): Promise<Outcome> {
  const { viewer, pool } = acting;
  return inTransaction(pool, async (client) => {
    const batch = isIdentifier(review.id) ? await lockBatch(client, review.id) : null;
    if (batch === null || batch.provider !== viewer.department?.code)
      return refused(viewer.language, noSuchBatch);
    const refusal = refusalOf(acting, batch, review);
    if (refusal !== null) return refused(viewer.language, refusal);
    if (review.approved && !(await markReturned(client, review))) {
      return refused(viewer.language, unknownRow);
    }
    await decide(client, acting, batch, review);
    await appendEntry(client, {
      ...entryBy(acting),
      action: review.approved ? 'batch.approve' : 'batch.return',
      objectType: 'batch',
      objectId: batch.id,
      detail: {
        recordType: batch.type,
        reason: review.reason.trim().slice(0, 500),
        returnedRows: review.returnedRows.length,
      },
    });
    return accepted(batch.id);
  });
}

async function lockBatch(client: ClientBase, id: string): Promise<WaitingBatch | null> {
  const { rows } = await client.query<WaitingBatch>(
    `select id, provider_code as provider, actor, record_type_code as type, status, corrects
     from intake_batch where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

function refusalOf({ viewer }: Acting, batch: WaitingBatch, review: BatchReview): RefusalText | null {
  const anyBatch = { providerCode: batch.provider, actor: 'another' };
  if (!may(viewer, 'batch.review', anyBatch).allowed) return notAllowed;
  if (!may(viewer, 'batch.review', { ...anyBatch, actor: batch.actor }).allowed) return ownWork;
  const { recordTypes = null } = viewer.scope ?? {};
  if (recordTypes !== null && !recordTypes.includes(batch.type)) return notAllowed;
  if (batch.status !== 'AWAITING_REVIEW') return notAwaitingReview;
  if (!review.approved && statedReason(review.reason) === null) return reasonMissing;
  const unreasoned = review.returnedRows.some(({ reason }) => statedReason(reason) === null);
  return review.approved && unreasoned ? { ...reasonMissing, field: 'returnedRows' } : null;
}

/** @returns whether all rows that are named wait for review, each named once */
async function markReturned(client: ClientBase, { id, returnedRows }: BatchReview): Promise<boolean> {
  const numbers = returnedRows.map(({ row }) => row);
  const { rows } = await client.query<{ known: number }>(
    'select count(*)::integer as known from batch_row where batch_id = $1 and row = any ($2)',
    [id, numbers],
  );
  if (rows[0]?.known !== numbers.length) return false;
  await client.query(
    `update batch_row b set returned_reason = left(btrim(r.reason), 500)
     from unnest($2::integer[], $3::text[]) as r (row, reason) where b.batch_id = $1 and b.row = r.row`,
    [id, numbers, returnedRows.map(({ reason }) => reason)],
  );
  return true;
}

async function decide(
  client: ClientBase,
  { viewer, clock }: Acting,
  batch: WaitingBatch,
  { approved, reason }: BatchReview,
): Promise<void> {
  await client.query(
    `update intake_batch set status = case when $2 then 'RECEIVED' else 'REFUSED' end, reviewed_by = $3,
       reviewed_by_name = $4, reviewed_at = clock_timestamp(), reviewed_on = $5, review_reason = nullif($6, ''),
       rows_awaiting_review = case when $2 then rows_awaiting_review else 0 end,
       finished_at = case when $2 then null else clock_timestamp() end
     where id = $1`,
    [batch.id, approved, viewer.actor, viewer.name, clock.today(), reason.trim().slice(0, 500)],
  );
  if (approved) {
    const job = { key: `${RUN_BATCH}:${batch.id}`, attempts: 10 };
    await enqueue(client, RUN_BATCH, { batchId: batch.id }, job);
    return;
  }
  await dropReviewRows(client, batch.id);
  await client.query(`update problem_data set state = 'RECHECKED' where id = $1 and state = 'CORRECTED'`, [
    batch.corrects,
  ]);
}
