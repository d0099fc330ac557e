import type { SubjectKind } from './enumerations.ts';
import { toHalfWidth } from './half-width.ts';

declare const creditCodeBrand: unique symbol;
/** 统一社会信用代码 (GB 32100-2015): 18 characters, upper case, with a valid check character. */
export type CreditCode = string & { readonly [creditCodeBrand]: true };

/** Stands in files for "has no code yet". It is never a subject's key. */
export const CREDIT_CODE_PLACEHOLDER = '00000000000000000X';

export type CreditCodeRefusal = 'LENGTH' | 'CHARACTER' | 'CHECK' | 'PLACEHOLDER';

export type CreditCodeReading =
  | {
      readonly ok: true;
      readonly code: CreditCode;
      /** The organisation code inside (characters 9 to 17) fails its own check. Not a refusal: such codes exist. */
      readonly organisationCodeMismatch?: true;
    }
  | {
      readonly ok: false;
      readonly reason: CreditCodeRefusal;
      /** A valid code that was perhaps meant (O for 0, I for 1 ...). Only ever shown, never taken. */
      readonly hint?: string;
    };

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const form = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
/** Letters that the standard leaves out, and what they are mistaken for. */
const confusions: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2' };

/**
 * Check character of a credit code from its first 17 characters (GB 32100-2015: weights 3^(i-1) mod 31).
 * Null when a character is not of the code's alphabet.
 */
export function creditCodeCheckCharacter(first17: string): string | null {
  if (first17.length !== weights.length) return null;
  let sum = 0;
  for (const [position, weight] of weights.entries()) {
    const value = alphabet.indexOf(first17.charAt(position));
    if (value < 0) return null;
    sum += value * weight;
  }
  return alphabet.charAt((alphabet.length - (sum % alphabet.length)) % alphabet.length);
}

/** Check character of an organisation code from its first 8 characters (GB 11714); null for a foreign character. */
export function organisationCodeCheckCharacter(first8: string): string | null {
  if (!/^[0-9A-Z]{8}$/.test(first8)) return null;
  let sum = 0;
  for (const [position, weight] of organisationWeights.entries()) {
    sum += Number.parseInt(first8.charAt(position), 36) * weight;
  }
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** Whether the text is a credit code in its canonical form (upper case, no spaces). */
export function isCreditCode(text: string): text is CreditCode {
  return form.test(text) && creditCodeCheckCharacter(text.slice(0, 17)) === text.charAt(17);
}

/**
 * Whether the text is one of the lawful codes whose check character is wrong, which were admitted one by one: some of
 * the early pilots issued such codes.
 */
export function isAdmittedCode(text: string, admitted: ReadonlySet<string>): text is CreditCode {
  return admitted.has(text) && form.test(text);
}

/** The form in which codes are compared: half width, upper case, without spaces and hyphens. */
export function plainCreditCode(text: string): string {
  return toHalfWidth(text)
    .replace(/[\s\u200B\uFEFF-]/g, '')
    .toUpperCase();
}

/**
 * Reads a credit code as people and files write it: trims, drops spaces and hyphens, full to half width, upper case.
 * Confusions such as O for 0 are never corrected; `hint` names the code that was perhaps meant.
 */
export function readCreditCode(text: string): CreditCodeReading {
  const cleaned = plainCreditCode(text);
  if (cleaned === CREDIT_CODE_PLACEHOLDER) return { ok: false, reason: 'PLACEHOLDER' };
  if (cleaned.length !== 18) return { ok: false, reason: 'LENGTH' };
  if (isCreditCode(cleaned)) {
    const organisation = cleaned.slice(8, 17);
    const matches = organisationCodeCheckCharacter(organisation.slice(0, 8)) === organisation.charAt(8);
    return matches
      ? { ok: true, code: cleaned }
      : { ok: true, code: cleaned, organisationCodeMismatch: true };
  }
  if (form.test(cleaned)) return { ok: false, reason: 'CHECK' };
  const meant = cleaned.replace(/[OISZ]/g, (letter) => confusions[letter] ?? letter);
  return isCreditCode(meant)
    ? { ok: false, reason: 'CHARACTER', hint: meant }
    : { ok: false, reason: 'CHARACTER' };
}

/**
 * Builds a valid code, computing both check characters.
 * @throws RangeError when a part has the wrong length or alphabet.
 * @example makeCreditCode('91', '433101', 'YY000001')
 */
export function makeCreditCode(prefix: string, division: string, organisation: string): CreditCode {
  const organisationCheck = organisationCodeCheckCharacter(organisation);
  const first17 = `${prefix}${division}${organisation}${organisationCheck ?? ''}`;
  const code = `${first17}${creditCodeCheckCharacter(first17) ?? ''}`;
  if (!isCreditCode(code)) {
    throw new RangeError(`not the parts of a credit code: ${prefix}, ${division}, ${organisation}`);
  }
  return code;
}

const kindsByPrefix: Readonly<Record<string, SubjectKind>> = {
  11: 'GOVERNMENT_BODY',
  12: 'PUBLIC_INSTITUTION',
  13: 'SOCIAL_ORGANISATION',
  51: 'SOCIAL_ORGANISATION',
  52: 'SOCIAL_ORGANISATION',
  53: 'SOCIAL_ORGANISATION',
  54: 'VILLAGE_COLLECTIVE',
  55: 'VILLAGE_COLLECTIVE',
  71: 'RELIGIOUS_PLACE',
  81: 'TRADE_UNION',
  89: 'TRADE_UNION',
  91: 'ENTERPRISE',
  92: 'INDIVIDUAL_BUSINESS',
  93: 'COOPERATIVE',
  A1: 'PUBLIC_INSTITUTION',
  N1: 'VILLAGE_COLLECTIVE',
  N2: 'VILLAGE_COLLECTIVE',
  N3: 'VILLAGE_COLLECTIVE',
};

/**
 * Subject kind by the registering authority and category (characters 1 and 2). A branch has the prefix of its
 * parent's register and is recognised otherwise; a prefix outside the standard's table is UNCONFIRMED.
 */
export function subjectKindOfCode(code: CreditCode): SubjectKind {
  const kind = kindsByPrefix[code.slice(0, 2)];
  if (kind !== undefined) return kind;
  if (code.startsWith('3')) return 'LAW_FIRM';
  return /^[124-79ANY]/.test(code) ? 'OTHER' : 'UNCONFIRMED';
}

/** Division of the registering authority (characters 3 to 8), as at registration: it may no longer exist. */
export function registrarDivision(code: CreditCode): string {
  return code.slice(2, 8);
}
