import { expect, it } from 'vitest';
import { rowAfterKey } from './table-keyboard.ts';

it.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowUp', 0, 3, 0],
  ['ArrowUp', 2, 3, 1],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['a', 1, 3, null],
  ['ArrowDown', 0, 0, null],
] as const)('%s on row %i of %i', (key, row, count, expected) => {
  expect(rowAfterKey(key, row, count)).toBe(expected);
});
