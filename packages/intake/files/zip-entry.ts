import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

import type { FileBytes } from './file-bytes.ts';
import { FileProblem } from '../rules/file-problem.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_HEADER = 30;
const PIECE = 256 * 1024;
const [STORED, DEFLATED] = [0, 8];

/** How far unpacking may go, in bytes: what an honest sheet never reaches. */
export interface UnpackLimits {
  readonly size: number;
  /** times the packed size, counted once `ratioFrom` bytes came out */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const sheetLimits: UnpackLimits = { size: 2 * 1024 ** 3, ratio: 250, ratioFrom: 32 * 1024 ** 2 };
export const partLimits: UnpackLimits = { size: 512 * 1024 ** 2, ratio: 250, ratioFrom: 32 * 1024 ** 2 };

/**
 * Unpacks one entry piece by piece. The sizes written in the archive are not believed: what comes out is counted.
 * @throws FileProblem when it is damaged, or grows beyond the limits (a zip bomb)
 */
export async function* unpack(
  file: FileBytes,
  entry: ZipEntry,
  limits: UnpackLimits,
): AsyncGenerator<Uint8Array> {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new FileProblem('FILE_UNREADABLE');
  let size = 0;
  for await (const piece of entry.method === STORED ? packedPieces(file, entry) : inflated(file, entry)) {
    size += piece.length;
    const swollen = size > limits.ratioFrom && size > entry.packedSize * limits.ratio;
    if (size > limits.size || swollen) throw new FileProblem('FILE_UNPACKED_TOO_LARGE');
    yield piece;
  }
}

async function* inflated(file: FileBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: PIECE });
  const feeding = pipeline(Readable.from(packedPieces(file, entry)), inflate).catch(() => undefined);
  try {
    for await (const piece of inflate) {
      if (piece instanceof Uint8Array) yield piece;
    }
  } catch (problem) {
    throw isDamage(problem) ? new FileProblem('FILE_UNREADABLE') : problem;
  } finally {
    inflate.destroy();
    await feeding;
  }
}

const isDamage = (problem: unknown) =>
  problem instanceof Error && 'code' in problem && String(problem.code).startsWith('Z_');

async function* packedPieces(file: FileBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const header = await file.read(entry.headerOffset, LOCAL_HEADER);
  if (header.length < LOCAL_HEADER) throw new FileProblem('FILE_UNREADABLE');
  const data = new DataView(header.buffer, header.byteOffset, header.byteLength);
  let offset = entry.headerOffset + LOCAL_HEADER + data.getUint16(26, true) + data.getUint16(28, true);
  const end = offset + entry.packedSize;
  while (offset < end) {
    const piece = await file.read(offset, Math.min(PIECE, end - offset));
    if (piece.length === 0) throw new FileProblem('FILE_UNREADABLE');
    offset += piece.length;
    yield piece;
  }
}
