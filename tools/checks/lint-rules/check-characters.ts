// The lint must also run on a tree whose kernel is broken, so it can't import the kernel's readers. A test holds the
// two together.

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const residentCheckCharacters = '10X98765432';
const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function weightedSum(values: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A valid resident identity number (GB 11643): a possible birthday from 1800 to 2099 and the right check character. */
export function isResidentNumber(text: string): boolean {
  if (!/^[1-8]\d{5}(18|19|20)\d{9}[\dXx]$/.test(text)) return false;
  const digits = Array.from(text.slice(0, 17), Number);
  if (!isCalendarDay(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14))))
    return false;
  return residentCheckCharacters[weightedSum(digits, residentWeights) % 11] === text.slice(17).toUpperCase();
}

/** A unified credit code (GB 32100) of 18 characters whose last one is the right check character. */
export function isCreditCode(text: string): boolean {
  if (!/^[1-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false;
  const values = Array.from(text, (character) => creditCharacters.indexOf(character));
  const weights = Array.from({ length: 17 }, (_, index) => 3 ** index % 31);
  return values[17] === (31 - (weightedSum(values, weights) % 31)) % 31;
}

/** Is it made up? The organisation part (characters 9 to 16) of codes for tests begins with `YY`. */
export function isInventedCode(code: string): boolean {
  return code.slice(8, 10) === 'YY';
}

const candidates = /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{17}[0-9A-HJ-NPQRTUWXYx](?![0-9A-Za-z])/g;

/** What looks like one of the two in a text: 18 characters standing alone. */
function candidatesIn(text: string): string[] {
  return Array.from(text.matchAll(candidates), ([found]) => found);
}

/** The valid resident identity numbers in a text. */
export function residentNumbersIn(text: string): string[] {
  return candidatesIn(text).filter(isResidentNumber);
}

/** The credit codes in a text that may be real organisations'. */
export function realCreditCodesIn(text: string): string[] {
  return candidatesIn(text).filter((found) => isCreditCode(found) && !isInventedCode(found));
}
