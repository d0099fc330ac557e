import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegistrationNumber, registrationNumberCheckDigit } from './registration-number.ts';
import { isResidentNumber, maskIdentityNumber, maskResidentNumbers } from './resident-number.ts';
import { vectorLines } from './testing/vectors.ts';

describe('15-digit registration number (ISO 7064 MOD 11,10)', () => {
  it.each(vectorLines('registration-numbers-valid.txt'))('accepts %s', (number) => {
    expect(readRegistrationNumber(` ${number}`)).toEqual({ ok: true, number });
  });

  it('refuses another length, letters and a wrong check digit', () => {
    expect(readRegistrationNumber('4331011000001')).toEqual({ ok: false, reason: 'LENGTH' });
    expect(readRegistrationNumber('43310100000000A')).toEqual({ ok: false, reason: 'CHARACTER' });
    const right = registrationNumberCheckDigit('43310100000001');
    const wrong = String((Number(right) + 1) % 10);
    expect(readRegistrationNumber(`43310100000001${wrong}`)).toEqual({ ok: false, reason: 'CHECK' });
  });
});

describe('resident identity number (GB 11643)', () => {
  // The standard's own samples; their check characters stand apart, so that no file holds a whole number.
  const samples = vectorLines('resident-numbers-of-the-standard.txt').map((line) => line.replace(' ', ''));

  it.each(samples)('recognises %s and masks it in free text', (number) => {
    expect(isResidentNumber(number)).toBe(true);
    const masked = `${number.slice(0, 6)}********${number.slice(14)}`;
    expect(maskIdentityNumber(number)).toBe(masked);
    expect(maskResidentNumbers(`当事人（身份证号：${number}），另${number.toLowerCase()}。`)).toBe(
      `当事人（身份证号：${masked}），另${masked}。`,
    );
  });

  it('masks full width and grouped digits', () => {
    const [sample = ''] = samples;
    const wide = [...sample]
      .map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
      .join('');
    const grouped = `${sample.slice(0, 6)} ${sample.slice(6, 14)} ${sample.slice(14)}`;
    const masked = maskIdentityNumber(sample);
    expect(maskResidentNumbers(`${wide}/${grouped}`)).toBe(`${masked}/${masked}`);
  });

  it('leaves credit codes, longer numbers and impossible days alone', () => {
    const [sample = ''] = samples;
    const texts = [
      ...vectorLines('credit-codes-valid.txt'),
      `1${sample}`,
      `${sample}0`,
      '433101199902301234',
    ];
    for (const text of texts) expect(maskResidentNumbers(text)).toBe(text);
  });

  it('never lengthens or loses other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[0-9０-９]{6}/.test(text));
        expect(maskResidentNumbers(text)).toBe(text);
      }),
    );
  });

  it('masks other documents and hides short ones', () => {
    expect(maskIdentityNumber('E12345678')).toBe('E1*****78');
    expect(maskIdentityNumber('12345')).toBe('*****');
  });
});
