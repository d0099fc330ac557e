import { leafHash, merkleRoot } from '@xintu/ledger';

import { type FoundRecord, type FoundResult, recordLeaf, resultLeaf } from '../rules/leaves.ts';

/** A result with its records, as leaves of the tree of its check. */
export interface ResultLeaves {
  readonly leaf: Buffer;
  readonly records: readonly Buffer[];
}

/** The tree of a check: SHA-256 over its results in their order, each followed by its records (RFC 9162). */
export interface CheckTree {
  readonly root: Buffer;
  readonly results: readonly ResultLeaves[];
}

/** Makes the tree of a check, so that what ended later can be left out and the rest still verifies. */
export function checkTree(
  results: readonly (FoundResult & { readonly records: readonly FoundRecord[] })[],
): CheckTree {
  const leaves = results.map((result, position) => ({
    leaf: leafHash(resultLeaf(position, result), 'sha256'),
    records: result.records.map((record) => leafHash(recordLeaf(record), 'sha256')),
  }));
  const all = leaves.flatMap(({ leaf, records }) => [leaf, ...records]);
  return { root: merkleRoot(Buffer.concat(all), 'sha256'), results: leaves };
}
