import type { ClientBase } from 'pg';

import { HASH_BYTES, hashOf, isLedgerHash, type LedgerHash } from './hashing.ts';
import { merkleRoot, writeLeafHash } from './merkle-tree.ts';
import { beginning, type Position } from './stored-entries.ts';

/** What the head of a seal is computed from, besides the head before it. */
export interface SealFacts {
  /** counted from 1 without a gap */
  readonly number: number;
  readonly era: number;
  readonly algorithm: LedgerHash;
  /** place of its first entry among all that are sealed, from 1 */
  readonly firstPosition: number;
  readonly entries: number;
  /** microseconds since 1970 */
  readonly sealedAt: number;
  /** place of its last entry in the ledger's order */
  readonly last: Position;
  /** hash of the list of its entries, as that is stored */
  readonly leavesHash: Buffer;
  readonly root: Buffer;
}

/** One sealed batch: the Merkle root over its entries, chained to the seal before it. */
export interface Seal extends SealFacts {
  readonly head: Buffer;
}

/** A seal with what its entries are found by. */
export interface StoredSeal extends Seal {
  /** for each entry its id and its hash */
  readonly leaves: Buffer;
}

/** The head before the first seal. */
export const emptyHead = Buffer.alloc(HASH_BYTES);

/** The chain's head after a seal: what makes it impossible to change, drop or move a sealed batch unseen. */
export function chainedHead(previous: Buffer, seal: SealFacts): Buffer {
  const facts = [
    ...['xintu-seal-1', seal.number, seal.era, seal.algorithm, seal.firstPosition, seal.entries],
    ...[seal.sealedAt, seal.last.tx, seal.last.id, seal.leavesHash.toString('hex')],
    ...[seal.root.toString('hex'), previous.toString('hex')],
  ];
  return hashOf(seal.algorithm, Buffer.from(facts.join('\n')));
}

const ID_BYTES = 16;
const LEAF_BYTES = ID_BYTES + HASH_BYTES;

/** Where the id stands in what an entry says. */
const ID_IN_CONTENT = { start: '["'.length, length: 36 } as const;

/** One entry in the list of a seal's entries as it is stored, made of what the entry says. */
export function leafOf(content: Buffer, algorithm: LedgerHash): Buffer {
  const leaf = Buffer.allocUnsafe(LEAF_BYTES);
  const { start, length } = ID_IN_CONTENT;
  leaf.write(content.toString('latin1', start, start + length).replaceAll('-', ''), 0, 'hex');
  writeLeafHash(content, algorithm, leaf, ID_BYTES);
  return leaf;
}

/** How many entries the list names. */
export const leafCount = (leaves: Buffer) => Math.floor(leaves.length / LEAF_BYTES);

/** The hash of the entry with this index. */
export const leafAt = (leaves: Buffer, index: number) =>
  leaves.subarray(index * LEAF_BYTES + ID_BYTES, (index + 1) * LEAF_BYTES);

const ownHash = Buffer.alloc(HASH_BYTES);

/** Whether the entry with this index is the one that says so. */
export function isLeaf(content: Buffer, { leaves, algorithm }: StoredSeal, index: number): boolean {
  writeLeafHash(content, algorithm, ownHash, 0);
  return (
    leaves.compare(ownHash, 0, HASH_BYTES, index * LEAF_BYTES + ID_BYTES, (index + 1) * LEAF_BYTES) === 0
  );
}

/** The id of the entry with this index. */
export function leafId(leaves: Buffer, index: number): string {
  const hex = leaves.toString('hex', index * LEAF_BYTES, index * LEAF_BYTES + ID_BYTES);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The hashes alone, one behind the other: what the tree is computed from. */
export function leafHashes(leaves: Buffer): Buffer {
  const count = leafCount(leaves);
  const hashes = Buffer.allocUnsafe(count * HASH_BYTES);
  for (let index = 0; index < count; index += 1) leafAt(leaves, index).copy(hashes, index * HASH_BYTES);
  return hashes;
}

/** The Merkle root over a seal's list of entries. */
export const rootOfLeaves = (leaves: Buffer, algorithm: LedgerHash) =>
  merkleRoot(leafHashes(leaves), algorithm);

interface SealRow {
  readonly number: number;
  readonly era: number;
  readonly algorithm: string;
  readonly first_position: number;
  readonly entries: number;
  readonly sealed_at: string;
  readonly root: Buffer;
  readonly head: Buffer;
  readonly leaves: Buffer;
  readonly leaves_hash: Buffer;
  readonly last_tx: string;
  readonly last_id: string;
}

const columns = `number::float8 as number, era, algorithm, first_position::float8 as first_position, entries,
  (extract(epoch from sealed_at) * 1000000)::bigint::text as sealed_at, root, leaves_hash, head,
  last_tx::text as last_tx, last_id::text as last_id`;

function sealOf(row: SealRow): StoredSeal {
  // An algorithm that is unknown was put there by nobody of ours: the head won't fit.
  const algorithm = isLedgerHash(row.algorithm) ? row.algorithm : 'sha256';
  return {
    ...{ number: row.number, era: row.era, algorithm, firstPosition: row.first_position },
    ...{ entries: row.entries, sealedAt: Number(row.sealed_at), root: row.root, head: row.head },
    ...{
      leaves: row.leaves,
      leavesHash: row.leaves_hash,
      last: { era: row.era, tx: row.last_tx, id: row.last_id },
    },
  };
}

/** The last seal, without its list; null before the first one. */
export async function lastSeal(client: ClientBase): Promise<StoredSeal | null> {
  const { rows } = await client.query<SealRow>(
    `select ${columns}, ''::bytea as leaves from ledger_seal order by ledger_seal.number desc limit 1`,
  );
  return rows[0] === undefined ? null : sealOf(rows[0]);
}

/** The seals from one number up to another, without their lists. */
export async function readChain(client: ClientBase, from: number, to: number): Promise<StoredSeal[]> {
  const { rows } = await client.query<SealRow>(
    `select ${columns}, ''::bytea as leaves from ledger_seal
     where ledger_seal.number between $1 and $2 order by ledger_seal.number`,
    [from, to],
  );
  return rows.map(sealOf);
}

/** Seals read at a time: at most 960 kB of lists when all are full. */
const SEALS_OF_READ = 2_000;
const ENTRIES_OF_READ = 20_000;

/** The next seals behind a number, as many as have about twenty thousand entries together, at least one. */
export async function readSeals(client: ClientBase, after: number): Promise<StoredSeal[]> {
  const { rows } = await client.query<SealRow>(
    `select ${columns}, leaves from (
       select *, sum(ledger_seal.entries) over (order by ledger_seal.number) - ledger_seal.entries as before
       from (select * from ledger_seal where ledger_seal.number > $1 order by ledger_seal.number limit $2) as ledger_seal
     ) as ledger_seal
     where before < $3 order by ledger_seal.number`,
    [after, SEALS_OF_READ, ENTRIES_OF_READ],
  );
  return rows.map(sealOf);
}

/** The seal that an entry at this place belongs to; null while it waits for one. */
export async function sealAround(client: ClientBase, position: Position): Promise<StoredSeal | null> {
  const { rows } = await client.query<SealRow>(
    `select ${columns}, leaves from ledger_seal
     where (era, last_tx, last_id) >= ($1, $2::xid8, $3::uuid)
     order by ledger_seal.era, ledger_seal.last_tx, ledger_seal.last_id limit 1`,
    [position.era, position.tx, position.id],
  );
  return rows[0] === undefined ? null : sealOf(rows[0]);
}

/** Where the entries behind a seal begin. */
export const endOf = (seal: StoredSeal | null): Position => seal?.last ?? beginning;
