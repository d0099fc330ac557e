/**
 * A text that a spreadsheet takes for a formula begins with one of these. An apostrophe in front makes it a text
 * (a plain negative number stays a number).
 */
export function formulaSafe(text: string): string {
  return /^[=+@\t\r＝＋＠]/.test(text) || (/^[-－]/.test(text) && !/^-\d+(\.\d+)?$/.test(text))
    ? `'${text}`
    : text;
}
