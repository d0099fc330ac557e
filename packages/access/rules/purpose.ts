import type { Purpose } from './viewer.ts';

const MATTER = /^[a-z][a-z0-9-]{0,63}$/;
const REFERENCE_LENGTH = 128;
const CONTROL = /\p{Cc}/u;

/**
 * The stated purpose by the headers `X-Xintu-Matter` and `X-Xintu-Reference`; null unless both are there and well
 * formed: then what needs a purpose is simply absent. A case number with Chinese characters comes percent-encoded
 * (browsers refuse anything else in a header) or as raw UTF-8 (as command-line tools send it).
 */
export function readPurpose(matter: string | undefined, reference: string | undefined): Purpose | null {
  if (matter === undefined || reference === undefined) return null;
  const number = decodeHeader(reference).trim();
  const code = matter.trim();
  const refused = number === '' || number.length > REFERENCE_LENGTH || CONTROL.test(number);
  return refused || !MATTER.test(code) ? null : { matter: code, reference: number };
}

function decodeHeader(text: string): string {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  try {
    return decodeURIComponent(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return text;
  }
}
