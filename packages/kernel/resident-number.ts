import { toHalfWidth } from './half-width.ts';
import { isLegalDay } from './legal-day.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checks = '10X98765432';
/** 6 + 8 + 4 characters, in half or full width, perhaps with a space or hyphen between the groups. */
const inFreeText =
  /(?<![0-9０-９])[1-9１-９][0-9０-９]{5}[ -]?[0-9０-９]{8}[ -]?[0-9０-９]{3}[0-9０-９XxＸｘ](?![0-9０-９])/g;

/** Whether the text is a resident identity number (GB 11643-1999): form, a possible birth day, check character. */
export function isResidentNumber(text: string): boolean {
  if (!/^[1-9][0-9]{16}[0-9X]$/.test(text)) return false;
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isLegalDay(birth) || birth < '1880-01-01' || birth > '2099-12-31') return false;
  let sum = 0;
  for (const [position, weight] of weights.entries()) sum += Number(text.charAt(position)) * weight;
  return checks.charAt(sum % 11) === text.charAt(17);
}

/**
 * An identity number as it may be shown: 433101********1234. Shorter numbers (passports and the like) keep at most
 * their first two and last two characters.
 */
export function maskIdentityNumber(text: string): string {
  const cleaned = toHalfWidth(text).replace(/[\s-]/g, '');
  if (cleaned.length >= 15)
    return `${cleaned.slice(0, 6)}${'*'.repeat(cleaned.length - 10)}${cleaned.slice(-4)}`;
  if (cleaned.length >= 7)
    return `${cleaned.slice(0, 2)}${'*'.repeat(cleaned.length - 4)}${cleaned.slice(-2)}`;
  return '*'.repeat(cleaned.length);
}

/** Masks every valid resident identity number in free text; other numbers are left as they are. */
export function maskResidentNumbers(text: string): string {
  return text.replace(inFreeText, (found) => {
    const number = toHalfWidth(found).replace(/[ -]/g, '').toUpperCase();
    return isResidentNumber(number) ? maskIdentityNumber(number) : found;
  });
}
