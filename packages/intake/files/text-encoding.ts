import type { FileBytes } from './file-bytes.ts';

export type TextEncodingName = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Of the characters beyond ASCII, how many may be broken before a text is not taken for UTF-8 any more. */
const TOLERATED_BROKEN = 0.02;

/**
 * In which encoding a text file is written: by its byte order mark, else UTF-8 unless its first characters beyond
 * ASCII are not; then GB18030, in which Chinese editions of Excel save .csv.
 */
export async function detectEncoding(file: FileBytes): Promise<TextEncodingName> {
  const [first, second] = await file.read(0, 2);
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  for await (const piece of file.stream()) {
    if (piece.every((byte) => byte < 0x80)) continue;
    const text = new TextDecoder().decode(piece, { stream: true });
    let [beyond, broken] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0xfffd) broken += 1;
      if (code >= 0x80) beyond += 1;
    }
    return broken > 1 && broken > beyond * TOLERATED_BROKEN ? 'gb18030' : 'utf-8';
  }
  return 'utf-8';
}

/** Bytes decoded at a time: what becomes of so few is garbage before the young generation is full. */
const DECODED = 64 * 1024;

/** The text of a file in pieces, without byte order mark; what can't be decoded becomes U+FFFD. */
export async function* decodeText(file: FileBytes, encoding: TextEncodingName): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of file.stream()) {
    for (let from = 0; from < piece.length; from += DECODED)
      yield decoder.decode(piece.subarray(from, from + DECODED), { stream: true });
  }
  yield decoder.decode();
}
