import { csvLine, formulaSafe } from '@xintu/kernel';
import type { Pool } from 'pg';
import { writeXlsxStream } from 'hucre/xlsx';

const TOGETHER = 1000;

interface StoredProblem {
  readonly position: number;
  readonly row: number | null;
  readonly column: string | null;
  readonly level: string;
  readonly message: string;
  readonly english: string;
  readonly value: string | null;
}

const headings = {
  'zh-CN': ['行号', '列', '级别', '问题与处理办法', '原值'],
  en: ['Row', 'Column', 'Level', 'Problem and remedy', 'Value'],
} as const;
const levels: Readonly<Record<string, string>> = { ERROR: '错误', WARNING: '提示' };

/** For whom the list is made, on which business day. */
export interface ReportOptions {
  readonly format: 'CSV' | 'XLSX';
  readonly language: 'zh-CN' | 'en';
  /** Rows whose records have ended since, by another authority, keep their problem and lose their value. */
  readonly department: string | null;
  readonly today: string;
}

/**
 * The problems of a batch as a file, streamed in the order of the sheet. No cell of it can run as a formula. Whether
 * the reader may see the batch is for the caller to ask (`batch.read`).
 */
export async function* problemReport(
  pool: Pool,
  batchId: string,
  options: ReportOptions,
): AsyncGenerator<Uint8Array> {
  const rows = reportRows(pool, batchId, options);
  if (options.format === 'XLSX') {
    const widths = [8, 30, 8, 80, 40];
    const stream = writeXlsxStream(rows, {
      name: options.language === 'en' ? 'Problems' : '问题清单',
      columns: headings[options.language].map((header, index) => ({ header, width: widths[index] ?? 10 })),
      freezePane: { rows: 1 },
    });
    for await (const piece of stream) yield piece;
    return;
  }
  yield Buffer.from(`\uFEFF${csvLine(headings[options.language])}`);
  for await (const row of rows) yield Buffer.from(csvLine(row));
}

async function* reportRows(
  pool: Pool,
  batchId: string,
  { language, department, today }: ReportOptions,
): AsyncGenerator<(string | number)[]> {
  let after = -1;
  for (;;) {
    const { rows } = await pool.query<StoredProblem>(
      `select position, row, "column", level, message, english_message as english,
         case when value is not null and not batch_row_ended(batch_id, row, $3, $4) then value end as value
       from intake_problem where batch_id = $1 and position > $2 order by position limit ${TOGETHER}`,
      [batchId, after, department, today],
    );
    if (rows.length === 0) return;
    for (const problem of rows) {
      const level = language === 'en' ? problem.level : (levels[problem.level] ?? problem.level);
      yield [
        problem.row ?? '',
        formulaSafe(problem.column ?? ''),
        level,
        formulaSafe(language === 'en' ? problem.english : problem.message),
        formulaSafe(problem.value ?? ''),
      ];
    }
    after = rows.at(-1)?.position ?? after;
  }
}
