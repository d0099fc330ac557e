import { describe, expect, it } from 'vitest';
import { ringCount, ringPlaces } from './relation-layout.ts';

describe('places around the middle', () => {
  it.each([
    [0, 0],
    [1, 1],
    [8, 1],
    [9, 2],
    [24, 2],
    [25, 3],
  ])('%i subjects need %i rings', (count, rings) => {
    expect(ringCount(count)).toBe(rings);
  });

  it('gives each subject a place of its own, always the same', () => {
    const places = ringPlaces(30);
    expect(new Set(places.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(30);
    expect(ringPlaces(30)).toEqual(places);
    expect(ringPlaces(0)).toEqual([]);
  });
});
