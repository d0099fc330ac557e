import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { newKeyFile, openKeyRing, readKeyRing, sealCiphers } from './key-ring.ts';

const bound = Buffer.from('here');

describe.each(sealCiphers)('numbers sealed with %s', (cipher) => {
  const keys = readKeyRing(newKeyFile(cipher));

  it('open again, and look different each time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [one, other] = [keys.seal(text, bound), keys.seal(text, bound)];
        expect(keys.open(one, bound)).toBe(text);
        expect(one.sealed.equals(other.sealed)).toBe(false);
      }),
      { seed: 20260122 },
    );
  });

  it('open nowhere else, with no other key, and not after a bit was changed', () => {
    const sealed = keys.seal('made up', bound);
    expect(() => keys.open(sealed, Buffer.from('there'))).toThrow('does not open');
    expect(() => readKeyRing(newKeyFile(cipher)).open(sealed, bound)).toThrow('does not open');
    for (let position = 0; position < sealed.sealed.length; position += 1) {
      const changed = Buffer.from(sealed.sealed);
      changed[position] = (changed[position] ?? 0) ^ 1;
      expect(() => keys.open({ ...sealed, sealed: changed }, bound)).toThrow('does not open');
    }
    expect(() => keys.open({ ...sealed, sealed: sealed.sealed.subarray(0, 5) }, bound)).toThrow(
      'does not open',
    );
  });
});

describe('a key file', () => {
  it('opens with the former key what was sealed before another became the current one', () => {
    const former = newKeyFile('aes-256-gcm');
    const sealed = readKeyRing(former).seal('1', bound);
    const content = JSON.parse(former);
    const secret = JSON.parse(newKeyFile('sm4-ctr-hmac-sm3')).keys['1'];
    const rotated = readKeyRing(
      JSON.stringify({ ...content, current: '2', keys: { ...content.keys, '2': secret } }),
    );
    expect(rotated.open(sealed, bound)).toBe('1');
    expect(rotated.seal('1', bound).keyId).toBe('2');
    expect(rotated.matchOf('1')).toEqual(readKeyRing(former).matchOf('1'));
  });

  it.each(['', '{}', '{"current":"1","keys":{"1":{"cipher":"aes-256-gcm","secret":"AAAA"}},"match":"AAAA"}'])(
    'that says %j is refused without telling of it',
    (content) => {
      expect(() => readKeyRing(content)).toThrow(/^The key file/);
    },
  );
});

describe('the key file of a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keys-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once, for its owner alone, whoever opens it at the same time', async () => {
    const path = join(folder, 'keys', 'numbers.json');
    const rings = await Promise.all(Array.from({ length: 8 }, () => openKeyRing(path, 'aes-256-gcm')));
    expect(new Set(rings.map((ring) => ring.matchOf('x').toString('hex'))).size).toBe(1);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(readKeyRing(await readFile(path, 'utf8')).currentKey).toBe('1');
  });

  it('is never replaced, broken or not', async () => {
    const path = join(folder, 'numbers.json');
    await writeFile(path, 'broken');
    await expect(openKeyRing(path, 'aes-256-gcm')).rejects.toThrow('can’t be read');
    expect(await readFile(path, 'utf8')).toBe('broken');
  });
});
