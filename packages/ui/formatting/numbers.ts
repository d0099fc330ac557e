import { currentLanguage } from '../language/language.ts';

/** A count with thousands separators: 12,345. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(currentLanguage()).format(count);
}

/** A fraction from 0 to 1 as per cent with at most two decimals: 0.0312 gives 3.12%. */
export function formatRate(rate: number): string {
  return new Intl.NumberFormat(currentLanguage(), { style: 'percent', maximumFractionDigits: 2 }).format(
    rate,
  );
}

/** A decimal string in yuan with separators, its decimals untouched: '1234567.50' gives '1,234,567.50'. */
export function formatYuanText(amount: string): string {
  const [whole = '', decimals] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** How a total reads: exact up to the bound of the register, "more than" beyond it. */
export function boundedTotal(
  count: number,
  exact: boolean,
): { readonly count: number; readonly more: boolean } {
  return exact ? { count, more: false } : { count: count - 1, more: true };
}
