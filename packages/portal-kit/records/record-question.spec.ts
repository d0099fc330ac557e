import { describe, expect, it } from 'vitest';
import { recordFilter, recordOrder } from './record-question.ts';

describe('the question for the records of a department', () => {
  it('stands in the address', () => {
    expect(
      recordFilter({
        type: ['penalty', 'Not a code'],
        kind: ['PENALTY'],
        decided: ['2026-01-01..2026-03-31'],
        text: [' 915 '],
        standing: ['IN_FORCE'],
        publicity: ['PENDING', 'x'],
        objection: ['no'],
      }),
    ).toEqual({
      recordTypes: ['penalty'],
      kinds: ['PENALTY'],
      decidedFrom: '2026-01-01',
      decidedTo: '2026-03-31',
      text: '915',
      standing: ['IN_FORCE'],
      publicity: ['PENDING'],
      underObjection: false,
    });
  });

  it('asks for everything when nothing is said', () => {
    expect(recordFilter({ decided: ['..'], objection: ['maybe'] })).toEqual({});
  });

  it('has newest decisions first, unless another order stands there', () => {
    expect(recordOrder({})).toBe('DECIDED_NEWEST');
    expect(recordOrder({ order: ['RECEIVED_OLDEST'] })).toBe('RECEIVED_OLDEST');
    expect(recordOrder({ order: ['nonsense'] })).toBe('DECIDED_NEWEST');
  });
});
