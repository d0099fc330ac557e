import { legalDay } from '@xintu/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commitmentNumber, dueDay, signedText, wordingText } from './text.ts';
import { commitmentTypes, standsForProof, withoutItNames } from './items.ts';

const wording = { content: '按期备齐材料。', liability: '撤销许可。', termValue: 3, termUnit: 'MONTH' } as const;

describe('the number of a commitment', () => {
  it('is that of the standard: six, eight, six', () => {
    expect(commitmentNumber('320100', legalDay('2023-02-17'), 11n)).toBe('32010020230217000011');
  });

  it('has twenty digits and tells division, day and serial number apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_999 }), fc.bigInt(1n, 999_999n), (division, serial) => {
        const number = commitmentNumber(String(division), legalDay('2026-05-12'), serial);
        expect(number).toMatch(/^\d{20}$/);
        expect([number.slice(0, 6), BigInt(number.slice(14))]).toEqual([String(division), serial]);
      }),
    );
  });

  it.each([
    ['43310', 1n],
    ['433101', 0n],
    ['433101', 1_000_000n],
  ])('is refused for division %s and serial number %s', (division, serial) => {
    expect(() => commitmentNumber(division, legalDay('2026-05-12'), serial)).toThrow(RangeError);
  });
});

describe('the term', () => {
  it.each([
    ['DAY', 1, '2026-05-12', '2026-05-13'],
    ['DAY', 30, '2026-05-12', '2026-06-11'],
    ['MONTH', 3, '2026-05-12', '2026-08-12'],
    ['MONTH', 1, '2026-01-31', '2026-02-28'],
  ] as const)('of %s %i from %s ends on %s', (termUnit, termValue, from, until) => {
    expect(dueDay({ ...wording, termUnit, termValue }, legalDay(from))).toBe(until);
  });
});

describe('the text', () => {
  it('holds all that binds, so that any change of it is another text', () => {
    const texts = [
      wording,
      { ...wording, content: '别的。' },
      { ...wording, liability: '别的。' },
      { ...wording, termValue: 4 },
      { ...wording, termUnit: 'DAY' as const },
    ].map(wordingText);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('that is signed names who, what, to whom, and until when', () => {
    const made = {
      ...{ itemName: '申请许可', subjectName: '甲公司（演示）', subjectCode: '91433101YY0000013Q' },
      ...{ departmentName: '文旅局（演示）', number: '43310120260512000001' },
      ...{ signedOn: legalDay('2026-05-12'), dueOn: legalDay('2026-08-12') },
    };
    const text = signedText(wording, made);
    for (const part of Object.values(made)) expect(text).toContain(part);
    expect(text).toContain(wordingText(wording));
  });
});

describe('an item', () => {
  it('never says that a right depends on it', () => {
    expect(Object.keys(withoutItNames)).toEqual(['ORDINARY_PROCEDURE', 'NOTHING']);
  });

  it('of seven types, of which two stand for a proof', () => {
    expect(commitmentTypes).toHaveLength(7);
    expect(commitmentTypes.filter(standsForProof)).toEqual(['APPROVAL', 'CERTIFICATE']);
  });
});
