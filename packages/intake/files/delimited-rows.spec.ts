import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

import { readDelimitedRows } from './delimited-rows.ts';
import type { FileBytes } from './file-bytes.ts';
import type { SheetRow } from './sheet-row.ts';

/** A file that arrives in pieces so small that every border falls everywhere. */
function inPieces(bytes: Uint8Array, piece: number): FileBytes {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    async *stream() {
      for (let at = 0; at < bytes.length; at += piece) {
        await Promise.resolve();
        yield bytes.subarray(at, at + piece);
      }
    },
  };
}

async function rowsOf(bytes: Uint8Array, piece = 1 << 20): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of readDelimitedRows(inPieces(bytes, piece))) rows.push(...batch);
  return rows;
}

describe('delimited text', () => {
  const text = '名称,内容\r\n甲,"一, ""二""\n三"\r\n\r\n乙,\r\n丙,末';
  const rows = [
    { row: 1, cells: ['名称', '内容'] },
    { row: 2, cells: ['甲', '一, "二"\n三'] },
    { row: 4, cells: ['乙', ''] },
    { row: 5, cells: ['丙', '末'] },
  ];

  it.each([1, 2, 3, 5, 7, 64])('is cut alike in pieces of %i bytes', async (piece) => {
    // Enough lines that reading begins before the end has come.
    const long = `${text}\n${'丁,戊\n'.repeat(30)}`;
    expect((await rowsOf(Buffer.from(long), piece)).slice(0, 4)).toEqual(rows);
    expect(await rowsOf(Buffer.from(long), piece)).toHaveLength(34);
  });

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['tabs', Buffer.from(text.replaceAll(/(名称|甲|乙|丙),/g, '$1\t'))],
    ['semicolons', Buffer.from(text.replaceAll(/(名称|甲|乙|丙),/g, '$1;'))],
    ['old line ends', Buffer.from(text.replaceAll('\r\n', '\r'))],
  ])('is read as %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(rows);
  });

  it('takes the separator that Excel declares, without counting it as a row of data', async () => {
    expect(await rowsOf(Buffer.from('sep=;\r\na;b\r\n'))).toEqual([{ row: 2, cells: ['a', 'b'] }]);
  });

  it('keeps UTF-8 with a broken character, rather than reading all of it as GB18030', async () => {
    const broken = Buffer.concat([
      Buffer.from('名称,某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某\n'),
      Buffer.from([0xe4, 0xbd]),
    ]);
    expect((await rowsOf(broken))[0]?.cells[0]).toBe('名称');
  });

  it('refuses a quote that is never closed', async () => {
    await expect(rowsOf(Buffer.from('a,b\n"c,d\n'))).rejects.toMatchObject({ code: 'FILE_QUOTE_OPEN' });
    const endless = Buffer.from(`a,b\n"${'x'.repeat(2_000_000)}`);
    await expect(rowsOf(endless)).rejects.toMatchObject({ code: 'FILE_QUOTE_OPEN', row: 2 });
  });
});
