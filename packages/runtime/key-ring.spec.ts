import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { newKeyFile, readKeyRing, sealCiphers, withNextKey, withoutUnneededKeys } from './key-ring.ts';

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
  it.each(sealCiphers)('opens with the former key what was sealed before a key of %s was added', (cipher) => {
    const former = newKeyFile('aes-256-gcm');
    const sealed = readKeyRing(former).seal('1', bound);
    const rotated = readKeyRing(withNextKey(former, cipher));
    expect(rotated.open(sealed, bound)).toBe('1');
    expect(rotated.seal('1', bound).keyId).toBe('2');
    expect(rotated.matchOf('1')).toEqual(readKeyRing(former).matchOf('1'));
  });

  it('loses the keys that are not needed, never the current one', () => {
    const third = withNextKey(withNextKey(newKeyFile('aes-256-gcm'), 'aes-256-gcm'), 'aes-256-gcm');
    expect(readKeyRing(third).keys).toEqual(['1', '2', '3']);
    expect(readKeyRing(withoutUnneededKeys(third, ['2'])).keys).toEqual(['2', '3']);
    expect(readKeyRing(withoutUnneededKeys(third, [])).keys).toEqual(['3']);
    expect(readKeyRing(withNextKey(withoutUnneededKeys(third, []), 'aes-256-gcm')).currentKey).toBe('4');
  });

  it.each(['', '{}', '{"current":"1","keys":{"1":{"cipher":"aes-256-gcm","secret":"AAAA"}},"match":"AAAA"}'])(
    'that says %j is refused without telling of it',
    (content) => {
      expect(() => readKeyRing(content)).toThrow(/^The key file/);
    },
  );
});
