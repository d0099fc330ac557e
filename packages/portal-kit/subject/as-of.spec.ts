import { describe, expect, it } from 'vitest';
import { readAsOf } from './as-of.ts';

describe('the day a file is read as of', () => {
  it('means the end of that day in China', () => {
    expect(readAsOf({ asOf: ['2026-03-03'] }, '2026-03-04')).toEqual({
      day: '2026-03-03',
      moment: '2026-03-03T23:59:59.999+08:00',
    });
  });

  it.each(['2026-03-04', '2026-03-05', '2026-13-01', 'yesterday'])('is now for %s', (day) => {
    expect(readAsOf({ asOf: [day] }, '2026-03-04')).toBeNull();
  });

  it('is now when nothing is asked', () => {
    expect(readAsOf({}, '2026-03-04')).toBeNull();
  });
});
