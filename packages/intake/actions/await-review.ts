import { appendEntry } from '@xintu/ledger';
import { STAGING } from '@xintu/records';
import type { ClientBase } from 'pg';

import { endBatch, type Batch, type RowCounts } from '../model/batch.ts';
import { problem, type Problem } from '../rules/problem.ts';
import type { RowRange } from './match-subjects.ts';

/** Rows that a merge would have taken onto files. */
export interface Outcomes {
  readonly added: readonly number[];
  readonly changed: readonly number[];
}

/** What the merge under way would do, before it is undone. */
export async function readOutcomes(client: ClientBase): Promise<Outcomes> {
  const { rows } = await client.query<{ added: number[] | null; changed: number[] | null }>(
    `select array_agg(row_number) filter (where outcome = 'NEW') as added,
       array_agg(row_number) filter (where outcome = 'CHANGED') as changed from staged_outcome`,
  );
  return { added: rows[0]?.added ?? [], changed: rows[0]?.changed ?? [] };
}

/**
 * Leaves a batch to its reviewer: nothing of it counts, its rows are kept for a person to judge. The file is read again
 * once it is approved, so that what is taken is what the file says and what holds then.
 */
export async function endBeforeReview(
  client: ClientBase,
  batch: Batch,
  { counts, outcomes }: { readonly counts: RowCounts; readonly outcomes: Outcomes },
): Promise<RowCounts> {
  const waiting: RowCounts = {
    ...counts,
    added: 0,
    changed: 0,
    awaitingReview: counts.added + counts.changed,
  };
  await client.query('begin');
  try {
    await dropReviewRows(client, batch.id);
    await client.query('delete from rejected_row where batch_id = $1', [batch.id]);
    await client.query(
      `insert into batch_row (batch_id, row, subject_name, subject_code, document_number, decided_on, title, content,
         amount, changes)
       select $1, s.row_number, s.party_name, s.party_code, s.document_number, s.decided_on, s.title,
         coalesce(s.content, s.violation, s.facts, s.grade, s.remark), s.fine_amount, o.changes
       from (select unnest($2::integer[]) as row_number, false as changes
             union all select unnest($3::integer[]), true) o
       join ${STAGING} s on s.row_number = o.row_number`,
      [batch.id, outcomes.added, outcomes.changed],
    );
    await endBatch(client, batch.id, { status: 'AWAITING_REVIEW', counts: waiting });
    await appendEntry(client, {
      action: 'batch.await-review',
      actor: batch.actor,
      departmentCode: batch.provider.code,
      objectType: 'batch',
      objectId: batch.id,
      detail: { recordType: batch.typeCode, ...waiting },
    });
    await client.query('commit');
    return waiting;
  } catch (failure) {
    await client.query('rollback');
    throw failure;
  }
}

/** Rows of a piece that the reviewer left out of an approved batch, each a problem that says why. */
export async function returnedRows(
  client: ClientBase,
  batch: string,
  { from, to }: RowRange,
): Promise<readonly Problem[]> {
  const { rows } = await client.query<{ row: number; reason: string }>(
    `select row, returned_reason as reason from batch_row
     where batch_id = $1 and returned_reason is not null and row between $2 and $3 order by 1`,
    [batch, from, to],
  );
  return rows.map(({ row, reason }) => problem('RETURNED_BY_REVIEWER', { row }, { expected: reason }));
}

/** Takes them out of what is staged. @returns the earliest decision among them */
export async function leaveOutReturned(client: ClientBase, batch: string): Promise<string | null> {
  const { rows } = await client.query<{ day: string | null }>(
    `with gone as (
       delete from ${STAGING} s using batch_row r
       where r.batch_id = $1 and r.returned_reason is not null and s.row_number = r.row returning s.decided_on)
     select min(decided_on)::text as day from gone`,
    [batch],
  );
  return rows[0]?.day ?? null;
}

/** What was kept for the reviewer goes with the decision. */
export async function dropReviewRows(client: ClientBase, batch: string): Promise<void> {
  await client.query('delete from batch_row where batch_id = $1', [batch]);
}
