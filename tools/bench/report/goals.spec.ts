import { describe, expect, it } from 'vitest';

import type { Measurement } from '../measure/measurement.ts';
import { goalsOf } from './goals.ts';
import type { Line } from './report.ts';

const measurement: Measurement = {
  ...{ requests: 1, requestsPerSecond: 100, p50: 1, p95: 2, p99: 3 },
  ...{ serverTime: 1, postgresTime: 1, bytesEach: 1 },
};

const line = (key: string, rounds: readonly Partial<Measurement>[]): Line => ({
  ...{ operation: 'subject-file', key, contestant: key, description: '', statements: 1, peakMemory: 1 },
  median: measurement,
  rounds: rounds.map((round) => ({ ...measurement, ...round })),
});

describe('goalsOf', () => {
  it('compares each round with the same round of the other', () => {
    const ours = line('gateway-trusted', [{ requestsPerSecond: 300 }, { requestsPerSecond: 30 }]);
    const theirs = line('postgraphile', [{ requestsPerSecond: 100 }, { requestsPerSecond: 10 }]);
    const [speed] = goalsOf([ours, theirs]);
    expect(speed).toMatchObject({ against: 'postgraphile', measured: 3, reached: true });
  });

  it('knows more from less', () => {
    const ours = line('gateway-trusted', [{ serverTime: 0.4, p99: 50 }]);
    const reached = goalsOf([ours, line('postgraphile', [{ serverTime: 1 }])]);
    expect(reached.find(({ figure }) => figure === 'serverTime')).toMatchObject({
      measured: 0.4,
      reached: false,
    });
    expect(reached.find(({ figure }) => figure === 'p99')).toMatchObject({ measured: 50, reached: true });
  });

  it('says nothing of who did not take part', () => {
    expect(goalsOf([line('bare', [{}])])).toEqual([]);
  });
});
