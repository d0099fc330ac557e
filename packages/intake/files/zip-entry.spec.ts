import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { bytesInMemory } from './file-bytes.ts';
import { readFileForm } from './file-form.ts';
import { readZipDirectory } from './zip-directory.ts';
import { unpack } from './zip-entry.ts';

const limits = { size: 1_000_000, ratio: 100, ratioFrom: 10_000 };

async function unpacked(archive: Uint8Array, name: string): Promise<string> {
  const file = bytesInMemory(archive);
  const entry = (await readZipDirectory(file)).get(name);
  if (entry === undefined) throw new Error(`no ${name}`);
  let text = '';
  for await (const piece of unpack(file, entry, limits)) text += Buffer.from(piece).toString();
  return text;
}

describe('unpacking', () => {
  it('gives what was packed, deflated or stored', async () => {
    const text = 'Credit 信用 '.repeat(100);
    const bytes = new TextEncoder().encode(text);
    expect(await unpacked(zipSync({ a: bytes, b: [bytes, { level: 0 }] }), 'a')).toBe(text);
    expect(await unpacked(zipSync({ a: bytes, b: [bytes, { level: 0 }] }), 'b')).toBe(text);
  });

  it('stops at a bomb, whatever size the archive states', async () => {
    const bomb = zipSync({ a: new Uint8Array(5_000_000) });
    await expect(unpacked(bomb, 'a')).rejects.toMatchObject({ code: 'FILE_UNPACKED_TOO_LARGE' });
    const large = zipSync({
      a: [new Uint8Array(1_000_001).map((_, index) => (index * 7919) % 251), { level: 0 }],
    });
    await expect(unpacked(large, 'a')).rejects.toMatchObject({ code: 'FILE_UNPACKED_TOO_LARGE' });
  });

  it('says so when the archive is damaged', async () => {
    const archive = zipSync({ a: new TextEncoder().encode('x'.repeat(5000) + Math.PI) });
    const damaged = archive.slice();
    damaged.fill(0xff, 35, 50);
    await expect(unpacked(damaged, 'a')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    const cut = bytesInMemory(archive.slice(0, 40));
    await expect(readZipDirectory(cut)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

describe('form of a file', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const text = (content: string) => new TextEncoder().encode(content);
  const workbook = zipSync({ 'xl/workbook.xml': text('<workbook/>') });

  it.each([
    ['a workbook', workbook, 'XLSX'],
    ['text', text('名称,代码\n'), 'CSV'],
    ['text in UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'CSV'],
  ])('%s', async (_, bytes, form) => {
    expect(await readFileForm(bytesInMemory(bytes))).toBe(form);
  });

  it.each([
    ['nothing', new Uint8Array(), 'FILE_EMPTY'],
    ['blanks', text(' \r\n'), 'FILE_EMPTY'],
    ['an old .xls', new Uint8Array([...ole, ...new Uint8Array(600)]), 'FILE_OLD_EXCEL'],
    [
      'a workbook with a password',
      new Uint8Array([...ole, ...new Uint8Array(600), ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'FILE_ENCRYPTED',
    ],
    [
      'a web page named .xls',
      text('\uFEFF<html xmlns:x="urn:x"><table><tr><td>1</td></tr></table></html>'),
      'FILE_HTML',
    ],
    ['another archive', zipSync({ 'word/document.xml': text('<w/>') }), 'FILE_UNREADABLE'],
    ['a PDF', text('%PDF-1.7 ...'), 'FILE_UNREADABLE'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'FILE_UNREADABLE'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(readFileForm(bytesInMemory(bytes))).rejects.toMatchObject({ code });
  });
});
