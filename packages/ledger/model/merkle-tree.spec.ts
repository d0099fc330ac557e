import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leafHash, merkleRoot } from './merkle-tree.ts';

const sha256 = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const node = (left: Buffer, right: Buffer) => sha256(Buffer.from([1]), left, right);

describe('the Merkle root (RFC 9162, 2.1.1)', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(leafHash);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three leaves');

  it('is the hash of nothing, the only leaf, or the tree split at the largest power of two', () => {
    expect(merkleRoot([])).toEqual(sha256());
    expect(merkleRoot([a])).toEqual(a);
    expect(merkleRoot([a, b])).toEqual(node(a, b));
    expect(merkleRoot([a, b, c])).toEqual(node(node(a, b), c));
  });

  it('changes with any leaf, and with their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }), fc.nat(), (contents, at) => {
        const leaves = contents.map(leafHash);
        const index = at % leaves.length;
        const changed = leaves.with(index, leafHash(`${contents[index] ?? ''}!`));
        expect(merkleRoot(changed)).not.toEqual(merkleRoot(leaves));
        expect(merkleRoot(leaves.toReversed())).not.toEqual(merkleRoot(leaves));
      }),
    );
  });
});
