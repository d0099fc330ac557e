import { describe, expect, it } from 'vitest';
import { readAsOf } from './as-of.ts';

const now = new Date('2026-03-04T10:00:00+08:00');

describe('the moment a file is read as of', () => {
  it('is in the time of China, to the second', () => {
    expect(readAsOf({ asOf: ['2026-03-04 09:59:59'] }, now)).toEqual({
      time: '2026-03-04 09:59:59',
      moment: '2026-03-04T09:59:59+08:00',
    });
  });

  it.each(['2026-03-04 10:00:00', '2026-03-05 00:00:00', '2026-13-01 00:00:00', '2026-03-03', 'yesterday'])(
    'is now for %s',
    (time) => {
      expect(readAsOf({ asOf: [time] }, now)).toBeNull();
    },
  );

  it('is now when nothing is asked', () => {
    expect(readAsOf({}, now)).toBeNull();
  });
});
