import { fileURLToPath } from 'node:url';
import type { Pool } from 'pg';

import { type BatchReceipt, batchReceipt } from './batch-receipt.ts';

/** Of the page, in points. */
const [MARGIN, LABEL_WIDTH, LINE] = [64, 120, 12];
/** What is longer is cut, so that a receipt is one page. */
const LONGEST_LINE = 480;
const ENTRIES_SHOWN = 12;

/**
 * The receipt of a batch that is done as one page (.pdf), with its font inside; null where there is none. Whether the
 * reader may see it is for the caller to ask.
 */
export async function receiptDocument(pool: Pool, batchId: string): Promise<Buffer | null> {
  const receipt = await batchReceipt(pool, batchId);
  if (receipt === null) return null;
  const { rows } = await pool.query<{ type: string; provider: string }>(
    `select t.name as type, d.name as provider from record_type t, department d where t.code = $1 and d.code = $2`,
    [receipt.recordType, receipt.provider],
  );
  const named = {
    type: rows[0]?.type ?? receipt.recordType,
    provider: rows[0]?.provider ?? receipt.provider,
  };
  return written(linesOf(receipt, named));
}

type Line = readonly [label: string, value: string];

function linesOf(receipt: BatchReceipt, named: { readonly type: string; readonly provider: string }): Line[] {
  const { file, rows, ledgerEntries } = receipt;
  const more = ledgerEntries.length > ENTRIES_SHOWN ? ` 等 ${ledgerEntries.length} 条` : '';
  return [
    ['批次', receipt.batch],
    ['信用信息事项', `${named.type}（${receipt.recordType}，第 ${receipt.recordTypeVersion} 版）`],
    ['信息提供单位', `${named.provider}（${receipt.provider}）`],
    ['提交人', receipt.submittedBy],
    ['接收时间', chinaTime(receipt.receivedAt)],
    ['完成时间', chinaTime(receipt.finishedAt)],
    ['文件', `${file.name}，${file.bytes} 字节`],
    ['文件摘要 SHA-256', file.sha256],
    ['读取行数', String(rows.read)],
    ['新增 / 更新 / 未变', `${rows.new} / ${rows.changed} / ${rows.unchanged}`],
    ['退回 / 范围外', `${rows.rejected} / ${rows.outOfScope}`],
    ['存证编号', `${ledgerEntries.slice(0, ENTRIES_SHOWN).join('、')}${more}`],
  ];
}

/** As people in China read it: `2026-11-22 10:00:00`. */
function chinaTime(instant: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
}

/** The document; its writer and its font (8 MB) are loaded when somebody asks for the first one. */
async function written(lines: readonly Line[]): Promise<Buffer> {
  const { default: PdfDocument } = await import('pdfkit');
  const font = new URL('../fonts/NotoSansHans-Regular.otf', import.meta.resolve('@embedpdf/fonts-sc'));
  const document = new PdfDocument({ size: 'A4', margin: MARGIN, info: { Title: '报送回执' } });
  document.font(fileURLToPath(font));
  document
    .fontSize(20)
    .text('报送回执', { align: 'center' })
    .moveDown(1.5)
    .fontSize(LINE - 2);
  const width = document.page.width - 2 * MARGIN - LABEL_WIDTH;
  for (const [label, value] of lines) {
    const { y } = document;
    const shown = [...value].slice(0, LONGEST_LINE).join('');
    document.text(label, MARGIN, y, { width: LABEL_WIDTH });
    document.text(shown, MARGIN + LABEL_WIDTH, y, { width }).moveDown(0.6);
  }
  document.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of document) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
