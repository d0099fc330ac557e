import type { Pool } from 'pg';

/** What the records say, held against the ledger. */
export interface RecordVerification {
  readonly versions: number;
  /** Records with a version that was changed after it was written, or of which the ledger knows nothing. */
  readonly faults: readonly { readonly recordId: string; readonly recordedFrom: string }[];
}

/** Faults told at most: one is enough to know, a hundred to see where. */
const mostFaults = 100;

/**
 * Compares every version of every record with its digest, and the digest with the entry that the ledger has of it.
 * One pass over the versions; the ledger itself is verified apart (`verifyLedger`).
 */
export async function verifyRecords(pool: Pool): Promise<RecordVerification> {
  const counted = await pool.query<{ versions: string }>(
    'select count(*)::text as versions from record_version',
  );
  const { rows } = await pool.query<{ recordId: string; recordedFrom: string }>(
    `select v.record_id::text as "recordId", v.recorded_from::text as "recordedFrom"
     from record_version v
     where v.digest <> record_digest(v)
       or not exists (select 1 from ledger_entry e
         where e.object_type = 'record' and e.object_id = v.record_id::text and e.digest = v.digest)
     order by v.record_id, v.recorded_from limit $1`,
    [mostFaults],
  );
  return { versions: Number(counted.rows[0]?.versions ?? 0), faults: rows };
}
