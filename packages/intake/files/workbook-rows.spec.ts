import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { bytesInMemory } from './file-bytes.ts';
import type { SheetRow } from './sheet-row.ts';
import { readWorkbookRows } from './workbook-rows.ts';

async function rowsOf(bytes: Uint8Array): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of readWorkbookRows(bytesInMemory(bytes))) rows.push(...batch);
  return rows;
}

/** A workbook by hand, to say what no writer of ours would. */
function workbook(sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const text: Record<string, string> = {
    'xl/workbook.xml': `<x:workbook xmlns:x="a" xmlns:r="b"><x:sheets><x:sheet name="隐" state="hidden" r:id="rId1"/><x:sheet name="见" r:id="rId2"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/none.xml"/><Relationship Target='/xl/worksheets/s.xml' Id='rId2'/></Relationships>`,
    'xl/worksheets/s.xml': `<?xml version="1.0"?><!-- > --><worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(text).map(([name, content]) => [name, strToU8(content)])));
}

describe('rows of a workbook', () => {
  it('are those of the first sheet that one sees, numbered as Excel does', async () => {
    const sheet = `<row r="2"><c r="B2" t="inlineStr"><is><t>甲&amp;乙</t></is></c></row><row r="3"><c r="A3"/></row><row r="5"><c><v>1</v></c><c><v>2</v></c></row>`;
    expect(await rowsOf(workbook(sheet))).toEqual([
      { row: 2, cells: ['', '甲&乙'] },
      { row: 5, cells: ['1', '2'] },
    ]);
  });

  it('hold shared texts without their reading aids, and formulas by their result', async () => {
    const shared = `<sst><si><r><t>信</t></r><r><t xml:space="preserve"> 用</t></r><rPh><t>xinyong</t></rPh></si></sst>`;
    const sheet = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>1&lt;2</f><v>是</v></c><c r="C1" t="b"><v>1</v></c></row>`;
    expect(await rowsOf(workbook(sheet, { 'xl/sharedStrings.xml': shared }))).toEqual([
      { row: 1, cells: ['信 用', '是', 'TRUE'] },
    ]);
  });

  it('give days by the cell’s format, and numbers as one sees them', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0.00&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
    const sheet = `<row r="1"><c r="A1" s="1"><v>46027</v></c><c r="B1" s="2"><v>46027.5</v></c><c r="C1" s="3"><v>46027</v></c><c r="D1"><v>0.30000000000000004</v></c><c r="E1"><v>1.5E-5</v></c></row>`;
    expect(await rowsOf(workbook(sheet, { 'xl/styles.xml': styles }))).toEqual([
      { row: 1, cells: ['2026-01-05', '2026-01-05', '46027', '0.3', '0.000015'] },
    ]);
  });

  it('are read back as another program wrote them', async () => {
    const rows = [
      ['名称', '金额', '日期'],
      ['甲（演示）', 0.2, new Date(Date.UTC(2026, 0, 5))],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows }] });
    expect(await rowsOf(bytes)).toEqual([
      { row: 1, cells: ['名称', '金额', '日期'] },
      { row: 2, cells: ['甲（演示）', '0.2', '2026-01-05'] },
    ]);
  });

  it('expand no entity', async () => {
    const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>&lol;&#x41;</t></is></c></row>`;
    expect(await rowsOf(workbook(sheet))).toEqual([{ row: 1, cells: ['&lol;A'] }]);
  });

  it('are refused when the sheet breaks off', async () => {
    const broken = workbook('', { 'xl/worksheets/s.xml': '<worksheet><sheetData><row r="1"><c r="A' });
    await expect(rowsOf(broken)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});
