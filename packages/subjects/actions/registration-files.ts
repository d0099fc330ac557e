import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure, sentenceOf } from '@xintu/runtime';
import { CsvReader, type CsvRow } from '../rules/csv-reader.ts';
import { readLayout, type RegistrationLayout } from '../rules/registration-columns.ts';

/** Small pieces die young: larger strings would go to the old generation at once. */
const PIECE_BYTES = 16 * 1024;

/** Some rows of one file, with what its header says of them. */
export interface RegistrationRows {
  readonly layout: RegistrationLayout;
  readonly rows: readonly CsvRow[];
}

/**
 * Sizes of the files on disk, in bytes.
 * @throws Failure when one of them can't be read
 */
export async function sizesOf(files: readonly string[]): Promise<number[]> {
  return Promise.all(
    files.map(async (file) => {
      const found = await stat(file).catch(() => null);
      if (found === null || !found.isFile()) throw new Failure(`${file} is not a file that can be read.`);
      return found.size;
    }),
  );
}

/**
 * Reads the rows of a registration file piece by piece, as they stand; packed files (gzip) are known by their first
 * bytes. Bytes that are no UTF-8 become U+FFFD.
 * @param onBytes told how many bytes of the file were read since the last time
 * @throws Failure when the file can't be read or unpacked, or lacks a column
 */
export async function* readRegistrationFile(
  file: string,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<RegistrationRows, void, undefined> {
  const reader = new CsvReader();
  let layout: RegistrationLayout | null = null;
  for await (const text of textOf(file, onBytes)) {
    let rows = text === null ? reader.end() : reader.push(text);
    if (layout === null) {
      const [header, ...others] = rows;
      if (header === undefined) continue;
      layout = requireLayout(file, header.cells);
      reader.expect(layout.width);
      rows = others;
    }
    yield { layout, rows };
  }
  if (layout === null) throw new Failure(`${file} is empty.`);
}

function requireLayout(file: string, header: readonly string[]): RegistrationLayout {
  const reading = readLayout(header);
  if (reading.ok) return reading.layout;
  throw new Failure(
    `${file} is no registration file in UTF-8: its header lacks ${reading.missing.map((label) => `“${label}”`).join(', ')}.`,
  );
}

/** The file's text in pieces, null at its end. */
async function* textOf(
  file: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string | null, void, undefined> {
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const piece of bytesOf(file, onBytes)) yield decoder.decode(piece, { stream: true });
  } catch (problem) {
    throw new Failure(`${file} can't be read to its end: ${sentenceOf(problem)}.`);
  }
  yield decoder.decode();
  yield null;
}

async function* bytesOf(
  file: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer, void, undefined> {
  const packed = await isPacked(file);
  const counted = async function* (): AsyncGenerator<Buffer, void, undefined> {
    for await (const piece of bufferPieces(createReadStream(file, { highWaterMark: PIECE_BYTES }))) {
      onBytes(piece.length);
      yield piece;
    }
  };
  if (!packed) return yield* counted();
  const unpacked = createGunzip({ chunkSize: PIECE_BYTES });
  // What goes wrong on either side reaches whoever reads `unpacked`; the callback has nothing to add.
  pipeline(Readable.from(counted(), { objectMode: false }), unpacked, () => undefined);
  yield* bufferPieces(unpacked);
}

async function* bufferPieces(source: AsyncIterable<unknown>): AsyncGenerator<Buffer, void, undefined> {
  for await (const piece of source) {
    if (!Buffer.isBuffer(piece)) throw new TypeError('a stream of bytes gave something else');
    yield piece;
  }
}

async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
