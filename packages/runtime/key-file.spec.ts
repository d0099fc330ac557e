import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { changeKeyFile, openKeyRing } from './key-file.ts';
import { readKeyRing, withNextKey } from './key-ring.ts';

const bound = Buffer.from('here');

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

  it('is followed by programs that run: a key that was added opens at once', async () => {
    const path = join(folder, 'numbers.json');
    const running = await openKeyRing(path, 'aes-256-gcm');
    const before = running.seal('1', bound);
    const changed = await changeKeyFile(path, (content) => withNextKey(content, 'sm4-ctr-hmac-sm3'));
    expect(running.open(changed.seal('2', bound), bound)).toBe('2');
    expect(running.seal('3', bound).keyId).toBe('2');
    expect(running.open(before, bound)).toBe('1');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['numbers.json']);
  });

  it('may disappear under a program that runs; what it does not know it says', async () => {
    const path = join(folder, 'numbers.json');
    const running = await openKeyRing(path, 'aes-256-gcm');
    const other = readKeyRing(withNextKey(await readFile(path, 'utf8'), 'aes-256-gcm'));
    await rm(path);
    expect(running.open(running.seal('1', bound), bound)).toBe('1');
    expect(() => running.open(other.seal('2', bound), bound)).toThrow('has no key 2');
  });
});
