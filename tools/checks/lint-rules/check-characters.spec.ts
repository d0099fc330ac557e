import * as kernel from '@xintu/kernel';
import { describe, expect, it } from 'vitest';
import { inventedCredit, realLookingCredit, residentNumber } from '../canary/numbers.ts';
import { isCreditCode, isInventedCode, isResidentNumber } from './check-characters.ts';

const characters = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');

/** The number with each other character in its last place. */
function withEachEnd(code: string): string[] {
  return characters.map((character) => code.slice(0, 17) + character);
}

describe('the check characters that lint knows', () => {
  it.each([realLookingCredit(), inventedCredit()])(
    'agree with the kernel about credit codes (%s)',
    (code) => {
      expect(withEachEnd(code).filter(isCreditCode)).toEqual([code]);
      expect(withEachEnd(code).filter(kernel.isCreditCode)).toEqual([code]);
    },
  );

  it('agree with the kernel about resident identity numbers', () => {
    const number = residentNumber();
    expect(withEachEnd(number).filter(isResidentNumber)).toEqual([number]);
    expect(withEachEnd(number).filter(kernel.isResidentNumber)).toEqual([number]);
  });

  it('know a birthday that can not be', () => {
    const impossible = withEachEnd(residentNumber().replace('19000101', '19000230'));
    expect(impossible.filter(isResidentNumber)).toEqual([]);
  });

  it('tell an invented code from one that may be real', () => {
    expect(isInventedCode(inventedCredit())).toBe(true);
    expect(isInventedCode(realLookingCredit())).toBe(false);
  });
});
