import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';

/** A row in the order of the columns; null is SQL's null. */
export type CopyRow = readonly (string | null)[];

const CHUNK_CHARACTERS = 64 * 1024;

/**
 * Streams rows into a table by COPY, in the connection's transaction if there is one. Rows are taken only as fast
 * as PostgreSQL takes them. Array values are given in PostgreSQL's own notation (see `copyArray`).
 * @returns how many rows arrived
 * @throws what the source of the rows throws, or PostgreSQL's error (a text with the character U+0000 among them);
 *   nothing of the copy stays then
 */
export function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<CopyRow> | Iterable<CopyRow>,
): Promise<number> {
  return copyEncoded(client, table, columns, chunks(rows, columns.length));
}

/** The same of rows that `encodeRows` wrote already. */
export async function copyEncoded(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<number> {
  const target = table.split('.').map(pg.escapeIdentifier).join('.');
  const names = columns.map(pg.escapeIdentifier).join(', ');
  const stream = client.query(from(`copy ${target} (${names}) from stdin`));
  await pipeline(Readable.from(pieces, { objectMode: true, highWaterMark: 2 }), stream);
  return stream.rowCount;
}

/** Rows in the text format of COPY: bytes, so that the rows themselves need not be kept until they are sent. */
export function encodeRows(rows: Iterable<CopyRow>, width: number): Buffer {
  let text = '';
  for (const row of rows) text += lineOf(row, width);
  return Buffer.from(text);
}

function lineOf(row: CopyRow, width: number): string {
  if (row.length !== width) throw new RangeError(`a row has ${row.length} values for ${width} columns`);
  let line = '';
  for (let index = 0; index < width; index += 1)
    line += (index === 0 ? '' : '\t') + copyField(row[index] ?? null);
  return `${line}\n`;
}

async function* chunks(
  rows: AsyncIterable<CopyRow> | Iterable<CopyRow>,
  width: number,
): AsyncGenerator<Buffer, void, undefined> {
  let text = '';
  for await (const row of rows) {
    text += lineOf(row, width);
    if (text.length >= CHUNK_CHARACTERS) {
      yield Buffer.from(text);
      text = '';
    }
  }
  if (text !== '') yield Buffer.from(text);
}

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One value in the text format of COPY. */
export function copyField(value: string | null): string {
  if (value === null) return '\\N';
  return special.test(value)
    ? value.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character)
    : value;
}

/** An array of texts in PostgreSQL's notation, as the value of a column such as text[]. */
export function copyArray(values: readonly (string | null)[]): string {
  const items = values.map((value) => (value === null ? 'NULL' : `"${value.replace(/["\\]/g, '\\$&')}"`));
  return `{${items.join(',')}}`;
}
