import type { ClientBase, Pool } from 'pg';

import { chainedHead, emptyHead, leafHash, merkleRoot } from '../model/merkle-tree.ts';
import { beginning, readEntries, type Position } from '../model/stored-entries.ts';

/** Where the ledger is not what was sealed. */
export interface LedgerFault {
  readonly seal: string;
  readonly reason: 'ENTRIES_MISSING' | 'ENTRIES_CHANGED' | 'CHAIN_BROKEN';
}

export interface LedgerVerification {
  readonly seals: number;
  readonly sealedEntries: number;
  /** Written since the last seal: not covered by it yet. */
  readonly unsealedEntries: number;
  readonly faults: readonly LedgerFault[];
}

interface StoredSeal extends Position {
  readonly number: string;
  readonly entries: number;
  readonly root: Buffer;
  readonly head: Buffer;
}

const sealsPerRead = 500;

async function readSeals(client: ClientBase, after: string): Promise<StoredSeal[]> {
  const result = await client.query<StoredSeal>(
    `select number::text as number, entries, root, head, last_tx::text as tx, last_id::text as id
     from ledger_seal where number > $1 order by ledger_seal.number limit $2`,
    [after, sealsPerRead],
  );
  return result.rows;
}

async function verifySeal(
  client: ClientBase,
  seal: StoredSeal,
  after: Position,
  previous: StoredSeal | null,
) {
  const faults: LedgerFault[] = [];
  const entries = await readEntries(client, after, seal.entries);
  const last = entries.at(-1);
  const complete = entries.length === seal.entries && last?.tx === seal.tx && last.id === seal.id;
  const root = merkleRoot(entries.map((entry) => leafHash(entry.content)));
  if (!complete) faults.push({ seal: seal.number, reason: 'ENTRIES_MISSING' });
  else if (!root.equals(seal.root)) faults.push({ seal: seal.number, reason: 'ENTRIES_CHANGED' });
  const expected = String(BigInt(previous?.number ?? '0') + 1n);
  const head = chainedHead(previous?.head ?? emptyHead, seal.number, seal.root);
  if (seal.number !== expected || !head.equals(seal.head))
    faults.push({ seal: seal.number, reason: 'CHAIN_BROKEN' });
  return faults;
}

/**
 * Reads the whole ledger again, from its first entry, and compares it with the seals. What was cut off behind the
 * last seal can only be found against a head that was kept elsewhere.
 */
export async function verifyLedger(pool: Pool): Promise<LedgerVerification> {
  const client = await pool.connect();
  try {
    const faults: LedgerFault[] = [];
    let previous: StoredSeal | null = null;
    let position: Position = beginning;
    let [seals, sealedEntries] = [0, 0];
    for (
      let batch = await readSeals(client, '0');
      batch.length > 0;
      batch = await readSeals(client, previous?.number ?? '0')
    ) {
      for (const seal of batch) {
        faults.push(...(await verifySeal(client, seal, position, previous)));
        [previous, position] = [seal, seal];
        seals += 1;
        sealedEntries += seal.entries;
      }
    }
    const rest = await client.query<{ count: string }>(
      'select count(*)::text as count from ledger_entry where (tx, id) > ($1::xid8, $2::uuid)',
      [position.tx, position.id],
    );
    return { seals, sealedEntries, unsealedEntries: Number(rest.rows[0]?.count ?? 0), faults };
  } finally {
    client.release();
  }
}
