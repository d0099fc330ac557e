import { describe, expect, it } from 'vitest';
import {
  readDayRange,
  readUrlState,
  textOf,
  valuesOf,
  withValues,
  writeDayRange,
  writeUrlState,
} from './url-state.ts';

describe('state in the address', () => {
  it('comes back as it was written', () => {
    const state = { text: ['华兴 & 子'], kind: ['LICENCE', 'PENALTY'] };
    expect(readUrlState(writeUrlState(state))).toEqual(state);
  });

  it('leaves out what says nothing', () => {
    expect(writeUrlState({ text: [''], kind: [], other: undefined })).toBe('');
    expect(readUrlState('?text=&kind=A')).toEqual({ kind: ['A'] });
  });

  it('keeps only allowed values', () => {
    expect(valuesOf({ kind: ['PENALTY', 'nonsense'] }, 'kind', ['LICENCE', 'PENALTY'])).toEqual(['PENALTY']);
    expect(valuesOf({}, 'kind', ['LICENCE'])).toEqual([]);
  });

  it('sets and removes a name', () => {
    expect(withValues({ a: ['1'] }, 'b', ['2'])).toEqual({ a: ['1'], b: ['2'] });
    expect(withValues({ a: ['1'], b: ['2'] }, 'b', [''])).toEqual({ a: ['1'] });
  });

  it('reads ranges of days with an open end, and drops what is not a day', () => {
    expect(readDayRange('2026-01-01..')).toEqual({ from: '2026-01-01', to: null });
    expect(readDayRange('yesterday..2026-03-31')).toEqual({ from: null, to: '2026-03-31' });
    expect(readDayRange(null)).toEqual({ from: null, to: null });
    expect(writeDayRange(null, '2026-03-31')).toBe('..2026-03-31');
    expect(writeDayRange(null, null)).toBe('');
  });
});

describe('the text of a name', () => {
  it.each([
    [{}, null],
    [{ text: [''] }, null],
    [{ text: ['  '] }, null],
    [{ text: [' 吉首 '] }, '吉首'],
    [{ text: ['a', 'b'] }, 'a'],
  ])('of %j is %j', (state, text) => {
    expect(textOf(state, 'text')).toBe(text);
  });
});
