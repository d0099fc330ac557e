import type { FileBytes } from './file-bytes.ts';
import { FileProblem } from '../rules/file-problem.ts';
import { COLUMN_LIMIT, type SheetRow } from './sheet-row.ts';
import { decodeText, detectEncoding } from './text-encoding.ts';

const QUOTE = 34;
const LF = 10;
const CR = 13;
/** A row longer than this (in characters) means a quote that was never closed. */
const LONGEST_ROW = 512 * 1024;
const HEAD_LINES = 20;

/**
 * The rows of a delimited text (comma, tab or semicolon; fields in quotes may hold line breaks), in batches.
 * @throws FileProblem when a quote is never closed
 */
export async function* readDelimitedRows(file: FileBytes): AsyncGenerator<readonly SheetRow[]> {
  const encoding = await detectEncoding(file);
  let reader: DelimitedReader | null = null;
  let head = '';
  for await (const piece of decodeText(file, encoding)) {
    head += piece;
    if (reader === null) {
      if (countLines(head) < HEAD_LINES && head.length < LONGEST_ROW) continue;
      reader = createDelimitedReader(detectDelimiter(head));
    }
    const rows = reader.read(head);
    head = '';
    if (rows.length > 0) yield rows;
  }
  reader ??= createDelimitedReader(detectDelimiter(head));
  const rows = [...reader.read(head), ...reader.end()];
  if (rows.length > 0) yield rows;
}

const countLines = (text: string) => text.split('\n', HEAD_LINES).length;

/** The separator of which the fullest of the first lines has most. Excel's own first line `sep=;` decides at once. */
export function detectDelimiter(text: string): string {
  const declared = /^sep=([,;\t])\r?\n/i.exec(text)?.[1];
  if (declared !== undefined) return declared;
  let best = { delimiter: ',', count: 0 };
  for (const line of text.split(/\r\n|\n|\r/, HEAD_LINES)) {
    const bare = line.replace(/"[^"]*"/g, '');
    for (const delimiter of [',', '\t', ';']) {
      const count = bare.split(delimiter).length - 1;
      if (count > best.count) best = { delimiter, count };
    }
  }
  return best.delimiter;
}

/** Cuts text into rows as it arrives. */
export interface DelimitedReader {
  read(piece: string): SheetRow[];
  end(): SheetRow[];
}

export function createDelimitedReader(delimiter: string): DelimitedReader {
  const separator = delimiter.charCodeAt(0);
  let [rest, row] = ['', 0];

  const take = (text: string, final: boolean): SheetRow[] => {
    const rows: SheetRow[] = [];
    let at = 0;
    while (at < text.length) {
      const record = readRecord(text, at, separator, final);
      if (record === null) break;
      at = record.next;
      row += 1;
      const declaration = row === 1 && record.cells.length <= 2 && /^sep=/i.test(record.cells[0] ?? '');
      if (!declaration && record.cells.some((cell) => cell.trim() !== ''))
        rows.push({ row, cells: record.cells });
    }
    rest = text.slice(at);
    if (rest.length > LONGEST_ROW) throw new FileProblem('FILE_QUOTE_OPEN', row + 1);
    return rows;
  };

  return { read: (piece) => take(rest + piece, false), end: () => take(rest, true) };
}

interface Record {
  readonly cells: string[];
  readonly next: number;
}

/** One record from `start`, or null when its end has not come yet. */
function readRecord(text: string, start: number, separator: number, final: boolean): Record | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let [cell, end] = ['', at];
    if (text.charCodeAt(at) === QUOTE) {
      const quoted = readQuoted(text, at, final);
      if (quoted === null) return null;
      [cell, end] = [quoted.value, quoted.next];
    }
    const from = end;
    let code = text.charCodeAt(end);
    while (end < text.length && code !== separator && code !== LF && code !== CR)
      code = text.charCodeAt((end += 1));
    if (end > from) cell += text.slice(from, end);
    if (cells.length < COLUMN_LIMIT) cells.push(cell);
    if (end >= text.length) return final ? { cells, next: end } : null;
    at = end + 1;
    if (code === separator) continue;
    if (code === CR && at >= text.length && !final) return null;
    return { cells, next: code === CR && text.charCodeAt(at) === LF ? at + 1 : at };
  }
}

/** A field in quotes; two quotes stand for one. What follows the closing quote is left to the caller. */
function readQuoted(text: string, start: number, final: boolean): { value: string; next: number } | null {
  let [value, from] = ['', start + 1];
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) {
      if (final) throw new FileProblem('FILE_QUOTE_OPEN');
      return null;
    }
    value += text.slice(from, quote);
    if (quote + 1 >= text.length && !final) return null;
    if (text.charCodeAt(quote + 1) !== QUOTE) return { value, next: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
