import { isLegalDay, type LegalDay } from '@xintu/kernel';
import type { ClientBase, Pool } from 'pg';

import { formOf, type FileForm } from '../files/file-form.ts';

/** A batch with what is needed to read its file. */
export interface Batch {
  readonly id: string;
  readonly typeCode: string;
  readonly typeVersion: number;
  readonly provider: { readonly code: string; readonly name: string };
  readonly actor: string;
  readonly receivedAt: string;
  readonly receivedOn: LegalDay;
  readonly status: string;
  readonly fileId: string;
  readonly size: number;
  /** As it was told apart when it was received. */
  readonly form: FileForm;
  /** Only checked: nothing of it is kept. */
  readonly dryRun: boolean;
  /** What the clerk says columns are: code of the field by label; '' where the column is to be left out. */
  readonly columns: Readonly<Record<string, string>>;
  /** Counts only once a reviewer of the department approved it, and none did yet. */
  readonly awaitsReview: boolean;
  /** The problem datum that it corrects. */
  readonly corrects: string | null;
}

/** How many rows went which way. */
export interface RowCounts {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly outOfScope: number;
  /** New and changed ones that wait for the reviewer. */
  readonly awaitingReview: number;
  /** Earliest decision among the rejected rows. */
  readonly earliestRejectedOn: string | null;
}

/** The earlier of two days, as far as they are known. */
export function earlier(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  return first < second ? first : second;
}

export const noRows: RowCounts = {
  read: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  rejected: 0,
  outOfScope: 0,
  awaitingReview: 0,
  earliestRejectedOn: null,
};

type Connection = ClientBase | Pool;

/** The batch, or null when there is none (or its file is gone). */
export async function loadBatch(connection: Connection, id: string): Promise<Batch | null> {
  const { rows } = await connection.query<
    Omit<Batch, 'provider' | 'receivedOn' | 'form'> &
      Record<'code' | 'name' | 'receivedOn' | 'mediaType', string>
  >(
    `select b.id, b.record_type_code as "typeCode", b.record_type_version as "typeVersion", d.code, d.name,
       b.actor, coalesce(b.reviewed_at, b.received_at) as "receivedAt",
       coalesce(b.reviewed_on, b.received_on) as "receivedOn", b.status,
       t.hand_in_review and b.reviewed_at is null as "awaitsReview",
       f.id as "fileId", f.size_bytes as size, f.media_type as "mediaType", b.dry_run as "dryRun", b.columns, b.corrects
     from intake_batch b join department d on d.code = b.provider_code
     join record_type t on t.code = b.record_type_code join stored_file f on f.id = b.file_id
     where b.id = $1`,
    [id],
  );
  const [row] = rows;
  if (row === undefined || !isLegalDay(row.receivedOn)) return null;
  const { code, name, receivedOn, mediaType, ...rest } = row;
  return { ...rest, receivedOn, form: formOf(mediaType), provider: { code, name } };
}

/** Begins, or begins again after a crash: what an earlier attempt left behind is cleared away. */
export async function beginBatch(connection: Connection, id: string): Promise<void> {
  await connection.query('delete from intake_problem where batch_id = $1', [id]);
  await connection.query('delete from rejected_row where batch_id = $1', [id]);
  await connection.query(
    `update intake_batch set status = 'RUNNING', rows_read = 0, rows_accepted = 0, rows_new = 0, rows_changed = 0,
       rows_unchanged = 0, rows_rejected = 0, rows_out_of_scope = 0, rows_awaiting_review = 0,
       rows_total = null, failure = null where id = $1`,
    [id],
  );
}

/** Keeps which column was read as which field, for the one who hands in to see and to put right. */
export async function keepHeader(
  connection: Connection,
  id: string,
  header: readonly { readonly label: string; readonly field: string | null }[],
): Promise<void> {
  await connection.query('update intake_batch set header = $2 where id = $1', [id, JSON.stringify(header)]);
}

/** Shows how far reading has come. */
export async function showProgress(
  connection: Connection,
  id: string,
  counts: RowCounts,
  total: number | null,
): Promise<void> {
  await connection.query(
    `update intake_batch set rows_read = $2, rows_rejected = $3, rows_out_of_scope = $4, rows_total = $5 where id = $1`,
    [id, counts.read, counts.rejected, counts.outOfScope, total],
  );
}

/** Ends the batch. `failure` is the sentence for the one who handed it in. */
export async function endBatch(
  connection: Connection,
  id: string,
  end: {
    readonly status: 'DONE' | 'CHECKED' | 'AWAITING_REVIEW' | 'REFUSED' | 'FAILED';
    readonly counts: RowCounts;
    readonly failure?: string;
  },
): Promise<void> {
  const { counts } = end;
  await connection.query(
    `update intake_batch set status = $2, rows_read = $3, rows_accepted = $4, rows_new = $5, rows_changed = $6,
       rows_unchanged = $7, rows_rejected = $8, rows_out_of_scope = $9, rows_total = $3, failure = $10, earliest_rejected_on = $11,
       rows_awaiting_review = $12, finished_at = clock_timestamp() where id = $1`,
    [
      ...[id, end.status, counts.read, counts.added + counts.changed, counts.added, counts.changed],
      ...[
        counts.unchanged,
        counts.rejected,
        counts.outOfScope,
        end.failure ?? null,
        counts.earliestRejectedOn,
        counts.awaitingReview,
      ],
    ],
  );
}
