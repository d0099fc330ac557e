import { createHash } from 'node:crypto';

const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);

/** Hash of one entry's content as a leaf of the tree (RFC 9162, 2.1.1: the prefix keeps leaves and nodes apart). */
export function leafHash(content: string): Buffer {
  return createHash('sha256').update(leafPrefix).update(content).digest();
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest();
}

/** The largest power of two smaller than `count` (`count` > 1). */
function splitPoint(count: number): number {
  let half = 1;
  while (half * 2 < count) half *= 2;
  return half;
}

/** Root of the Merkle tree over the leaves, in their order (RFC 9162, 2.1.1). */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return first;
  const split = splitPoint(leaves.length);
  return nodeHash(merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split)));
}

/** The chain's head after a seal: what makes it impossible to change, drop or move a sealed batch unseen. */
export function chainedHead(previous: Buffer, number: string, root: Buffer): Buffer {
  return createHash('sha256').update(previous).update(`:${number}:`).update(root).digest();
}

/** The head before the first seal. */
export const emptyHead = Buffer.alloc(32);
