import type { ClientBase } from 'pg';

/** What is written down of one write, or of one look-up of what is not public. */
export interface LedgerEntry {
  /** What was done: `record.accept`, `subject.read`, `token.create`, ... */
  readonly action: string;
  /** Who did it: `account:<id>`, `token:<id>` or `system`. */
  readonly actor: string;
  readonly departmentCode?: string | null;
  readonly subjectId?: string | null;
  readonly objectType?: string;
  readonly objectId?: string;
  /** The matter (事项) and the case number for which it was done. */
  readonly purpose?: { readonly matter: string; readonly reference: string } | null;
  readonly requestId?: string | null;
  /** Further facts, without personal data. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** SHA-256 of what was written. */
  readonly digest?: Buffer | null;
}

const statement = {
  name: 'ledger-append',
  text: `insert into ledger_entry
    (action, actor, department_code, subject_id, object_type, object_id, matter, reference, request_id, detail, digest)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};

/**
 * Adds an entry to the ledger. It takes the client, not the pool: the entry belongs to the transaction of what it
 * tells of, so that neither exists without the other.
 */
export async function appendEntry(client: ClientBase, entry: LedgerEntry): Promise<void> {
  await client.query({
    ...statement,
    values: [
      entry.action,
      entry.actor,
      entry.departmentCode ?? null,
      entry.subjectId ?? null,
      entry.objectType ?? null,
      entry.objectId ?? null,
      entry.purpose?.matter ?? null,
      entry.purpose?.reference ?? null,
      entry.requestId ?? null,
      JSON.stringify(entry.detail ?? {}),
      entry.digest ?? null,
    ],
  });
}
