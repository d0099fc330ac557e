import type { FileBytes } from './file-bytes.ts';
import { FileProblem } from '../rules/file-problem.ts';
import { readZipDirectory } from './zip-directory.ts';

export type FileForm = 'XLSX' | 'CSV' | 'JSON';

/** What each form is kept as. */
export const mediaTypesOfForms: Readonly<Record<FileForm, string>> = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv',
  JSON: 'application/json',
};

/** The form of a file that is kept. */
export function formOf(mediaType: string): FileForm {
  if (mediaType === mediaTypesOfForms.JSON) return 'JSON';
  return mediaType === mediaTypesOfForms.XLSX ? 'XLSX' : 'CSV';
}

const HEAD = 4096;
const startsWith = (bytes: Uint8Array, ...magic: readonly number[]) =>
  magic.every((byte, index) => bytes[index] === byte);
/** Whether it begins like a workbook (.xlsx). */
export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b) && (bytes[2] === 3 || bytes[2] === 5);
const isOle = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
/** A sheet of Excel 2 to 5 without a container: a record that begins a stream (BOF), of one of their lengths. */
const isBareBiff = (bytes: Uint8Array) =>
  bytes[0] === 0x09 &&
  [0, 2, 4, 8].includes(bytes[1] ?? 1) &&
  [4, 6, 8, 16].includes(bytes[2] ?? 0) &&
  bytes[3] === 0;
const isUtf16 = (bytes: Uint8Array) => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
const utf16Text = (bytes: Uint8Array) =>
  new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
const markup = /^\s*<(!doctype|html|head|meta|table|style|\?xml|xml|workbook)/i;

/**
 * What an uploaded file is, by its content: never by its name, which often says otherwise.
 * @throws FileProblem when it is neither a workbook (.xlsx) nor delimited text
 */
export async function readFileForm(file: FileBytes): Promise<FileForm> {
  const head = await file.read(0, HEAD);
  if (file.size === 0) throw new FileProblem('FILE_EMPTY');
  if (isOle(head))
    throw new FileProblem((await holdsEncryptedPackage(file)) ? 'FILE_ENCRYPTED' : 'FILE_OLD_EXCEL');
  if (isBareBiff(head)) throw new FileProblem('FILE_OLD_EXCEL');
  if (isZip(head)) return requireWorkbook(file);
  if (isUtf16(head)) {
    if (markup.test(utf16Text(head))) throw new FileProblem('FILE_HTML');
    return 'CSV';
  }
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46) || head.includes(0)) throw new FileProblem('FILE_UNREADABLE');
  const text = new TextDecoder().decode(head);
  if (markup.test(text)) throw new FileProblem('FILE_HTML');
  if (file.size <= HEAD && text.trim() === '') throw new FileProblem('FILE_EMPTY');
  return 'CSV';
}

async function requireWorkbook(file: FileBytes): Promise<FileForm> {
  const entries = await readZipDirectory(file);
  if (![...entries.keys()].some((name) => /^xl\/workbook\.xml$/i.test(name)))
    throw new FileProblem('FILE_UNREADABLE');
  return 'XLSX';
}

/** A workbook with a password is an OLE file with a stream of this name (in UTF-16). */
async function holdsEncryptedPackage(file: FileBytes): Promise<boolean> {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  const ends = [await file.read(0, 65_536), await file.read(Math.max(0, file.size - 65_536), 65_536)];
  return ends.some((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name));
}
