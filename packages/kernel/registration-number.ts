import { toHalfWidth } from './half-width.ts';

export type RegistrationNumberReading =
  | { readonly ok: true; readonly number: string }
  | { readonly ok: false; readonly reason: 'LENGTH' | 'CHARACTER' | 'CHECK' };

/** Check digit of a 15-digit business registration number (ISO 7064 MOD 11,10) from its first 14 digits. */
export function registrationNumberCheckDigit(first14: string): string {
  let product = 10;
  for (const digit of first14) {
    const sum = (product + Number(digit)) % 10;
    product = (2 * (sum === 0 ? 10 : sum)) % 11;
  }
  return String((11 - product) % 10);
}

/** Reads an old 15-digit business registration number (工商注册号): a key to match old records by, nothing more. */
export function readRegistrationNumber(text: string): RegistrationNumberReading {
  const cleaned = toHalfWidth(text).replace(/[\s-]/g, '');
  if (cleaned.length !== 15) return { ok: false, reason: 'LENGTH' };
  if (!/^[0-9]{15}$/.test(cleaned)) return { ok: false, reason: 'CHARACTER' };
  if (registrationNumberCheckDigit(cleaned.slice(0, 14)) !== cleaned.charAt(14))
    return { ok: false, reason: 'CHECK' };
  return { ok: true, number: cleaned };
}
