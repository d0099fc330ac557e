import { expect, it } from 'vitest';

import { formByHead, formOfArchive } from './document-form.ts';

const text = (content: string) => new TextEncoder().encode(content);

it.each([
  ['a PDF', text('%PDF-1.7'), 'PDF'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'PNG'],
  ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'JPEG'],
  ['an archive', new Uint8Array([0x50, 0x4b, 0x03, 0x04]), 'ARCHIVE'],
  ['a program', text('MZ'), null],
  ['a page', text('<html>'), null],
  ['nothing', text(''), null],
])('%s is told by its first bytes', (_what, head, form) => {
  expect(formByHead(head)).toBe(form);
});

it.each([
  [['[Content_Types].xml', 'word/document.xml'], 'DOCX'],
  [['[Content_Types].xml', 'xl/workbook.xml'], 'XLSX'],
  [['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'], null],
  [['word/document.xml'], null],
  [['[Content_Types].xml', 'ppt/presentation.xml'], null],
  [[], null],
])('an archive of %o is %s', (names, form) => {
  expect(formOfArchive(names)).toBe(form);
});
