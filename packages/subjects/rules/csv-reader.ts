/** One row of a CSV file as found. */
export interface CsvRow {
  /** line of the file on which the row begins, from 1 */
  readonly line: number;
  readonly cells: readonly string[];
  /** a quoted cell that began on this line did not end: the cells are those of this line alone, as they stand */
  readonly broken?: true;
}

/** A row longer than this is no row: a quotation mark was never closed. In characters. */
const LONGEST_ROW = 64 * 1024;

const QUOTE = 34;
const COMMA = 44;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Reads CSV (RFC 4180) from pieces of text: commas, quoted cells with doubled quotation marks and line breaks inside,
 * LF or CRLF. As lenient as files are: a quotation mark inside an unquoted cell stands for itself, and so does text
 * behind a closing one. A quoted cell that never ends costs its own line only, not the rest of the file: it shows by
 * its length, by the end of the file, or by a row over several lines that has not the expected number of cells or goes
 * on behind a closing quotation mark. Empty lines are no rows.
 */
export class CsvReader {
  #text = '';
  #line = 1;
  #width: number | null = null;

  /** How many cells a row should have, known once the header is read. */
  expect(width: number): void {
    this.#width = width;
  }

  /** Adds a piece of text; returns the rows that are complete by now. */
  push(text: string): CsvRow[] {
    this.#text = this.#text === '' ? text : this.#text + text;
    return this.#take(false);
  }

  /** The file is over: returns what is left. */
  end(): CsvRow[] {
    return this.#take(true);
  }

  #take(last: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    const text = this.#text;
    let start = 0;
    while (start < text.length) {
      const row = this.#rowAt(text, start, last);
      if (row === null) break;
      if (row.cells.length > 1 || row.cells[0]?.trim() !== '') {
        rows.push({ line: this.#line, cells: row.cells, ...(row.broken && { broken: true }) });
      }
      this.#line += row.lines;
      start = row.next;
    }
    this.#text = text.slice(start);
    return rows;
  }

  #rowAt(text: string, start: number, last: boolean): ScannedRow | null {
    const row = scanRow(text, start, last);
    if (row !== null) return this.#swallowed(row) ? firstLine(text, start) : row;
    const wait = !last && (text.length - start < LONGEST_ROW || !text.includes('\n', start));
    return wait ? null : firstLine(text, start);
  }

  /** Whether a stray quotation mark has drawn the next lines into this row. */
  #swallowed(row: ScannedRow): boolean {
    return row.lines > 1 && (row.ragged || (this.#width !== null && row.cells.length !== this.#width));
  }
}

interface ScannedRow {
  readonly cells: readonly string[];
  /** where the next row begins */
  readonly next: number;
  readonly lines: number;
  /** text follows a closing quotation mark */
  readonly ragged: boolean;
  readonly broken: boolean;
}

/** The row that begins at `start`; null when its end is not in the text. */
function scanRow(text: string, start: number, last: boolean): ScannedRow | null {
  const cells: string[] = [];
  let lines = 1;
  let ragged = false;
  let position = start;
  for (;;) {
    const quoted = text.charCodeAt(position) === QUOTE ? scanQuoted(text, position, last) : null;
    if (text.charCodeAt(position) === QUOTE && quoted === null) return null;
    if (quoted !== null) lines += quoted.lines;
    const rest = quoted?.next ?? position;
    const end = cellEnd(text, rest);
    if (end === text.length && !last) return null;
    const ending = text.charCodeAt(end);
    const tail = text.slice(rest, ending === LINE_FEED && endsWithReturn(text, rest, end) ? end - 1 : end);
    ragged ||= quoted !== null && tail !== '';
    cells.push(quoted === null ? tail : quoted.value + tail);
    if (ending !== COMMA)
      return { cells, next: Math.min(end + 1, text.length), lines, ragged, broken: false };
    position = end + 1;
  }
}

/** A row whose quoted cell does not end is cut at the end of its first line. */
function firstLine(text: string, start: number): ScannedRow {
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, '');
  return {
    cells: line.split(','),
    next: lineEnd < 0 ? text.length : lineEnd + 1,
    lines: 1,
    ragged: false,
    broken: true,
  };
}

function endsWithReturn(text: string, from: number, to: number): boolean {
  return to > from && text.charCodeAt(to - 1) === CARRIAGE_RETURN;
}

/** First comma or line end from here on, or the end of the text. */
function cellEnd(text: string, from: number): number {
  for (let position = from; position < text.length; position += 1) {
    const character = text.charCodeAt(position);
    if (character === COMMA || character === LINE_FEED) return position;
  }
  return text.length;
}

/** A quoted cell up to behind its closing quotation mark; null when that is not in the text, or may be doubled. */
function scanQuoted(
  text: string,
  start: number,
  last: boolean,
): { value: string; next: number; lines: number } | null {
  let position = start + 1;
  for (;;) {
    const quote = text.indexOf('"', position);
    if (quote < 0 || quote - start > LONGEST_ROW) return null;
    if (quote + 1 === text.length && !last) return null;
    if (text.charCodeAt(quote + 1) !== QUOTE) {
      const raw = text.slice(start + 1, quote);
      return {
        value: raw.includes('""') ? raw.replaceAll('""', '"') : raw,
        next: quote + 1,
        lines: lineFeeds(raw),
      };
    }
    position = quote + 2;
  }
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
