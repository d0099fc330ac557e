import { describe, expect, it } from 'vitest';
import { dayOfInstant, formatInstant } from './days.ts';
import { boundedTotal, formatCount, formatRate, formatYuanText } from './numbers.ts';

describe('formatting', () => {
  it('groups the whole part of an amount and leaves its decimals alone', () => {
    expect(formatYuanText('1234567.50')).toBe('1,234,567.50');
    expect(formatYuanText('999.00')).toBe('999.00');
    expect(formatYuanText('1000')).toBe('1,000');
  });

  it('shows counts and rates', () => {
    expect(formatCount(12345)).toBe('12,345');
    expect(formatRate(0.0312)).toBe('3.12%');
    expect(formatRate(0)).toBe('0%');
  });

  it('says "more than" for a total beyond the bound', () => {
    expect(boundedTotal(1000, true)).toEqual({ count: 1000, more: false });
    expect(boundedTotal(1001, false)).toEqual({ count: 1000, more: true });
  });

  it('reads instants in the time of China', () => {
    expect(formatInstant('2026-03-05T16:30:00Z')).toBe('2026-03-06 00:30');
    expect(dayOfInstant('2026-03-05T15:59:59Z')).toBe('2026-03-05');
    expect(formatInstant('not a time')).toBe('not a time');
  });
});
