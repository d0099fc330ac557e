import { isCreditCode } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';

import { askedCodes, codeOf, MOST_ORGANISATIONS, organisationOf } from './organisations.ts';
import { recordOf, RECORDS_EACH } from './records.ts';

describe('the data of the bench', () => {
  it.each([0, 9, 20, 99_999, MOST_ORGANISATIONS - 1])('organisation %d is invented and valid', (number) => {
    const { code, name } = organisationOf(number);
    expect(isCreditCode(code)).toBe(true);
    expect(code.slice(8, 10)).toBe('YY');
    expect(name).toMatch(/（演示）$/);
  });

  it('is the same each time', () => {
    expect(organisationOf(4711)).toEqual(organisationOf(4711));
    expect(recordOf(4711, 3)).toEqual(recordOf(4711, 3));
  });

  it('asks for different organisations, all of them there', () => {
    const codes = askedCodes(100_000, 4_000);
    expect(new Set(codes).size).toBe(4_000);
    expect(askedCodes(10, 4_000).toSorted()).toEqual(
      Array.from({ length: 10 }, (_, n) => codeOf(n)).toSorted(),
    );
  });

  it('has records of four kinds, each decided on another day', () => {
    const records = Array.from({ length: RECORDS_EACH }, (_, position) => recordOf(4, position));
    expect(new Set(records.map(({ kind }) => kind)).size).toBe(4);
    expect(new Set(records.map(({ decided_on }) => decided_on)).size).toBe(RECORDS_EACH);
    expect(new Set(records.map(({ record_id }) => record_id)).size).toBe(RECORDS_EACH);
  });
});
