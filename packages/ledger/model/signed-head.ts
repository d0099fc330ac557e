import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';

import { ledgerHashes } from './hashing.ts';

const FORMAT = 'xintu-ledger-head-1';
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${String(bytes * 2)}}$`));

/** How a head is written down. */
export const headLine = z.object({
  format: z.literal(FORMAT),
  seal: z.int().positive(),
  era: z.int().positive(),
  entries: z.int().positive(),
  algorithm: z.enum(ledgerHashes),
  head: hex(32),
  signedAt: z.iso.datetime(),
  key: hex(16),
  signature: z.base64(),
});

/** The ledger's head at one moment, signed: one line of JSON. Whoever keeps it can tell later that nothing went. */
export type SignedHead = z.infer<typeof headLine>;

/** What a head says, before it is signed. */
export type HeadStatement = Omit<SignedHead, 'format' | 'key' | 'signature'>;

const signedText = (head: HeadStatement) =>
  Buffer.from(
    [FORMAT, head.seal, head.era, head.entries, head.algorithm, head.head, head.signedAt].join('\n'),
  );

/** Name of a public key: the first half of the SHA-256 of its DER form. */
export function keyId(key: KeyObject): string {
  const der = key.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex').slice(0, 32);
}

/** Signs a head (Ed25519). */
export function signStatement(statement: HeadStatement, key: KeyObject): SignedHead {
  return {
    format: FORMAT,
    ...statement,
    key: keyId(createPublicKey(key)),
    signature: sign(null, signedText(statement), key).toString('base64'),
  };
}

/** Whether the key signed the head. */
export function isSignedBy(head: SignedHead, key: KeyObject): Promise<boolean> {
  return new Promise((resolve) => {
    verify(null, signedText(head), key, Buffer.from(head.signature, 'base64'), (problem, right) =>
      resolve(problem === null && right),
    );
  });
}

/** A head as one line of the published file. */
export const lineOf = (head: SignedHead) => `${JSON.stringify(head)}\n`;

/** The head that a line holds; null when it holds none. */
export function parseHead(line: string): SignedHead | null {
  try {
    return headLine.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
