import pg, { type ClientBase } from 'pg';
import { to } from 'pg-copy-streams';

import { binaryRows } from './binary-rows.ts';

/** A place in the ledger's order: entries are sealed by era, then by transaction, then by id. */
export interface Position {
  readonly era: number;
  readonly tx: string;
  readonly id: string;
}

export const beginning: Position = { era: 0, tx: '0', id: '00000000-0000-0000-0000-000000000000' };

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

const columns = `era, tx::text as tx, id::text as id, ${entryContent} as content`;
const order = 'order by ledger_entry.era, ledger_entry.tx, ledger_entry.id';

/**
 * The place up to which the next entries of one era can be sealed, as many as a batch has at most: those whose
 * transactions can no longer be preceded by one still open. An open transaction therefore holds the sealer back; none is
 * ever skipped. Of an era that has ended nothing is open. Null: there is none.
 */
export async function lastSettled(
  client: ClientBase,
  after: Position,
  limit: number,
): Promise<Position | null> {
  const { rows } = await client.query<Position>(
    `select era, tx::text as tx, id::text as id from (
       select era, tx, id from ledger_entry
       where (era, tx, id) > ($1, $2::xid8, $3::uuid)
         and (tx < pg_snapshot_xmin(pg_current_snapshot()) or era < (select max(number) from ledger_era))
       ${order} limit $4) as next
     order by next.era, next.tx desc, next.id desc limit 1`,
    [after.era, after.tx, after.id, limit],
  );
  return rows[0] ?? null;
}

/** What lies behind one place, up to and with another one. */
export interface Stretch {
  readonly after: Position;
  readonly last: Position;
}

const place = ({ era, tx, id }: Position) =>
  `(${String(era)}, ${pg.escapeLiteral(tx)}::xid8, ${pg.escapeLiteral(id)}::uuid)`;
const within = ({ after, last }: Stretch) =>
  `(era, tx, id) > ${place(after)} and (era, tx, id) <= ${place(last)}`;

/** The entries of a stretch. */
export async function readEntries(client: ClientBase, stretch: Stretch): Promise<StoredEntry[]> {
  const result = await client.query<StoredEntry>(
    `select ${columns} from ledger_entry where ${within(stretch)} ${order}`,
  );
  return result.rows;
}

/** What the entries of a stretch say, streamed as bytes; for millions of entries. */
export function streamContents(client: ClientBase, stretch: Stretch): AsyncIterable<readonly Buffer[]> {
  const statement = `copy (select ${entryContent} from ledger_entry where ${within(stretch)} ${order})
    to stdout (format binary)`;
  return binaryRows(client.query(to(statement)));
}

/** What one entry says, with its place; null where there is none. */
export async function readEntry(client: ClientBase, id: string): Promise<StoredEntry | null> {
  const result = await client.query<StoredEntry>(`select ${columns} from ledger_entry where id = $1`, [id]);
  return result.rows[0] ?? null;
}
