import { expect, it } from 'vitest';
import { attack } from './testing/attack.ts';

it('2,000 operations, fair and hostile, break nothing and learn nothing', async () => {
  const report = await attack({ operations: 2_000, seed: 20261122 });
  console.log(JSON.stringify({ ...report, failed: report.failed.length, leaks: report.leaks.length }));
  expect(report.failed).toEqual([]);
  expect(report.leaks).toEqual([]);
  expect(report.errors).toEqual([]);
  expect(report.alive).toBe(true);
  // It is an attack on what works: fair questions are answered.
  expect(report.outcomes['valid: 200']).toBeGreaterThan(100);
  expect(report.outcomes['trusted: 200']).toBeGreaterThan(100);
}, 120_000);
