import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { anAsker } from './testing/ask.ts';
import { bareBiff, oldWorkbook } from './testing/old-excel.ts';
import { serveWholeGateway, type TestGateway } from './testing/serve-test-gateway.ts';

let gateway: TestGateway;
let authorization: string;
beforeAll(async () => {
  gateway = await serveWholeGateway();
  ({ authorization } = await anAsker(gateway, 'culture-433101', 'reporter'));
});
afterAll(() => gateway.close());

const problem = z.object({ code: z.string(), message: z.string() });

async function send(bytes: Buffer, language: string) {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/vnd.ms-excel' }), '处罚.xls');
  const response = await fetch(`${gateway.address}/intake/penalty`, {
    ...{ method: 'POST', body },
    headers: { authorization, 'accept-language': language },
  });
  return { status: response.status, ...problem.parse(await response.json()) };
}

const table = `<table border="1"><tr><td>行政相对人名称</td><td>行政处罚决定书文号</td></tr></table>`;
const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>${table}</body></html>`;
const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`;

describe('a file that is only named .xls, or is one of long ago', () => {
  it.each([
    ['BIFF8 in a compound file', oldWorkbook(), 'FILE_OLD_EXCEL'],
    ['bare BIFF', bareBiff(), 'FILE_OLD_EXCEL'],
    ['an HTML page with a table', Buffer.from(page), 'FILE_HTML'],
    ['an HTML table alone, in UTF-8 with a mark', Buffer.from(`\uFEFF\r\n${table}`), 'FILE_HTML'],
    ['an HTML table in UTF-16', Buffer.from(`\uFEFF${page}`, 'utf16le'), 'FILE_HTML'],
    ['a table of an old Excel in XML', Buffer.from(xml), 'FILE_HTML'],
  ])('%s: says how to save it as .xlsx, in both languages', async (_, bytes, code) => {
    const chinese = await send(bytes, 'zh-CN');
    expect(chinese).toMatchObject({ status: 400, code });
    expect(chinese.message).toMatch(/另存为.*Excel 工作簿（\*\.xlsx）/);
    const english = await send(bytes, 'en');
    expect(english).toMatchObject({ status: 400, code });
    expect(english.message).toMatch(/Save as.*Excel Workbook \(\*\.xlsx\)/);
    expect(english.message).not.toMatch(/[\u4e00-\u9fff]/);
    const { rows } = await gateway.database.pool.query('select from stored_file');
    expect(rows).toEqual([]);
  });
});
