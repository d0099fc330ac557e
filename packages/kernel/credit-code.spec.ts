import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  creditCodeCheckCharacter,
  CREDIT_CODE_PLACEHOLDER,
  isCreditCode,
  makeCreditCode,
  readCreditCode,
  registrarDivision,
  subjectKindOfCode,
} from './credit-code.ts';
import invalid from './test-vectors/credit-codes-invalid.json' with { type: 'json' };
import { vectorLines } from './testing/vectors.ts';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const valid = vectorLines('credit-codes-valid.txt');

describe('credit code (GB 32100-2015)', () => {
  it.each(valid)('accepts %s as it stands', (code) => {
    expect(readCreditCode(code)).toEqual({ ok: true, code });
    expect(creditCodeCheckCharacter(code.slice(0, 17))).toBe(code.charAt(17));
  });

  it.each(invalid)('refuses "$text" for $reason', ({ text, reason }) => {
    expect(readCreditCode(text)).toMatchObject({ ok: false, reason });
  });

  it('reads what people and files write', () => {
    const code = '91433101YY000001X1';
    for (const text of [
      ` ${code}\t`,
      code.toLowerCase(),
      '91433101-YY000001X-1',
      '9143 3101 YY00 0001 X1',
      '９１４３３１０１ＹＹ０００００１Ｘ１',
      `\uFEFF${code}`,
    ]) {
      expect(readCreditCode(text)).toEqual({ ok: true, code });
    }
  });

  it('names the code that was perhaps meant, and does not take it', () => {
    expect(readCreditCode('914331O1YYOOOOO1X1')).toEqual({
      ok: false,
      reason: 'CHARACTER',
      hint: '91433101YY000001X1',
    });
    expect(readCreditCode('9143310IYY00000IX1')).toMatchObject({ hint: '91433101YY000001X1' });
  });

  it('never takes a code with one character changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...valid),
        fc.nat(17),
        fc.constantFrom(...alphabet),
        (code, position, character) => {
          const changed = code.slice(0, position) + character + code.slice(position + 1);
          expect(isCreditCode(changed)).toBe(changed === code);
        },
      ),
    );
  });

  it('makes codes that read back, with both check characters right', () => {
    const organisation = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom('91', '92', '11', 'N2', 'A1', '3H'), organisation, (prefix, part) => {
        const code = makeCreditCode(prefix, '433101', part);
        expect(readCreditCode(code)).toEqual({ ok: true, code });
        expect(registrarDivision(code)).toBe('433101');
      }),
    );
    expect(() => makeCreditCode('91', '43310', 'YY000001')).toThrow(RangeError);
    expect(() => makeCreditCode('91', '433101', 'YY00000I')).toThrow(RangeError);
  });

  it('admits a code whose organisation code fails its own check, and says so', () => {
    const first17 = '91433101YY0000019';
    const reading = readCreditCode(`${first17}${creditCodeCheckCharacter(first17) ?? ''}`);
    expect(reading).toMatchObject({ ok: true, organisationCodeMismatch: true });
  });

  it.each([
    ['11', 'GOVERNMENT_BODY'],
    ['12', 'PUBLIC_INSTITUTION'],
    ['19', 'OTHER'],
    ['31', 'LAW_FIRM'],
    ['45', 'OTHER'],
    ['51', 'SOCIAL_ORGANISATION'],
    ['52', 'SOCIAL_ORGANISATION'],
    ['53', 'SOCIAL_ORGANISATION'],
    ['54', 'VILLAGE_COLLECTIVE'],
    ['71', 'RELIGIOUS_PLACE'],
    ['81', 'TRADE_UNION'],
    ['91', 'ENTERPRISE'],
    ['92', 'INDIVIDUAL_BUSINESS'],
    ['93', 'COOPERATIVE'],
    ['A1', 'PUBLIC_INSTITUTION'],
    ['N2', 'VILLAGE_COLLECTIVE'],
    ['Y1', 'OTHER'],
    ['81', 'TRADE_UNION'],
    ['B1', 'UNCONFIRMED'],
  ])('prefix %s is a %s', (prefix, kind) => {
    expect(subjectKindOfCode(makeCreditCode(prefix, '433101', 'YY000001'))).toBe(kind);
  });

  it('does not take the placeholder for a code', () => {
    expect(isCreditCode(CREDIT_CODE_PLACEHOLDER)).toBe(false);
  });
});
