import type { Pool } from 'pg';

/** What the provider keeps as proof that a file was handed in, and what became of it (回执). */
export interface BatchReceipt {
  readonly batch: string;
  readonly recordType: string;
  readonly recordTypeVersion: number;
  readonly provider: string;
  readonly submittedBy: string;
  readonly receivedAt: string;
  readonly finishedAt: string;
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string };
  readonly rows: Readonly<
    Record<'read' | 'new' | 'changed' | 'unchanged' | 'rejected' | 'outOfScope', number>
  >;
  /** Identifiers of the ledger's entries about this batch. */
  readonly ledgerEntries: readonly string[];
}

/** The receipt of a batch that is done; null where there is none. Whether the reader may see it is for the caller to ask. */
export async function batchReceipt(pool: Pool, batchId: string): Promise<BatchReceipt | null> {
  const { rows } = await pool.query<{ receipt: BatchReceipt }>(
    `select json_build_object(
       'batch', batch.id, 'recordType', batch.record_type_code, 'recordTypeVersion', batch.record_type_version,
       'provider', batch.provider_code, 'submittedBy', batch.submitted_by,
       'receivedAt', batch.received_at, 'finishedAt', batch.finished_at,
       'file', json_build_object('name', file.name, 'bytes', file.size_bytes, 'sha256', encode(file.sha256, 'hex')),
       'rows', json_build_object('read', batch.rows_read, 'new', batch.rows_new, 'changed', batch.rows_changed,
         'unchanged', batch.rows_unchanged, 'rejected', batch.rows_rejected, 'outOfScope', batch.rows_out_of_scope),
       'ledgerEntries', (select json_agg(entry.id order by entry.id) from ledger_entry entry
         where entry.object_type = 'batch' and entry.object_id = batch.id::text)) as receipt
     from intake_batch batch join stored_file file on file.id = batch.file_id
     where batch.id = $1 and batch.status = 'DONE'`,
    [batchId],
  );
  return rows[0]?.receipt ?? null;
}
