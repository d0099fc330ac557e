import { isCreditCode } from './credit-code.ts';
import { maskResidentNumbers } from './resident-number.ts';

/** Nine digits or more with nothing but blanks and hyphens between: what any of the patterns needs. */
const perhapsPersonal = /[0-9０-９]([ -]?[0-9０-９]){8}/;
/** 11 digits of a mobile telephone, perhaps with the country's code and in groups; or an area code and 7 or 8 digits. */
const telephone =
  /(?<![0-9A-Za-z])(?:(?:\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}|0[1-9][0-9]{1,2}-[2-9][0-9]{6,7})(?![0-9A-Za-z])/g;
/** 16 to 19 digits of a bank card, perhaps in groups of four. */
const bankCard =
  /(?<![0-9A-Za-z])[3-69](?:[0-9]{15,18}|[0-9]{3}(?:[ -][0-9]{4}){3}(?:[ -]?[0-9]{1,3})?)(?![0-9A-Za-z])/g;

/** Check digit of bank cards (ISO/IEC 7812-1, Luhn). */
function isCardNumber(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Digits become stars but for the first and the last few; what stands between digits stays. */
function starred(found: string, first: number, last: number): string {
  const count = found.replaceAll(/[^0-9０-９]/g, '').length;
  let seen = 0;
  return found.replaceAll(/[0-9０-９]/g, (digit) => {
    seen += 1;
    return seen <= first || seen > count - last ? digit : '*';
  });
}

/** Replaces what a pattern finds, read in half width, and leaves everything else as it was written. */
function replaceFound(
  text: string,
  pattern: RegExp,
  mask: (found: string, digits: string) => string,
): string {
  const flat = text.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  let [made, from] = ['', 0];
  for (const { 0: found, index } of flat.matchAll(pattern)) {
    const written = text.slice(index, index + found.length);
    made += text.slice(from, index) + mask(written, found.replaceAll(/[^0-9]/g, ''));
    from = index + found.length;
  }
  return made + text.slice(from);
}

/**
 * Free text as it may be shown beyond the deciding authority: valid resident identity numbers, numbers of telephones
 * and of bank cards are masked; anything else, credit codes too, stays as it was written.
 */
export function maskPersonalText(text: string): string {
  if (!perhapsPersonal.test(text)) return text;
  const withoutResidents = maskResidentNumbers(text);
  const withoutCards = replaceFound(withoutResidents, bankCard, (found, digits) =>
    isCardNumber(digits) && !isCreditCode(digits) ? starred(found, 0, 4) : found,
  );
  return replaceFound(withoutCards, telephone, (found, digits) => starred(found, digits.length - 8, 4));
}

/** A person's name as it may be shown: the first character, then stars. */
export function maskPersonName(name: string): string {
  const [first = '', ...rest] = [...name];
  return `${first}${'*'.repeat(Math.max(rest.length, 1))}`;
}
