import type { ClientBase } from 'pg';

/** A place in the ledger's order: entries are sealed by transaction, then by id. */
export interface Position {
  readonly tx: string;
  readonly id: string;
}

export const beginning: Position = { tx: '0', id: '00000000-0000-0000-0000-000000000000' };

/** One entry as it is hashed: its place, and its stored columns as text. */
export interface StoredEntry extends Position {
  readonly content: string;
}

/**
 * Columns are read as PostgreSQL's own text, in a fixed order: the hash is over what is stored, never over
 * something formatted for people.
 */
const entryContent = `json_build_array(id, tx::text, (extract(epoch from recorded_at) * 1000000)::bigint::text, action, actor,
  department_code, subject_id, object_type, object_id, matter, reference, request_id, detail, encode(digest, 'hex'))::text`;

const readText = (settled: boolean) => `select tx::text as tx, id::text as id, ${entryContent} as content
  from ledger_entry
  where (tx, id) > ($1::xid8, $2::uuid) ${settled ? 'and tx < pg_snapshot_xmin(pg_current_snapshot())' : ''}
  order by ledger_entry.tx, ledger_entry.id limit $3`;

/**
 * The next entries whose transactions can no longer be preceded by one still open. An open transaction therefore
 * holds the sealer back; none is ever skipped.
 */
export async function readSettledEntries(
  client: ClientBase,
  after: Position,
  limit: number,
): Promise<StoredEntry[]> {
  const result = await client.query<StoredEntry>(readText(true), [after.tx, after.id, limit]);
  return result.rows;
}

/** The next entries, settled or not: what a verification reads again. */
export async function readEntries(
  client: ClientBase,
  after: Position,
  limit: number,
): Promise<StoredEntry[]> {
  const result = await client.query<StoredEntry>(readText(false), [after.tx, after.id, limit]);
  return result.rows;
}
