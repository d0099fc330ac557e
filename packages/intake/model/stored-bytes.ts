import type { ClientBase, Pool } from 'pg';

import type { FileBytes } from '../files/file-bytes.ts';
import type { PieceSeal } from './piece-seal.ts';

/** Bytes of one piece of a file, before it is sealed. */
export const CHUNK = 1024 * 1024;
/** Pieces fetched together when a file is read in order. */
const TOGETHER = 4;

/** Stores bytes in sealed pieces of 1 MiB, in the caller's transaction. */
export async function storeChunks(
  client: ClientBase,
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  seal: PieceSeal,
): Promise<void> {
  let [position, pending, waiting]: [number, Uint8Array[], number] = [0, [], 0];
  const store = async () => {
    await client.query({
      name: 'store-chunk',
      text: 'insert into stored_file_chunk (file_id, position, bytes) values ($1, $2, $3)',
      values: [file, position, seal.seal(position, Buffer.concat(pending))],
    });
    [position, pending, waiting] = [position + 1, [], 0];
  };
  for await (const piece of bytes) {
    for (let from = 0; from < piece.length;) {
      const part = piece.subarray(from, from + CHUNK - waiting);
      pending.push(part);
      waiting += part.length;
      from += part.length;
      if (waiting === CHUNK) await store();
    }
  }
  if (waiting > 0) await store();
}

/** A stored file as bytes to be read, piece by piece: never the whole of it in memory. */
export function storedBytes(
  client: ClientBase | Pool,
  file: string,
  size: number,
  seal: PieceSeal,
): FileBytes {
  let last: { position: number; bytes: Buffer } | null = null;
  const chunk = async (position: number): Promise<Buffer> => {
    if (last?.position !== position) {
      const [bytes = Buffer.alloc(0)] = await chunks(position, 1);
      last = { position, bytes };
    }
    return last.bytes;
  };
  const chunks = async (position: number, count: number): Promise<Buffer[]> => {
    const { rows } = await client.query<{ bytes: Buffer }>({
      name: 'read-chunks',
      text: `select bytes from stored_file_chunk where file_id = $1 and position >= $2 and position < $2 + $3::integer
             order by position`,
      values: [file, position, count],
    });
    return rows.map(({ bytes }, index) => seal.open(position + index, bytes));
  };
  return {
    size,
    async read(offset, length) {
      const end = Math.min(offset + length, size);
      const parts: Buffer[] = [];
      for (let at = Math.max(0, offset); at < end;) {
        const position = Math.floor(at / CHUNK);
        const bytes = await chunk(position);
        const part = bytes.subarray(at - position * CHUNK, end - position * CHUNK);
        if (part.length === 0) break;
        parts.push(part);
        at += part.length;
      }
      const [only] = parts;
      return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    },
    async *stream() {
      for (let position = 0; position * CHUNK < size; position += TOGETHER) {
        const pieces = await chunks(position, TOGETHER);
        if (pieces.length === 0) return;
        yield* pieces;
      }
    },
  };
}
