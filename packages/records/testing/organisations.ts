import { makeCreditCode, type CreditCode } from '@xintu/kernel';

/** An invented organisation: its code's organisation part begins with YY, its name ends in （演示）. */
export interface TestOrganisation {
  readonly code: CreditCode;
  readonly name: string;
}

const LAST = 999_999;

/**
 * The invented organisation of a number: the same number is always the same organisation.
 * @param prefix 91 company, 92 individual business ...
 */
export function organisation(number: number, prefix = '91', division = '433101'): TestOrganisation {
  if (!Number.isInteger(number) || number < 0 || number > LAST)
    throw new RangeError(`0 to ${LAST}: ${number}`);
  const code = makeCreditCode(prefix, division, `YY${String(number).padStart(6, '0')}`);
  const kind = prefix === '92' ? '小吃店' : prefix === '12' ? '服务中心' : '有限公司';
  return { code, name: `吉首市试验${number}号${kind}（演示）` };
}
