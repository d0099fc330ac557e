import { describe, expect, it } from 'vitest';
import { readInstant } from './instant.ts';

describe('readInstant', () => {
  it.each([
    ['2026-03-02', '2026-03-01T16:00:00.000Z'],
    ['2026-03-02 09:30', '2026-03-02T01:30:00.000Z'],
    ['2026-03-02T09:30:15.5', '2026-03-02T01:30:15.500Z'],
    ['2026-03-02T01:30:00Z', '2026-03-02T01:30:00.000Z'],
    ['2026-03-02T10:30:00+0900', '2026-03-02T01:30:00.000Z'],
  ])('%s', (text, instant) => {
    expect(readInstant(text)?.toISOString()).toBe(instant);
  });

  it.each(['', 'tomorrow', '2026-02-30', '2026-13-01', '2026-03-02T25:00', '2026/03/02'])(
    'not %j',
    (text) => {
      expect(readInstant(text)).toBeNull();
    },
  );
});
