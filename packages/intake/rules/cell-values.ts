const DAY = 86_400_000;
/** Excel believes in a 29 February 1900: from 1 March on, day 1 is 1899-12-31. */
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = 2_958_465; // 9999-12-31

/** The day of an Excel serial number as YYYY-MM-DD (its time of day is left out), or null when it is none. */
export function dayOfSerial(serial: number, from1904 = false): string | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(days) || days < 1 || days > LAST_DAY) return null;
  return new Date((from1904 ? START_1904 : START_1900) + days * DAY).toISOString().slice(0, 10);
}

/**
 * A number of a workbook as a plain decimal. Workbooks keep 17 digits of the binary number (0.30000000000000004);
 * Excel shows, and people mean, at most 15.
 */
export function plainNumber(text: string): string {
  if (/^-?\d{1,15}$/.test(text)) return text;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const rounded = Number(value.toPrecision(15));
  const plain = String(rounded);
  return plain.includes('e')
    ? rounded.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : plain;
}

/** Index of the column of a cell reference such as AB12; -1 when it has no letters. */
export function columnIndex(reference: string): number {
  let index = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    index = index * 26 + code - 64;
  }
  return index - 1;
}
