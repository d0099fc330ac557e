import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A secret of 256 random bits as text: what a cookie holds, or a token after its prefix. */
export function makeSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}

/**
 * What is kept of a secret: its SHA-256. The secret is random and long, so a slow hash would add nothing; and whoever
 * reads the table can't use what is in it.
 */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
