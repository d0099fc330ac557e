import type { FileBytes } from './file-bytes.ts';
import { FileProblem } from '../rules/file-problem.ts';

/** One file inside an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const MAXIMUM_COMMENT = 65_535;
const MAXIMUM_DIRECTORY = 8 * 1024 * 1024;
const ESCAPE_32 = 0xffffffff;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The entries of an archive by name.
 * @throws FileProblem when it is no complete archive, or has a password
 */
export async function readZipDirectory(file: FileBytes): Promise<ReadonlyMap<string, ZipEntry>> {
  const { offset, length } = await findDirectory(file);
  if (length > MAXIMUM_DIRECTORY || offset + length > file.size) throw new FileProblem('FILE_UNREADABLE');
  const bytes = await file.read(offset, length);
  const data = view(bytes);
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + 46 <= bytes.length && data.getUint32(at, true) === ENTRY;) {
    if ((data.getUint16(at + 8, true) & 1) === 1) throw new FileProblem('FILE_ENCRYPTED');
    const nameLength = data.getUint16(at + 28, true);
    const extraLength = data.getUint16(at + 30, true);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/');
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    entries.set(name, { name, method: data.getUint16(at + 10, true), ...sizes(data, at, extra) });
    at += 46 + nameLength + extraLength + data.getUint16(at + 32, true);
  }
  return entries;
}

async function findDirectory(file: FileBytes): Promise<{ offset: number; length: number }> {
  const from = Math.max(0, file.size - END_LENGTH - MAXIMUM_COMMENT);
  const tail = await file.read(from, file.size - from);
  const data = view(tail);
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (data.getUint32(at, true) !== END) continue;
    const [length, offset] = [data.getUint32(at + 12, true), data.getUint32(at + 16, true)];
    const large = offset === ESCAPE_32 || length === ESCAPE_32;
    return large ? findLargeDirectory(file, from + at) : { offset, length };
  }
  throw new FileProblem('FILE_UNREADABLE');
}

/** Archives over 4 GB, and some writers always, keep the place in a record of its own. */
async function findLargeDirectory(file: FileBytes, end: number): Promise<{ offset: number; length: number }> {
  const locator = view(await file.read(Math.max(0, end - 20), 20));
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== END_64_LOCATOR)
    throw new FileProblem('FILE_UNREADABLE');
  const record = view(await file.read(Number(locator.getBigUint64(8, true)), 56));
  if (record.byteLength < 56 || record.getUint32(0, true) !== END_64)
    throw new FileProblem('FILE_UNREADABLE');
  return { length: Number(record.getBigUint64(40, true)), offset: Number(record.getBigUint64(48, true)) };
}

function sizes(data: DataView, at: number, extra: Uint8Array) {
  const numbers = {
    size: data.getUint32(at + 24, true),
    packedSize: data.getUint32(at + 20, true),
    headerOffset: data.getUint32(at + 42, true),
  };
  const large = view(extra);
  for (let place = 0; place + 4 <= extra.length; place += 4 + large.getUint16(place + 2, true)) {
    if (large.getUint16(place, true) !== 1) continue;
    let value = place + 4;
    for (const key of ['size', 'packedSize', 'headerOffset'] as const) {
      if (numbers[key] !== ESCAPE_32 || value + 8 > extra.length) continue;
      numbers[key] = Number(large.getBigUint64(value, true));
      value += 8;
    }
  }
  return numbers;
}
