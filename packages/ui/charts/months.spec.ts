import { expect, it } from 'vitest';
import { everyMonth } from './months.ts';

it('gives a place to months without anything, over the turn of the year', () => {
  expect(everyMonth(['2027-01', '2026-11', '2026-11'])).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(everyMonth(['2026-03'])).toEqual(['2026-03']);
  expect(everyMonth([])).toEqual([]);
});
