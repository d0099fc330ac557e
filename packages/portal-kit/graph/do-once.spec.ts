import { expect, it } from 'vitest';
import { OnceKeys } from './do-once.ts';

it('a second click has the key of the first one, a new wish its own', () => {
  let [made, now] = [0, 0];
  const keys = new OnceKeys(
    () => `key ${(made += 1)}`,
    () => now,
  );
  expect([keys.of('a'), keys.of('a'), keys.of('b')]).toEqual(['key 1', 'key 1', 'key 2']);
  now = 60_000; // a slow answer
  expect(keys.of('a')).toBe('key 1');
  keys.answered('a');
  now += 1_999;
  expect(keys.of('a')).toBe('key 1');
  now += 1;
  expect(keys.of('a')).toBe('key 3');
});
