import type { BatchStatus } from '../gql/graphql.ts';

/** Whether a batch will still change by itself: as long as it does, its progress is asked for. */
export function isUnderWay(status: BatchStatus): boolean {
  return status === 'RECEIVED' || status === 'RUNNING';
}

/** Rows read by a moment (milliseconds). */
export interface ProgressSample {
  readonly at: number;
  readonly rows: number;
}

/** Rows a second between the first and the last sample; null while there is nothing to compare. */
export function rowsPerSecond(samples: readonly ProgressSample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at <= first.at || last.rows <= first.rows) return null;
  return Math.round(((last.rows - first.rows) * 1000) / (last.at - first.at));
}

/** The fraction read, from 0 to 1; null while the number of rows is not known. */
export function fractionRead(rowsRead: number, rowsTotal: number | null, status: BatchStatus): number | null {
  if (!isUnderWay(status)) return 1;
  return rowsTotal === null || rowsTotal === 0 ? null : rowsRead / rowsTotal;
}
