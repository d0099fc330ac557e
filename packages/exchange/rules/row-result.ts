import type { UserProblem } from '@xintu/runtime';

import type { RowProblem } from './repair-message.ts';

/** What is wrong with a row, in the reader's words. */
export interface ToldProblem {
  readonly code: string;
  /** Chinese name of the column; null: the row as a whole. */
  readonly column: string | null;
  readonly message: string;
}

/** What became of a row. */
export interface RowResult {
  readonly row: number;
  readonly messageId: string | null;
  readonly outcome: 'OPENED' | 'DECIDED' | 'KNOWN' | 'REFUSED';
  /** Number of the case; null: none. */
  readonly caseNumber: string | null;
  readonly problems: readonly ToldProblem[];
}

/** What became of a delivery, row by row. */
export interface DeliveryReport {
  readonly id: string;
  readonly rows: number;
  /** Rows that opened or moved a case. */
  readonly taken: number;
  /** Rows that were known already. */
  readonly known: number;
  readonly refused: number;
  readonly results: readonly RowResult[];
}

/** A row that can't be taken, with everything that is wrong with it. */
export const rowRefused = (
  row: number,
  problems: readonly RowProblem[],
  language: 'zh-CN' | 'en',
  messageId: string | null = null,
): RowResult => ({
  ...{ row, messageId, outcome: 'REFUSED', caseNumber: null },
  problems: problems.map(({ code, column, text }) => ({
    ...{ code, column, message: language === 'en' ? text.en : text.zh },
  })),
});

/** A row whose case could not be opened or moved. */
export const caseRefused = (row: number, messageId: string, problems: readonly UserProblem[]): RowResult => ({
  ...{ row, messageId, outcome: 'REFUSED', caseNumber: null },
  problems: problems.map(({ code, message }) => ({ code, message, column: null })),
});
