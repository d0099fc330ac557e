/** One record of BIFF: its number, its length, its bytes. */
function biff(number: number, ...bytes: readonly number[]): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(number, 0);
  head.writeUInt16LE(bytes.length, 2);
  return Buffer.concat([head, Buffer.from(bytes)]);
}

const endOfFile = biff(0x000a);
/** Row, column and no format, then a text of 8-bit characters. */
const label = (row: number, column: number, text: string) =>
  biff(0x0204, row, 0, column, 0, 0, 0, text.length, 0, 0, ...Buffer.from(text, 'latin1'));

/** A sheet as Excel 2 and 3 wrote it: bare records, without a container. */
export function bareBiff(): Buffer {
  return Buffer.concat([biff(0x0209, 0, 0, 0x10, 0, 0, 0), label(0, 0, 'CF_WSH'), endOfFile]);
}

/** The stream `Workbook` of Excel 97–2003 (BIFF8): the globals with one sheet, and the sheet with a cell. */
function workbookStream(): Buffer {
  const bof = (substream: number) =>
    biff(0x0809, 0, 6, substream, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0);
  const name = Buffer.from('Sheet1', 'latin1');
  const globals = bof(0x05);
  const boundSheet = (at: number) => biff(0x0085, at & 0xff, at >> 8, 0, 0, 0, 0, name.length, 0, ...name);
  const sheetAt = globals.length + boundSheet(0).length + endOfFile.length;
  const sheet = Buffer.concat([bof(0x10), label(0, 0, 'CF_WSH'), endOfFile]);
  return Buffer.concat([globals, boundSheet(sheetAt), endOfFile, sheet]);
}

const SECTOR = 512;
/** From this size on a stream lies in sectors of its own. */
const LEAST_STREAM = 4_096;
const [END_OF_CHAIN, FAT_SECTOR, FREE] = [0xfffffffe, 0xfffffffd, 0xffffffff];

function directoryEntry(name: string, type: number, child: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  for (const [at, value] of [
    [68, FREE],
    [72, FREE],
    [76, child],
    [116, start],
    [120, size],
  ] as const)
    entry.writeUInt32LE(value, at);
  return entry;
}

/** A workbook as Excel 97–2003 saves it (.xls): BIFF8 in a compound file of version 3. */
export function oldWorkbook(): Buffer {
  const stream = Buffer.concat([workbookStream()], LEAST_STREAM);
  const sectors = stream.length / SECTOR;
  const header = Buffer.alloc(SECTOR, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, LEAST_STREAM],
    [60, END_OF_CHAIN],
    [68, END_OF_CHAIN],
  ] as const)
    header.writeUInt32LE(value, at);
  for (let at = 76; at < SECTOR; at += 4) header.writeUInt32LE(at === 76 ? 0 : FREE, at);
  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(FAT_SECTOR, 0);
  table.writeUInt32LE(END_OF_CHAIN, 4);
  for (let index = 0; index < sectors; index += 1)
    table.writeUInt32LE(index === sectors - 1 ? END_OF_CHAIN : index + 3, 8 + index * 4);
  const directory = Buffer.concat(
    [
      directoryEntry('Root Entry', 5, 1, END_OF_CHAIN, 0),
      directoryEntry('Workbook', 2, FREE, 2, stream.length),
    ],
    SECTOR,
  );
  return Buffer.concat([header, table, directory, stream]);
}
