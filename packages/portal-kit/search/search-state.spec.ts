import { describe, expect, it } from 'vitest';
import { isAskable, prefectureOf, searchQuestion } from './search-state.ts';

describe('the question of a search', () => {
  it('stands in the address', () => {
    expect(
      searchQuestion({
        text: [' 华兴 '],
        kind: ['BRANCH', 'PRACTITIONER'],
        status: ['ACTIVE'],
        division: ['433101'],
      }),
    ).toEqual({ text: '华兴', filter: { kinds: ['BRANCH'], statuses: ['ACTIVE'], division: '433101' } });
  });

  it('drops what is no filter', () => {
    expect(searchQuestion({ division: ['吉首'], kind: ['x'] })).toEqual({ text: '', filter: {} });
  });

  it('looks for places near the department', () => {
    expect(prefectureOf('11433101YY0000001X')).toBe('433100');
  });

  it.each([
    ['华', false],
    ['华兴', true],
    [' 华 ', false],
    ['hx', true],
  ])('%s is askable: %s', (text, askable) => {
    expect(isAskable(text)).toBe(askable);
  });
});
