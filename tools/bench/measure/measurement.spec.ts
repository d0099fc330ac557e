import { describe, expect, it } from 'vitest';

import { measurementOf, median, medianOf } from './measurement.ts';

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('measurementOf', () => {
  const latencies = Array.from({ length: 200 }, (_, index) => index + 1);
  const measured = measurementOf(
    { latencies, seconds: 4, bytes: 1_000_000 },
    { server: 10, postgres: 100 },
    { server: 10.1, postgres: 100.4 },
  );

  it('counts by the second and by the request', () => {
    expect(measured.requestsPerSecond).toBe(50);
    expect(measured.bytesEach).toBe(5_000);
    expect(measured.serverTime).toBeCloseTo(0.5);
    expect(measured.postgresTime).toBeCloseTo(2);
  });

  it('tells the latency that so many requests stay below', () => {
    expect([measured.p50, measured.p95, measured.p99]).toEqual([101, 191, 199]);
  });

  it('takes each figure’s own median over rounds', () => {
    const faster = { ...measured, requestsPerSecond: 90, p99: 20 };
    const slower = { ...measured, requestsPerSecond: 10, p99: 900 };
    const middle = medianOf([slower, measured, faster]);
    expect([middle.requestsPerSecond, middle.p99]).toEqual([50, 199]);
  });
});
