/** Letters and digits that nobody mistakes for one another on paper. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Characters of a code: 16 of 32 letters are 80 bits, more than anybody can try. */
export const CODE_BYTES = 16;

/** A query code of random bytes, in groups of four, to be written down. */
export function queryCode(random: Iterable<number>): string {
  const letters = [...random].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** The code as it is hashed, however it was typed. */
export const plainCode = (typed: string): string => typed.replaceAll('-', '').toUpperCase();
