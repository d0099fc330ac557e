/** What files of cases may be, by their content. */
export const documentForms = {
  PDF: 'application/pdf',
  PNG: 'image/png',
  JPEG: 'image/jpeg',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type DocumentForm = keyof typeof documentForms;

const begins = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, place) => bytes[place] === byte);

/** What a file says of itself by its first bytes; an archive may be an office document, by what is in it. */
export function formByHead(head: Uint8Array): DocumentForm | 'ARCHIVE' | null {
  if (begins(head, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'PDF';
  if (begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'PNG';
  if (begins(head, 0xff, 0xd8, 0xff)) return 'JPEG';
  return begins(head, 0x50, 0x4b, 0x03, 0x04) ? 'ARCHIVE' : null;
}

/** Which office document an archive is, by the names in it; null: none, or one that carries a program (macros). */
export function formOfArchive(names: Iterable<string>): DocumentForm | null {
  const all = [...names].map((name) => name.toLowerCase());
  if (!all.includes('[content_types].xml') || all.some((name) => name.endsWith('vbaproject.bin')))
    return null;
  if (all.includes('word/document.xml')) return 'DOCX';
  return all.includes('xl/workbook.xml') ? 'XLSX' : null;
}
