import { describe, expect, it } from 'vitest';

import { inventedName } from './invented-names.ts';
import { noises } from './noise.ts';

describe('the test set of names', () => {
  it('is the same each time and has no name twice', () => {
    const names = Array.from({ length: 20_000 }, (_, number) => inventedName(number));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.endsWith('（演示）'))).toBe(true);
    expect(inventedName(7)).toBe(names[7]);
  });

  it.each(noises.map((noise) => [noise.kind, noise] as const))(
    '%s changes names, always alike',
    (_kind, noise) => {
      const names = Array.from({ length: 200 }, (_, number) => inventedName(number));
      const written = names.flatMap((name, seed) => noise.write(name, seed) ?? []);
      expect(written.length).toBeGreaterThan(20);
      expect(written.some((text) => names.includes(text))).toBe(false);
      expect(names.flatMap((name, seed) => noise.write(name, seed) ?? [])).toEqual(written);
    },
  );
});
