import { expect, it } from 'vitest';
import { figureChange } from './figure-change.ts';

it('tells how a figure moved against the month before', () => {
  expect(figureChange(12, 10)).toEqual({ direction: 'up', by: 2 });
  expect(figureChange(10, 12)).toEqual({ direction: 'down', by: 2 });
  expect(figureChange(null, 0.5)).toEqual({ direction: 'unknown', by: 0 });
  expect(figureChange(0.5, null)).toEqual({ direction: 'unknown', by: 0 });
  expect(figureChange(0, 0)).toEqual({ direction: 'same', by: 0 });
});
