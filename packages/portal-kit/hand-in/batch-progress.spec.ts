import { describe, expect, it } from 'vitest';
import { fractionRead, isUnderWay, rowsPerSecond } from './batch-progress.ts';

describe('progress of a batch', () => {
  it('is asked for only while the batch changes by itself', () => {
    expect(isUnderWay('RECEIVED')).toBe(true);
    expect(isUnderWay('RUNNING')).toBe(true);
    expect(isUnderWay('AWAITING_REVIEW')).toBe(false);
    expect(isUnderWay('DONE')).toBe(false);
  });

  it('has a rate once two moments can be compared', () => {
    expect(rowsPerSecond([])).toBeNull();
    expect(rowsPerSecond([{ at: 0, rows: 0 }])).toBeNull();
    expect(
      rowsPerSecond([
        { at: 0, rows: 0 },
        { at: 2000, rows: 5000 },
      ]),
    ).toBe(2500);
  });

  it('knows its fraction when the number of rows is known', () => {
    expect(fractionRead(50, 200, 'RUNNING')).toBe(0.25);
    expect(fractionRead(50, null, 'RUNNING')).toBeNull();
    expect(fractionRead(0, 0, 'RUNNING')).toBeNull();
    expect(fractionRead(50, null, 'DONE')).toBe(1);
  });
});
