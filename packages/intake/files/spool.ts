import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file as it arrived, kept on disk until it is stored. */
export interface Spooled {
  readonly size: number;
  readonly sha256: Buffer;
  /** The bytes from the beginning, in pieces of at most 1 MiB. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** Gives the space back. */
  readonly close: () => Promise<void>;
}

/** Thrown when more arrives than may be taken. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

const PIECE = 1024 * 1024;

/** A file without a name: whatever becomes of this process, the system takes its space back. */
async function openNameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `xintu-upload-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  await unlink(path);
  return handle;
}

async function* piecesOf(handle: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  for (let position = 0; position < size;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(PIECE, size - position)), {
      position,
    });
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/**
 * Takes bytes as they come, however slowly, without holding anything but a temporary file meanwhile. Bytes are counted
 * as they arrive.
 * @throws TooLarge as soon as there are more than `limit` bytes; nothing is left of them
 */
export async function spool(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Spooled> {
  const handle = await openNameless();
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const piece of bytes) {
      if (size + piece.length > limit) throw new TooLarge();
      hash.update(piece);
      await handle.write(piece, 0, piece.length, size);
      size += piece.length;
    }
  } catch (problem) {
    await handle.close();
    throw problem;
  }
  return { size, sha256: hash.digest(), stream: () => piecesOf(handle, size), close: () => handle.close() };
}
