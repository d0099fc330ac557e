import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

/** A request that its sender gave a key. */
export interface KeyedRequest {
  /** Who sends it: keys of different senders have nothing to do with one another. */
  readonly actor: string;
  readonly key: string;
  /** What is asked: the same key with anything else is refused. */
  readonly content: string;
}

/** What is known of a request's key. */
export type Claim =
  /** It is new: do the work, then `keepAnswer` or `releaseClaim`. */
  | { readonly state: 'claimed' }
  | { readonly state: 'answered'; readonly answer: string }
  /** The same request is under way, or its process ended before it was answered. */
  | { readonly state: 'under way' }
  /** The key stands for another request. */
  | { readonly state: 'other request' };

type Queries = Pick<Pool, 'query'>;

/** For so long a key stands for its request. */
const KEPT = '24 hours';
const CIPHER = 'aes-256-gcm';
const [NONCE, TAG] = [12, 16];

const digest = (...parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest();
const hashOf = ({ actor, key }: KeyedRequest) => digest('request', actor, key);
const secretOf = ({ actor, key }: KeyedRequest) =>
  Buffer.from(hkdfSync('sha256', key, actor, 'xintu request key', 32));

function encrypt(request: KeyedRequest, answer: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, secretOf(request), nonce);
  const text = Buffer.concat([cipher.update(answer, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

function decrypt(request: KeyedRequest, kept: Buffer): string {
  const cipher = createDecipheriv(CIPHER, secretOf(request), kept.subarray(0, NONCE));
  cipher.setAuthTag(kept.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([cipher.update(kept.subarray(NONCE + TAG)), cipher.final()]).toString('utf8');
}

/** Claims a request's key: of those who send the same at the same time one gets it. */
export async function claimRequest(pool: Queries, request: KeyedRequest): Promise<Claim> {
  const [hash, fingerprint] = [hashOf(request), digest(request.content)];
  await pool.query(
    `delete from request_key where hash in (select hash from request_key
       where claimed_at < now() - interval '${KEPT}' order by claimed_at limit 10 for update skip locked)
       or hash = $1 and claimed_at < now() - interval '${KEPT}'`,
    [hash],
  );
  const claimed = await pool.query(
    'insert into request_key (hash, fingerprint) values ($1, $2) on conflict do nothing',
    [hash, fingerprint],
  );
  if (claimed.rowCount === 1) return { state: 'claimed' };
  const { rows } = await pool.query<{ fingerprint: Buffer; answer: Buffer | null }>(
    'select fingerprint, answer from request_key where hash = $1',
    [hash],
  );
  const [known] = rows;
  if (known === undefined) return { state: 'under way' }; // released just now: the sender asks again
  if (!known.fingerprint.equals(fingerprint)) return { state: 'other request' };
  return known.answer === null
    ? { state: 'under way' }
    : { state: 'answered', answer: decrypt(request, known.answer) };
}

/** Keeps the answer for whoever sends the same request again. */
export async function keepAnswer(pool: Queries, request: KeyedRequest, answer: string): Promise<void> {
  await pool.query('update request_key set answer = $2 where hash = $1', [
    hashOf(request),
    encrypt(request, answer),
  ]);
}

/** Gives the key back, where nothing was done. */
export async function releaseClaim(pool: Queries, request: KeyedRequest): Promise<void> {
  await pool.query('delete from request_key where hash = $1 and answer is null', [hashOf(request)]);
}
