import { describe, expect, it } from 'vitest';
import { addCounts, readCounts } from './counts.ts';

describe('counts of the checks', () => {
  it('are summed over all runners', () => {
    expect(
      addCounts([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 1 },
      ]),
    ).toEqual({ passed: 5, failed: 1 });
    expect(addCounts([])).toEqual({ passed: 0, failed: 0 });
  });

  it('are read from the last line that a runner printed', () => {
    expect(readCounts('lint: 1 passed, 0 failed\nnoise\ncanary: 74 passed, 2 failed\n')).toEqual({
      passed: 74,
      failed: 2,
    });
    expect(readCounts('crashed')).toBeNull();
  });
});
