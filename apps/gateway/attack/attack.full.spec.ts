import { expect, it } from 'vitest';
import { attack } from './testing/attack.ts';

const OPERATIONS = 100_000;
const HOUR = 3_600_000;
/** Megabytes that the process may have gained from the third tenth on, when its caches are full. */
const GROWTH = 200;

it(
  '100,000 operations, fair and hostile, break nothing, learn nothing, and leave nothing behind',
  async () => {
    const report = await attack({ operations: OPERATIONS, seed: 4 });
    console.log(JSON.stringify({ ...report, failed: report.failed.length, leaks: report.leaks.length }));
    expect(report.failed).toEqual([]);
    expect(report.leaks).toEqual([]);
    expect(report.errors).toEqual([]);
    expect(report.alive).toBe(true);
    const [, , full = 0] = report.memory.tenths;
    expect((report.memory.tenths.at(-1) ?? Infinity) - full).toBeLessThan(GROWTH);
    expect(report.outcomes['valid: 200']).toBeGreaterThan(OPERATIONS / 20);
  },
  HOUR,
);
