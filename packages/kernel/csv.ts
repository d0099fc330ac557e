/** What a spreadsheet may drop in front of a sign: blanks, and characters that nobody sees. */
const STARTS_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const STARTS_WITH_CONTROL = /^[\t\r\n\p{Cc}]/u;
const PLAIN_NUMBER = /^-\d+(\.\d+)?$/;

/**
 * A text for a cell that somebody opens in a spreadsheet: what it would run as a formula gets an apostrophe in front,
 * which makes it a text. A plain negative number stays a number.
 */
export function formulaSafe(text: string): string {
  const runs = STARTS_FORMULA.test(text) || STARTS_WITH_CONTROL.test(text);
  return runs && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
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
  // Some spreadsheets part cells at semicolons or tabs: inside quotes they don't.
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
