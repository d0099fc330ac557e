import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ledgerHashes } from './hashing.ts';
import { leafHash, merklePath, merkleRoot, rootOfPath } from './merkle-tree.ts';

const sha256 = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const node = (left: Buffer, right: Buffer) => sha256(Buffer.from([1]), left, right);
const leavesOf = (contents: readonly string[]) =>
  Buffer.concat(contents.map((content) => leafHash(content, 'sha256')));

/** RFC 9162, 2.1.1, word for word: split at the largest power of two below the number of leaves. */
function rootByTheBook(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return sha256();
  if (leaves.length === 1) return first;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return node(rootByTheBook(leaves.slice(0, half)), rootByTheBook(leaves.slice(half)));
}

const contents = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 });

describe('the Merkle root (RFC 9162, 2.1.1)', () => {
  it('is the one of the book, for any number of leaves', () => {
    expect(merkleRoot(Buffer.alloc(0), 'sha256')).toEqual(sha256());
    expect(leafHash('a', 'sha256')).toEqual(sha256(Buffer.from([0]), Buffer.from('a')));
    fc.assert(
      fc.property(contents, (texts) => {
        const leaves = texts.map((text) => leafHash(text, 'sha256'));
        expect(merkleRoot(Buffer.concat(leaves), 'sha256')).toEqual(rootByTheBook(leaves));
      }),
    );
  });

  it('takes SM3 as well (GB/T 32905, example 1: "abc")', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    );
    expect(leafHash('abc', 'sm3')).toEqual(createHash('sm3').update('\0abc').digest());
  });

  it('changes with any leaf, and with their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }), fc.nat(), (texts, number) => {
        const root = merkleRoot(leavesOf(texts), 'sha256');
        const index = number % texts.length;
        expect(merkleRoot(leavesOf(texts.with(index, `${texts[index] ?? ''}!`)), 'sha256')).not.toEqual(root);
        expect(merkleRoot(leavesOf(texts.toReversed()), 'sha256')).not.toEqual(root);
      }),
    );
  });
});

describe('the path of a leaf', () => {
  it('leads to the root, for each leaf, and for no other', () => {
    fc.assert(
      fc.property(contents, fc.nat(), fc.constantFrom(...ledgerHashes), (texts, number, algorithm) => {
        const leaves = Buffer.concat(texts.map((text) => leafHash(text, algorithm)));
        const place = { index: number % texts.length, count: texts.length };
        const path = merklePath(leaves, place.index, algorithm);
        const root = merkleRoot(leaves, algorithm);
        const leaf = leafHash(texts[place.index] ?? '', algorithm);
        expect(rootOfPath(leaf, place, path, algorithm)).toEqual(root);
        expect(rootOfPath(leafHash('another entry', algorithm), place, path, algorithm)).not.toEqual(root);
        expect(rootOfPath(leaf, place, [...path, root], algorithm)).toBeNull();
        expect(rootOfPath(leaf, { ...place, index: texts.length }, path, algorithm)).toBeNull();
      }),
    );
  });
});
