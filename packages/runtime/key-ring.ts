import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

import { Failure } from './failure.ts';

/** How numbers are sealed: the usual cipher, or those of GM/T 0002 and 0004 (SM4 in counter mode, then HMAC-SM3). */
export const sealCiphers = ['aes-256-gcm', 'sm4-ctr-hmac-sm3'] as const;
export type SealCipher = (typeof sealCiphers)[number];

const keyFile = z.object({
  current: z.string(),
  keys: z.record(z.string(), z.object({ cipher: z.enum(sealCiphers), secret: z.base64() })),
  match: z.base64(),
});
type KeyFile = z.output<typeof keyFile>;

/** A sealed text with the key that opens it. */
export interface Sealed {
  readonly keyId: string;
  readonly sealed: Buffer;
}

/** The keys of what is kept encrypted. Equal texts have the same `matchOf`, which tells nothing without the key. */
export interface KeyRing {
  /** Name of the key that seals. */
  readonly currentKey: string;
  /** How it seals. */
  readonly cipher: SealCipher;
  /** Names of all keys that open. */
  readonly keys: readonly string[];
  /** HMAC-SHA-256 under a key of its own, which outlives the sealing keys. */
  matchOf(text: string): Buffer;
  /** @param bound what the sealed text belongs to: it opens together with nothing else */
  seal(text: string, bound: Buffer): Sealed;
  /** @throws Failure where the key is unknown, or the text was changed or belongs elsewhere */
  open(sealed: Sealed, bound: Buffer): string;
  /** The same for bytes. */
  sealBytes(bytes: Uint8Array, bound: Buffer): Sealed;
  /** @throws Failure like `open` */
  openBytes(sealed: Sealed, bound: Buffer): Buffer;
}

interface Cipher {
  readonly secretBytes: number;
  readonly seal: (secret: Buffer, bytes: Uint8Array, bound: Buffer) => Buffer;
  /** Null: changed, or of another place. */
  readonly open: (secret: Buffer, sealed: Buffer, bound: Buffer) => Buffer | null;
}

const GCM = { nonce: 12, tag: 16 } as const;
const aes: Cipher = {
  secretBytes: 32,
  seal: (secret, bytes, bound) => {
    const nonce = randomBytes(GCM.nonce);
    const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(bound);
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  },
  open: (secret, sealed, bound) => {
    const nonce = sealed.subarray(0, GCM.nonce);
    const tag = sealed.subarray(GCM.nonce, GCM.nonce + GCM.tag);
    try {
      const cipher = createDecipheriv('aes-256-gcm', secret, nonce).setAAD(bound).setAuthTag(tag);
      return Buffer.concat([cipher.update(sealed.subarray(GCM.nonce + GCM.tag)), cipher.final()]);
    } catch {
      return null;
    }
  },
};

const SM = { key: 16, nonce: 16, tag: 32 } as const;
const tagOf = (secret: Buffer, nonce: Buffer, sealed: Buffer, bound: Buffer) =>
  createHmac('sm3', secret.subarray(SM.key)).update(bound).update(nonce).update(sealed).digest();
const sm4: Cipher = {
  secretBytes: 48,
  seal: (secret, bytes, bound) => {
    const nonce = randomBytes(SM.nonce);
    const cipher = createCipheriv('sm4-ctr', secret.subarray(0, SM.key), nonce);
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, tagOf(secret, nonce, sealed, bound), sealed]);
  },
  open: (secret, sealed, bound) => {
    const nonce = sealed.subarray(0, SM.nonce);
    const tag = sealed.subarray(SM.nonce, SM.nonce + SM.tag);
    const text = sealed.subarray(SM.nonce + SM.tag);
    const expected = tagOf(secret, nonce, text, bound);
    if (tag.length !== expected.length || !timingSafeEqual(tag, expected)) return null;
    const cipher = createDecipheriv('sm4-ctr', secret.subarray(0, SM.key), nonce);
    return Buffer.concat([cipher.update(text), cipher.final()]);
  },
};

const ciphers: Readonly<Record<SealCipher, Cipher>> = { 'aes-256-gcm': aes, 'sm4-ctr-hmac-sm3': sm4 };

/**
 * Reads the content of a key file.
 * @throws Failure, which never tells anything of the keys
 */
export function readKeyRing(content: string): KeyRing {
  const { current, keys, match } = parsed(content);
  const matchKey = Buffer.from(match, 'base64');
  const known = new Map(
    Object.entries(keys).map(([id, { cipher, secret }]) => [
      id,
      { named: cipher, cipher: ciphers[cipher], secret: Buffer.from(secret, 'base64') },
    ]),
  );
  const weak = [...known.values()].some(({ cipher, secret }) => secret.length !== cipher.secretBytes);
  const using = known.get(current);
  if (weak || matchKey.length !== 32 || using === undefined)
    throw new Failure('The key file is incomplete: a key is missing or has the wrong length.');
  const sealBytes: KeyRing['sealBytes'] = (bytes, bound) => ({
    keyId: current,
    sealed: using.cipher.seal(using.secret, bytes, bound),
  });
  const openBytes: KeyRing['openBytes'] = ({ keyId, sealed }, bound) => {
    const key = known.get(keyId);
    if (key === undefined) throw new Failure(`The key file has no key ${keyId}.`);
    const bytes = key.cipher.open(key.secret, sealed, bound);
    if (bytes === null) throw new Failure('A sealed value does not open: it was changed, or is another’s.');
    return bytes;
  };
  return {
    currentKey: current,
    cipher: using.named,
    keys: [...known.keys()],
    matchOf: (text) => createHmac('sha256', matchKey).update(text).digest(),
    seal: (text, bound) => sealBytes(Buffer.from(text), bound),
    open: (sealed, bound) => openBytes(sealed, bound).toString('utf8'),
    sealBytes,
    openBytes,
  };
}

function parsed(content: string): KeyFile {
  try {
    return keyFile.parse(JSON.parse(content));
  } catch {
    throw new Failure('The key file can’t be read: it is not what `xintu` writes.');
  }
}

const fresh = (bytes: number) => randomBytes(bytes).toString('base64');
const freshKey = (cipher: SealCipher) => ({ cipher, secret: fresh(ciphers[cipher].secretBytes) });
const written = (content: KeyFile) => `${JSON.stringify(content, null, 2)}\n`;

/** The content of a new key file with fresh keys. */
export function newKeyFile(cipher: SealCipher): string {
  return written({ current: '1', keys: { '1': freshKey(cipher) }, match: fresh(32) });
}

/** The content of a key file with one more key, which seals from now on. */
export function withNextKey(content: string, cipher: SealCipher): string {
  const file = parsed(content);
  const next = String(Math.max(0, ...Object.keys(file.keys).map(Number).filter(Number.isInteger)) + 1);
  return written({ ...file, current: next, keys: { ...file.keys, [next]: freshKey(cipher) } });
}

/** The content of a key file without the keys that are neither `needed` nor the current one. */
export function withoutUnneededKeys(content: string, needed: readonly string[]): string {
  const file = parsed(content);
  const kept = Object.entries(file.keys).filter(([id]) => id === file.current || needed.includes(id));
  return written({ ...file, keys: Object.fromEntries(kept) });
}
