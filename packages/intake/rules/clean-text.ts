import { toHalfWidth } from '@xintu/kernel';

/** Control characters (U+0000 among them, which no database text can hold), byte order marks and invisible spaces. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200D\u2060\uFEFF]/g;
const unusual = /[\u0000-\u001F\u007F\u200B-\u200D\u2060\uFEFF]/;
/** What people write where there is nothing to write. */
const nothing = new Set(['/', '／', '-', '--', '—', '——', '－']);
const nothingInTyped = new Set(['无', 'NULL', 'N/A', '空', '无。']);

/** The text of a cell without what nobody sees or means; '' for a dash that stands for "none". */
export function cleanCell(text: string): string {
  if (text === '') return '';
  const visible = (unusual.test(text) ? tidy(text) : text).trim();
  return nothing.has(visible) ? '' : visible;
}

function tidy(text: string): string {
  return text.replace(invisible, '').replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
}

/** The same for a cell that should hold a day, an amount, a number or a code: a word for "none" is none. */
export function cleanTypedCell(text: string): string {
  return nothingInTyped.has(toHalfWidth(text).toUpperCase()) ? '' : text;
}

/** A decoder puts this where bytes are no character. */
export function hasUnreadable(text: string): boolean {
  return text.includes('\uFFFD');
}
