import { hash } from 'node:crypto';

/** Hash functions of the ledger, both of 32 bytes. SM3 is the national standard GB/T 32905. */
export const ledgerHashes = ['sha256', 'sm3'] as const;
export type LedgerHash = (typeof ledgerHashes)[number];

/** Bytes of a hash. */
export const HASH_BYTES = 32;

export function isLedgerHash(name: string): name is LedgerHash {
  return ledgerHashes.some((known) => known === name);
}

/** Hash of the bytes. */
export function hashOf(algorithm: LedgerHash, bytes: Buffer): Buffer {
  return hash(algorithm, bytes, 'buffer');
}

/** Writes the hash of the bytes into a buffer: a buffer of its own for each hash costs as much as the hash. */
export function writeHash(algorithm: LedgerHash, bytes: Buffer, target: Buffer, offset: number): void {
  target.write(hash(algorithm, bytes, 'binary'), offset, 'latin1');
}
