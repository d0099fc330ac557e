import { type LabelledValue, printedDocument, writeLabelledValues } from '@xintu/documents';
import type { Pool } from 'pg';

import { type BatchReceipt, batchReceipt } from './batch-receipt.ts';

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
  const lines = linesOf(receipt, named).map(([label, value]): LabelledValue => [label, shortened(value)]);
  return printedDocument('报送回执', (page) => writeLabelledValues(page, lines));
}

function linesOf(
  receipt: BatchReceipt,
  named: { readonly type: string; readonly provider: string },
): LabelledValue[] {
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

function shortened(value: string): string {
  return [...value].slice(0, LONGEST_LINE).join('');
}
