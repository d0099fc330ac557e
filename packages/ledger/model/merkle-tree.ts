import { HASH_BYTES, hashOf, type LedgerHash, writeHash } from './hashing.ts';

const LEAF_PREFIX = 0;
const NODE_PREFIX = 1;

let leafBytes = Buffer.alloc(4_096);

/**
 * Writes the hash of one entry's content as a leaf of the tree (RFC 9162, 2.1.1: the prefix keeps leaves and nodes
 * apart).
 */
export function writeLeafHash(content: Buffer, algorithm: LedgerHash, target: Buffer, offset: number): void {
  if (content.length >= leafBytes.length) leafBytes = Buffer.alloc(content.length * 2);
  leafBytes[0] = LEAF_PREFIX;
  content.copy(leafBytes, 1);
  writeHash(algorithm, leafBytes.subarray(0, content.length + 1), target, offset);
}

/** Hash of one entry's content as a leaf of the tree. */
export function leafHash(content: string | Buffer, algorithm: LedgerHash): Buffer {
  const target = Buffer.allocUnsafe(HASH_BYTES);
  writeLeafHash(typeof content === 'string' ? Buffer.from(content) : content, algorithm, target, 0);
  return target;
}

const nodeBytes = Buffer.alloc(1 + 2 * HASH_BYTES, NODE_PREFIX);

function nodeHash(left: Buffer, right: Buffer, algorithm: LedgerHash): Buffer {
  left.copy(nodeBytes, 1);
  right.copy(nodeBytes, 1 + HASH_BYTES);
  return hashOf(algorithm, nodeBytes);
}

/** Hashes one behind the other; the one with this index. */
const at = (level: Buffer, index: number) => level.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);

/** The next level of the tree: pairs are hashed, an odd last node moves up as it is (the tree of RFC 9162, 2.1.1). */
function levelAbove(level: Buffer, algorithm: LedgerHash): Buffer {
  const count = level.length / HASH_BYTES;
  const above = Buffer.allocUnsafe(Math.ceil(count / 2) * HASH_BYTES);
  for (let index = 0; index < count; index += 2) {
    const start = index * HASH_BYTES;
    const end = level.copy(nodeBytes, 1, start, start + 2 * HASH_BYTES) + start;
    if (index + 1 < count) writeHash(algorithm, nodeBytes, above, start / 2);
    else level.copy(above, start / 2, start, end);
  }
  return above;
}

/** Root of the Merkle tree over the leaves (hashes one behind the other), in their order (RFC 9162, 2.1.1). */
export function merkleRoot(leaves: Buffer, algorithm: LedgerHash): Buffer {
  if (leaves.length === 0) return hashOf(algorithm, leaves);
  let level = leaves;
  while (level.length > HASH_BYTES) level = levelAbove(level, algorithm);
  return Buffer.from(level);
}

/** What proves that a leaf is in the tree: the hashes beside its way to the root (RFC 9162, 2.1.3.1). */
export function merklePath(leaves: Buffer, index: number, algorithm: LedgerHash): Buffer[] {
  const path: Buffer[] = [];
  let [level, place] = [leaves, index];
  while (level.length > HASH_BYTES) {
    const beside = at(level, place ^ 1);
    if (beside.length > 0) path.push(Buffer.from(beside));
    [level, place] = [levelAbove(level, algorithm), place >> 1];
  }
  return path;
}

/**
 * The root that a leaf leads to along its path; null when the path has not the length that the tree's size asks for.
 * @param index place of the leaf, from 0
 * @param count leaves of the tree
 */
export function rootOfPath(
  leaf: Buffer,
  place: { readonly index: number; readonly count: number },
  path: readonly Buffer[],
  algorithm: LedgerHash,
): Buffer | null {
  let { index, count } = place;
  if (index < 0 || index >= count) return null;
  let [node, used] = [leaf, 0];
  while (count > 1) {
    const alone = index % 2 === 0 && index + 1 === count;
    const beside = alone ? undefined : path[used];
    if (!alone) {
      if (beside?.length !== HASH_BYTES) return null;
      node = index % 2 === 1 ? nodeHash(beside, node, algorithm) : nodeHash(node, beside, algorithm);
      used += 1;
    }
    [index, count] = [index >> 1, Math.ceil(count / 2)];
  }
  return used === path.length ? node : null;
}
