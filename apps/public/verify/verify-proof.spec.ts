import { beforeAll, describe, expect, it } from 'vitest';
import { type InclusionProof, readEntry, readProof } from './proof.ts';
import { type Published, verifyProof } from './verify-proof.ts';

const utf8 = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const sha256 = async (...parts: readonly Uint8Array[]) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(parts.flatMap((part) => [...part]))));

const entryId = '019b0000-0000-7000-8000-000000000001';
const content = JSON.stringify([
  ...[entryId, '7', '1767225600000000', 'record.published', 'system', '12433101YY000001XX', null],
  ...['record', 'r', null, null, null, '{}', 'ab'],
]);

let proof: InclusionProof;
let published: Published;

/** A ledger of one seal with three entries, of which ours is the last: the one that moves up alone. */
beforeAll(async () => {
  const leaf = (text: string) => sha256(Uint8Array.of(0), utf8(text));
  const left = await sha256(Uint8Array.of(1), await leaf('one'), await leaf('two'));
  const root = hex(await sha256(Uint8Array.of(1), left, await leaf(content)));
  const previousHead = '00'.repeat(32);
  const seal = {
    ...{ number: 1, era: 1, algorithm: 'sha256', firstPosition: 1, entries: 3, sealedAt: 5 },
    ...{ lastTransaction: '7', lastEntry: entryId, leavesHash: 'cd'.repeat(32), root },
  };
  const facts = ['xintu-seal-1', 1, 1, 'sha256', 1, 3, 5, '7', entryId, seal.leavesHash, root, previousHead];
  const head = hex(await sha256(utf8(facts.join('\n'))));
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('publicKey' in pair)) throw new Error('Ed25519 has pairs');
  const der = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const signedAt = '2026-03-02T00:00:00.000Z';
  const statement = ['xintu-ledger-head-1', 1, 1, 3, 'sha256', head, signedAt].join('\n');
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, utf8(statement)));
  const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
  const signed = {
    ...{ format: 'xintu-ledger-head-1', seal: 1, era: 1, entries: 3, algorithm: 'sha256', head, signedAt },
    ...{ key: hex(await sha256(der)).slice(0, 32), signature: base64(signature) },
  };
  proof = {
    ...{ format: 'xintu-ledger-proof-1', entryId, content, position: 3, path: [hex(left)], previousHead },
    ...{ seals: [seal], head: signed },
  };
  const pem = `-----BEGIN PUBLIC KEY-----\n${base64(der)}\n-----END PUBLIC KEY-----\n`;
  published = { head: signed, keys: [pem] };
});

describe('a proof', () => {
  it('holds, and its entry can be read', async () => {
    expect(await verifyProof(proof, published)).toBeNull();
    expect(readProof(JSON.stringify(proof))).toEqual(proof);
    expect(readEntry(content)).toMatchObject({ action: 'record.published', object: 'r', digest: 'ab' });
  });

  it.each<[string, (one: InclusionProof) => InclusionProof]>([
    ['PATH_WRONG', (one) => ({ ...one, content: one.content.replace('"r"', '"s"') })],
    ['ENTRY_DIFFERS', (one) => ({ ...one, entryId: one.entryId.replace(/1$/, '2') })],
    ['PATH_WRONG', (one) => ({ ...one, position: 2 })],
    ['PATH_WRONG', (one) => ({ ...one, path: [] })],
    ['CHAIN_BROKEN', (one) => ({ ...one, previousHead: '11'.repeat(32) })],
    ['HEAD_NOT_PUBLISHED', (one) => ({ ...one, head: { ...one.head, signature: btoa('x') } })],
    ['ALGORITHM', (one) => ({ ...one, seals: one.seals.map((seal) => ({ ...seal, algorithm: 'sm3' })) })],
  ])('that was changed is %s', async (problem, change) => {
    expect(await verifyProof(change(proof), published)).toBe(problem);
  });

  it('is held against what is published: the head, the key, the signature', async () => {
    expect(await verifyProof(proof, { ...published, head: null })).toBe('HEAD_NOT_PUBLISHED');
    expect(await verifyProof(proof, { ...published, keys: [] })).toBe('KEY_UNKNOWN');
    const later = { ...proof.head, signedAt: '2027-01-01T00:00:00.000Z' };
    expect(await verifyProof({ ...proof, head: later }, { ...published, head: later })).toBe(
      'SIGNATURE_WRONG',
    );
  });

  it('is not read from anything else', () => {
    for (const text of ['', '{}', '[1]', JSON.stringify({ ...proof, seals: [] })])
      expect(readProof(text)).toBeNull();
    expect(readEntry('[1]')).toBeNull();
  });
});
