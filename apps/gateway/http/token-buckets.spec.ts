import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenBuckets } from './token-buckets.ts';

it('lets so many through at once, and then one for each part of a minute', () => {
  const buckets = tokenBuckets({ perMinute: 3 });
  const at = (now: number) => buckets.take('a', now);
  expect([at(0), at(0), at(0), at(0)]).toEqual([0, 0, 0, 20]);
  expect([at(19_000), at(20_000), at(20_000)]).toEqual([1, 0, 20]);
  expect(buckets.take('b', 20_000)).toBe(0);
});

it('never lets more through than the rate, and always whoever waited as told', () => {
  const waits = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 300 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), waits, (perMinute, pauses) => {
      const buckets = tokenBuckets({ perMinute });
      let [now, passed, told] = [0, 0, 0];
      for (const pause of pauses) {
        now += pause;
        told = buckets.take('a', now);
        if (told === 0) passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(perMinute + (now * perMinute) / 60_000 + 1e-6);
      if (told > 0) expect(buckets.take('a', now + told * 1000)).toBe(0);
    }),
  );
});

it('keeps a bounded number of callers in mind', () => {
  const buckets = tokenBuckets({ perMinute: 1 }, 10);
  for (let caller = 0; caller < 1_000; caller += 1) buckets.take(String(caller), 0);
  expect(buckets.size()).toBe(10);
});
