import type { KeyObject } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';

import { FaultList, type LedgerFault } from '../model/faults.ts';
import { hashOf } from '../model/hashing.ts';
import {
  chainedHead,
  emptyHead,
  endOf,
  leafCount,
  leafId,
  readSeals,
  rootOfLeaves,
  type StoredSeal,
} from '../model/seals.ts';
import { isSignedBy, keyId, type SignedHead } from '../model/signed-head.ts';
import { readHeads, readKeys } from '../model/stored-heads.ts';
import { verifyEntries } from '../model/verify-entries.ts';

/** What the ledger is held against besides itself. */
export interface VerificationOptions {
  /** heads that were kept elsewhere: only they show that the end was not cut off, or everything rewritten */
  readonly heads?: readonly SignedHead[];
  /** public keys that are trusted; without them those that the ledger itself names */
  readonly keys?: readonly KeyObject[];
  /** told now and then how many entries were checked */
  readonly onProgress?: (entries: number) => void;
}

/** What a verification found. */
export interface LedgerVerification {
  readonly seals: number;
  readonly sealedEntries: number;
  /** Written since the last seal: not covered by it yet. */
  readonly unsealedEntries: number;
  /** Signed heads that the ledger keeps itself. */
  readonly heads: number;
  /** Heads that were kept elsewhere. */
  readonly keptHeads: number;
  /** The newest head that was kept elsewhere and fits, or null: a cut behind it could not be seen. */
  readonly lastKeptHead: SignedHead | null;
  readonly faults: readonly LedgerFault[];
  /** All of them; the first hundred are named. */
  readonly faultCount: number;
}

/** Whether a seal is what its own head says, and follows the one before. */
function verifySeal(seal: StoredSeal, previous: Chained | null, faults: FaultList): Chained {
  const follows = seal.number === (previous?.number ?? 0) + 1;
  if (!follows) faults.add('SEAL_MISSING', seal.number);
  const count = leafCount(seal.leaves);
  const own =
    seal.entries === count &&
    (!follows || seal.firstPosition === (previous?.positions ?? 0) + 1) &&
    leafId(seal.leaves, count - 1) === seal.last.id &&
    hashOf(seal.algorithm, seal.leaves).equals(seal.leavesHash) &&
    rootOfLeaves(seal.leaves, seal.algorithm).equals(seal.root);
  // The head before may itself be the altered one: then this one fits what it must have been.
  const heads = [previous?.head ?? emptyHead, previous?.computed ?? emptyHead].map((head) =>
    chainedHead(head, seal),
  );
  const chained = !follows || heads.some((head) => head.equals(seal.head));
  if (!own || !chained) faults.add('SEAL_ALTERED', seal.number);
  return {
    number: seal.number,
    positions: seal.firstPosition + seal.entries - 1,
    head: seal.head,
    computed: heads[0] ?? emptyHead,
  };
}

/** What the next seal is compared with. */
interface Chained {
  readonly number: number;
  readonly positions: number;
  readonly head: Buffer;
  readonly computed: Buffer;
}

async function verifySeals(client: ClientBase, faults: FaultList, options: VerificationOptions) {
  let [seals, sealedEntries] = [0, 0];
  let chained: Chained | null = null;
  let last: StoredSeal | null = null;
  for (;;) {
    const batch: StoredSeal[] = await readSeals(client, last?.number ?? 0);
    if (batch.length === 0) return { seals, sealedEntries, last };
    for (const seal of batch) {
      chained = verifySeal(seal, chained, faults);
      sealedEntries += leafCount(seal.leaves);
    }
    await verifyEntries(client, batch, endOf(last), faults);
    seals += batch.length;
    last = batch.at(-1) ?? last;
    options.onProgress?.(sealedEntries);
  }
}

const HEADS_OF_READ = 5_000;

/** Compares heads with the seals they tell of, and their signatures with the keys; the ones that fit come back. */
async function verifyHeads(
  client: ClientBase,
  heads: readonly SignedHead[],
  keys: ReadonlyMap<string, KeyObject>,
  faults: FaultList,
): Promise<SignedHead[]> {
  const { rows } = await client.query<{ number: number; told: string }>(
    `select number::float8 as number, concat_ws(':', era, algorithm, first_position + entries - 1, encode(head, 'hex')) as told
     from ledger_seal where number = any($1)`,
    [heads.map(({ seal }) => seal)],
  );
  const seals = new Map(rows.map(({ number, told }) => [number, told]));
  const fitting = await Promise.all(
    heads.map(async (head) => {
      const key = keys.get(head.key);
      const told = [head.era, head.algorithm, head.entries, head.head].join(':');
      if (key === undefined) faults.add('KEY_UNKNOWN', head.seal);
      else if (!(await isSignedBy(head, key))) faults.add('SIGNATURE_WRONG', head.seal);
      else if (!seals.has(head.seal)) faults.add('HEAD_MISSING', head.seal);
      else if (seals.get(head.seal) !== told) faults.add('HEAD_DIFFERS', head.seal);
      else return [head];
      return [];
    }),
  );
  return fitting.flat();
}

async function verifyOwnHeads(
  client: ClientBase,
  keys: ReadonlyMap<string, KeyObject>,
  faults: FaultList,
): Promise<number> {
  for (let [after, count] = [0, 0]; ;) {
    const stored = await readHeads(client, after, HEADS_OF_READ);
    const last = stored.at(-1);
    if (last === undefined) return count;
    for (const { seal, signed } of stored) if (signed === null) faults.add('SIGNATURE_WRONG', seal);
    await verifyHeads(
      client,
      stored.flatMap(({ signed }) => (signed === null ? [] : [signed])),
      keys,
      faults,
    );
    [after, count] = [last.seal, count + stored.length];
  }
}

async function verify(client: ClientBase, options: VerificationOptions): Promise<LedgerVerification> {
  const faults = new FaultList();
  const { last, ...counts } = await verifySeals(client, faults, options);
  const { era, tx, id } = endOf(last);
  const rest = await client.query<{ count: number }>(
    'select count(*)::float8 as count from ledger_entry where (era, tx, id) > ($1, $2::xid8, $3::uuid)',
    [era, tx, id],
  );
  const trusted = options.keys ?? (await readKeys(client)).map(({ publicKey }) => publicKey);
  const keys = new Map(trusted.map((key) => [keyId(key), key]));
  const heads = await verifyOwnHeads(client, keys, faults);
  const kept = options.heads ?? [];
  const fitting = await verifyHeads(client, kept, keys, faults);
  return {
    ...counts,
    unsealedEntries: rest.rows[0]?.count ?? 0,
    heads,
    keptHeads: kept.length,
    lastKeptHead: fitting.toSorted((one, other) => other.seal - one.seal)[0] ?? null,
    faults: faults.inOrder(),
    faultCount: faults.count,
  };
}

/**
 * Reads the whole ledger again, from its first entry and from the stored bytes, and compares it with the seals, their
 * chain and the signed heads. Memory stays the same however long the ledger is.
 */
export async function verifyLedger(
  pool: Pool,
  options: VerificationOptions = {},
): Promise<LedgerVerification> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await verify(client, options);
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}
