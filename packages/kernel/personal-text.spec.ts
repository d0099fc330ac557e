import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeCreditCode, maskPersonalText, maskPersonName } from './index.ts';

/** A number with the check digit of bank cards; the bank's part is of no bank. */
function cardNumber(body: string): string {
  const sum = [...body].toReversed().reduce((total, digit, place) => {
    const doubled = place % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${body}${String((10 - (sum % 10)) % 10)}`;
}

describe('free text as it may be shown', () => {
  it.each([
    [
      `当事人（身份证号${['110105', '19491231', '002X'].join('')}）未办理`,
      '当事人（身份证号110105********002X）未办理',
    ],
    ['身份证１１０１０５１９４９１２３１００２Ｘ。', '身份证110105********002X。'],
    ['电话13800001234，', '电话138****1234，'],
    ['电话138 0000 1234', '电话138 **** 1234'],
    ['+86 13800001234', '+86 138****1234'],
    ['电话１３８００００１２３４', '电话１３８****１２３４'],
    ['座机0743-8220000', '座机074*-***0000'],
    [`账号${cardNumber('622299990000123')}`, `账号************${cardNumber('622299990000123').slice(-4)}`],
    [
      `卡6222 9999 0000 ${cardNumber('622299990000123').slice(-4)}`,
      `卡**** **** **** ${cardNumber('622299990000123').slice(-4)}`,
    ],
  ])('%s becomes %s', (text, expected) => expect(maskPersonalText(text)).toBe(expected));

  it.each([
    '罚款人民币20000元，文号吉市文罚决〔2026〕17号',
    '许可证编号4331016000001',
    '2026-01-05至2028-01-04',
    `代码${makeCreditCode('91', '433101', 'YY000001')}`,
    '11010519491231002A',
    '99999999999',
    '',
  ])('leaves %s as it is', (text) => expect(maskPersonalText(text)).toBe(text));

  it('leaves no credit code of digits alone masked, and masks nothing twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789０１８３ -X人，'), maxLength: 60 }),
        (text) => {
          const once = maskPersonalText(text);
          expect(maskPersonalText(once)).toBe(once);
          expect(once).toHaveLength(text.length);
        },
      ),
      { seed: 20260122 },
    );
  });

  it('shows of a name its first character', () => {
    expect(['演示人', '张', '欧阳某某'].map(maskPersonName)).toEqual(['演**', '张*', '欧***']);
  });
});
