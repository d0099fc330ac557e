import { toHalfWidth } from './half-width.ts';

declare const yuanBrand: unique symbol;
/** An amount in yuan as an exact decimal with two places: '123.45'. Never negative, never a float. */
export type Yuan = string & { readonly [yuanBrand]: true };

export type MoneyUnit = 'YUAN' | 'TEN_THOUSAND_YUAN';

/** Decimal places of a yuan that a unit's last allowed place stands for: 0.01 yuan in both. */
const decimals: Readonly<Record<MoneyUnit, number>> = { YUAN: 2, TEN_THOUSAND_YUAN: 6 };
const suffixes: Readonly<Record<MoneyUnit, string>> = { YUAN: '元', TEN_THOUSAND_YUAN: '万元' };
/** numeric(18,2): 16 digits before the point. */
const largestFen = 10n ** 18n - 1n;
/** What a spreadsheet keeps of a number; what lies beyond is noise of its arithmetic. */
const spreadsheetDigits = 15;

/** Whether the text is an amount in canonical form. */
export function isYuan(text: string): text is Yuan {
  return /^(0|[1-9][0-9]{0,15})\.[0-9]{2}$/.test(text);
}

/**
 * Reads an amount: digits with or without thousands separators, half or full width, a ¥ before or the unit's word
 * after it. 万元 have up to six places. Null for anything else: negative, more places than 0.01 yuan, too large.
 */
export function readYuan(value: string | number, unit: MoneyUnit): Yuan | null {
  const text = typeof value === 'number' ? decimalOf(value) : cleaned(value, unit);
  if (text === null) return null;
  const parts = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/.exec(text);
  if (parts === null) return null;
  const whole = (parts[1] ?? '').replaceAll(',', '');
  const fraction = (parts[2] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals[unit]) return null;
  const fen = BigInt(whole + fraction.padEnd(decimals[unit], '0'));
  return fen > largestFen ? null : yuanOfFen(fen);
}

/** For reading: '1,234.50', without the unit. */
export function formatYuan(yuan: Yuan): string {
  const [whole = '', fraction = ''] = yuan.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** The amount in 万元 for files in the national format, without needless zeros: '0.2'. */
export function yuanInTenThousands(yuan: Yuan): string {
  const digits = fenOf(yuan).toString().padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  const whole = digits.slice(0, -6);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Sum of amounts, exactly. @throws RangeError when it no longer fits. */
export function sumYuan(amounts: readonly Yuan[]): Yuan {
  const sum = yuanOfFen(amounts.reduce((total, amount) => total + fenOf(amount), 0n));
  if (sum === null) throw new RangeError('the sum is larger than an amount can be');
  return sum;
}

/** Negative, zero or positive, as the first amount is less than, equal to or more than the second. */
export function compareYuan(first: Yuan, second: Yuan): number {
  const difference = fenOf(first) - fenOf(second);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function cleaned(value: string, unit: MoneyUnit): string {
  const text = toHalfWidth(value)
    .replace(/\s/g, '')
    .replace(/^[¥￥]/, '');
  const suffix = suffixes[unit];
  return text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}

/** A spreadsheet's number as the decimal that it shows. */
function decimalOf(value: number): string | null {
  if (!Number.isFinite(value) || value < 0) return null;
  const [mantissa = '', exponent = '0'] = value.toExponential(spreadsheetDigits - 1).split('e');
  const digits = mantissa.replace('.', '');
  const point = 1 + Number(exponent);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, '0');
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

function fenOf(yuan: Yuan): bigint {
  return BigInt(yuan.replace('.', ''));
}

function yuanOfFen(fen: bigint): Yuan | null {
  const digits = fen.toString().padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return isYuan(text) ? text : null;
}
