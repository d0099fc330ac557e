import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareYuan, formatYuan, readYuan, sumYuan, yuanInTenThousands, type Yuan } from './money.ts';

const fen = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n });

function yuanOf(amount: bigint): Yuan {
  const digits = amount.toString().padStart(3, '0');
  const yuan = readYuan(`${digits.slice(0, -2)}.${digits.slice(-2)}`, 'YUAN');
  if (yuan === null) throw new Error(`not an amount: ${digits}`);
  return yuan;
}

describe('amounts', () => {
  it.each([
    ['0', 'YUAN', '0.00'],
    ['123.4', 'YUAN', '123.40'],
    ['1,234,567.89', 'YUAN', '1234567.89'],
    ['１，２３４．５', 'YUAN', '1234.50'],
    ['￥2000元', 'YUAN', '2000.00'],
    ['007.10', 'YUAN', '7.10'],
    ['12.3400', 'YUAN', '12.34'],
    ['5.', 'YUAN', '5.00'],
    ['0.2', 'TEN_THOUSAND_YUAN', '2000.00'],
    ['0.000001', 'TEN_THOUSAND_YUAN', '0.01'],
    ['1.234567', 'TEN_THOUSAND_YUAN', '12345.67'],
    ['3万元', 'TEN_THOUSAND_YUAN', '30000.00'],
  ] as const)('"%s" in %s is %s yuan', (text, unit, yuan) => {
    expect(readYuan(text, unit)).toBe(yuan);
  });

  it.each([
    ['', 'YUAN'],
    ['-1', 'YUAN'],
    ['1.234', 'YUAN'],
    ['1,23', 'YUAN'],
    ['1 2a', 'YUAN'],
    ['1e3', 'YUAN'],
    ['.5', 'YUAN'],
    ['3万元', 'YUAN'],
    ['0.0000001', 'TEN_THOUSAND_YUAN'],
    ['10000000000000000', 'YUAN'],
  ] as const)('"%s" in %s is no amount', (text, unit) => {
    expect(readYuan(text, unit)).toBeNull();
  });

  it('takes a spreadsheet’s numbers as they are shown', () => {
    expect(readYuan(0.1 + 0.2, 'TEN_THOUSAND_YUAN')).toBe('3000.00');
    expect(readYuan(1.1 * 3, 'YUAN')).toBe('3.30');
    expect(readYuan(0.000001, 'TEN_THOUSAND_YUAN')).toBe('0.01');
    expect(readYuan(123456789012.25, 'YUAN')).toBe('123456789012.25');
    expect(readYuan(0, 'YUAN')).toBe('0.00');
    expect(readYuan(1.005, 'YUAN')).toBeNull();
    expect(readYuan(-1, 'YUAN')).toBeNull();
    expect(readYuan(Number.POSITIVE_INFINITY, 'YUAN')).toBeNull();
    expect(readYuan(1e21, 'YUAN')).toBeNull();
  });

  it('holds exactly what 18 digits hold, and nothing more', () => {
    expect(readYuan('9999999999999999.99', 'YUAN')).toBe('9999999999999999.99');
    expect(readYuan('999999999999.999999', 'TEN_THOUSAND_YUAN')).toBe('9999999999999999.99');
    expect(readYuan('1000000000000', 'TEN_THOUSAND_YUAN')).toBeNull();
  });

  it('goes to 万元 and to the screen and back without loss', () => {
    fc.assert(
      fc.property(fen, (amount) => {
        const yuan = yuanOf(amount);
        expect(readYuan(yuanInTenThousands(yuan), 'TEN_THOUSAND_YUAN')).toBe(yuan);
        expect(readYuan(formatYuan(yuan), 'YUAN')).toBe(yuan);
      }),
    );
    expect(formatYuan(yuanOf(123456789n))).toBe('1,234,567.89');
    expect(yuanInTenThousands(yuanOf(200000n))).toBe('0.2');
  });

  it('adds and compares exactly', () => {
    expect(sumYuan([yuanOf(10n), yuanOf(20n)])).toBe('0.30');
    expect(sumYuan([])).toBe('0.00');
    fc.assert(
      fc.property(fen, fen, (first, second) => {
        expect(compareYuan(yuanOf(first), yuanOf(second))).toBe(first < second ? -1 : first > second ? 1 : 0);
      }),
    );
  });
});
