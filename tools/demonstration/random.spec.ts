import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

const numbers = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 1_000 }, () => random.next());
};

describe('createRandom', () => {
  it('gives the same for the same seed, and something else for another', () => {
    expect(numbers('one')).toEqual(numbers('one'));
    expect(numbers('one')).not.toEqual(numbers('other'));
  });

  it('spreads over the whole range', () => {
    const found = numbers('spread');
    for (let tenth = 0; tenth < 10; tenth += 1) {
      expect(found.filter((number) => Math.floor(number * 10) === tenth).length).toBeGreaterThan(60);
    }
  });

  it('follows weights', () => {
    const random = createRandom('weights');
    const picked = Array.from({ length: 1_000 }, () =>
      random.weighted([
        ['often', 9],
        ['rarely', 1],
        ['never', 0],
      ]),
    );
    expect(picked).not.toContain('never');
    expect(picked.filter((word) => word === 'rarely').length).toBeGreaterThan(60);
    expect(picked.filter((word) => word === 'rarely').length).toBeLessThan(140);
  });

  it('has nothing to choose from nothing', () => {
    expect(() => createRandom('empty').pick([])).toThrow(RangeError);
    expect(() => createRandom('empty').weighted([])).toThrow(RangeError);
  });
});
