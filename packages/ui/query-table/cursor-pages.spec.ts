import { describe, expect, it } from 'vitest';
import { nextPage, pagesFor, presentCursor, previousPage } from './cursor-pages.ts';

describe('pages by cursor', () => {
  it('goes on and back', () => {
    const second = nextPage([], 'a');
    const third = nextPage(second, 'b');
    expect(presentCursor(third)).toBe('b');
    expect(presentCursor(previousPage(third))).toBe('a');
    expect(presentCursor(previousPage(previousPage(third)))).toBeNull();
    expect(previousPage([])).toEqual([]);
  });

  it('moves once on a double click', () => {
    expect(nextPage(['a'], 'a')).toEqual(['a']);
  });

  it('finds its way from an address', () => {
    expect(pagesFor(['a', 'b', 'c'], 'b')).toEqual(['a', 'b']);
    expect(pagesFor([], 'pasted')).toEqual(['pasted']);
    expect(pagesFor(['a'], null)).toEqual([]);
  });
});
