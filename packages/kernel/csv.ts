/**
 * A sign that makes a formula, at the beginning of a cell or where some spreadsheet begins a new one: behind a
 * semicolon, a tab or a line break. Blanks, quotes and characters that nobody sees may stand in front of it.
 */
const FORMULA = /(^|[;\t\r\n])([\s\p{Cc}\p{Cf}"]*)([=+\-@＝＋－＠])/gu;
const PLAIN_NUMBER = /^-\d+(\.\d+)?$/;

/**
 * A text for a cell that somebody opens in a spreadsheet: what it would run as a formula gets an apostrophe in front,
 * which makes it a text. A plain negative number stays a number.
 */
export function formulaSafe(text: string): string {
  return PLAIN_NUMBER.test(text) ? text : text.replace(FORMULA, "$1$2'$3");
}

const GUARDED = /(^|[;\t\r\n])([\s\p{Cc}\p{Cf}"]*)'([=+\-@＝＋－＠])/gu;

/** What `formulaSafe` was made of, where a sheet that was written with it comes back. */
export function withoutFormulaGuard(text: string): string {
  return text.replace(GUARDED, '$1$2$3');
}

/**
 * One line of CSV for people who open it in a spreadsheet, ended by CRLF: cells are quoted where needed, and none can
 * run as a formula. Every CSV of the project is written with it.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number): string {
  const safe = typeof cell === 'number' ? String(cell) : formulaSafe(cell);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
