import { createPublicKey, type KeyObject } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';

import { keyId, parseHead, type SignedHead } from './signed-head.ts';

const columns = `json_build_object('format', 'xintu-ledger-head-1', 'seal', h.seal, 'era', h.era, 'entries', h.entries,
  'algorithm', h.algorithm, 'head', encode(h.head, 'hex'),
  'signedAt', to_char(h.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'key', h.key_id,
  'signature', replace(encode(h.signature, 'base64'), E'\\n', ''))::text as line`;

/** A head that the ledger itself keeps; null where the row was made into something that is none. */
export interface StoredHead {
  readonly seal: number;
  readonly signed: SignedHead | null;
}

/** The signed heads behind a seal, oldest first. */
export async function readHeads(
  client: ClientBase | Pool,
  after: number,
  limit: number,
): Promise<StoredHead[]> {
  const { rows } = await client.query<{ seal: number; line: string }>(
    `select h.seal::float8 as seal, ${columns} from ledger_head h where h.seal > $1 order by h.seal limit $2`,
    [after, limit],
  );
  return rows.map(({ seal, line }) => ({ seal, signed: parseHead(line) }));
}

/** The last head that was signed; null before the first one. */
export async function lastHead(client: ClientBase | Pool): Promise<SignedHead | null> {
  const { rows } = await client.query<{ line: string }>(
    `select ${columns} from ledger_head h order by h.seal desc limit 1`,
  );
  return rows[0] === undefined ? null : parseHead(rows[0].line);
}

/** The first head signed at or behind a seal: the one that vouches for it. */
export async function headCovering(client: ClientBase | Pool, seal: number): Promise<SignedHead | null> {
  const [head] = await readHeads(client, seal - 1, 1);
  return head?.signed ?? null;
}

/** A key that signed heads. */
export interface LedgerKey {
  readonly id: string;
  readonly publicKey: KeyObject;
  readonly firstUsedAt: string;
}

/** The public keys that the ledger knows, in the order of their first use; one that doesn't fit its name is left out. */
export async function readKeys(client: ClientBase | Pool): Promise<LedgerKey[]> {
  const { rows } = await client.query<{ id: string; public_key: Buffer; first_used_at: string }>(
    `select id, public_key, to_char(first_used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as first_used_at
     from ledger_key order by ledger_key.first_used_at`,
  );
  return rows.flatMap((row) => {
    const publicKey = keyOf(row.public_key);
    const fits = publicKey !== null && keyId(publicKey) === row.id;
    return fits ? [{ id: row.id, publicKey, firstUsedAt: row.first_used_at }] : [];
  });
}

function keyOf(der: Buffer): KeyObject | null {
  try {
    return createPublicKey({ key: der, type: 'spki', format: 'der' });
  } catch {
    return null;
  }
}
