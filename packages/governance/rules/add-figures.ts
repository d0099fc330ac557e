/** Counts that add up. */
export interface Counts {
  readonly submitted: number;
  readonly accepted: number;
  readonly late: number;
  readonly flawed: number;
  readonly spotChecked: number;
  readonly concealed: number;
  readonly zeroReported: number;
  readonly monthsDue: number;
  readonly monthsReported: number;
  readonly openProblems: number;
}

const none: Counts = {
  ...{ submitted: 0, accepted: 0, late: 0, flawed: 0, spotChecked: 0, concealed: 0 },
  ...{ zeroReported: 0, monthsDue: 0, monthsReported: 0, openProblems: 0 },
};

/** The counts of several rows together. */
export function addUp(rows: readonly Counts[]): Counts {
  return rows.reduce(
    (sum, row) => ({
      submitted: sum.submitted + row.submitted,
      accepted: sum.accepted + row.accepted,
      late: sum.late + row.late,
      flawed: sum.flawed + row.flawed,
      spotChecked: sum.spotChecked + row.spotChecked,
      concealed: sum.concealed + row.concealed,
      zeroReported: sum.zeroReported + row.zeroReported,
      monthsDue: sum.monthsDue + row.monthsDue,
      monthsReported: sum.monthsReported + row.monthsReported,
      openProblems: sum.openProblems + row.openProblems,
    }),
    none,
  );
}

/** A rate of two counts, a fraction with four decimals; null where there is nothing to count. */
export const rateOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

/** A rate as people read it: 97.35%, or — where there is none. */
export const percentOf = (rate: number | null): string =>
  rate === null ? '—' : `${(rate * 100).toFixed(2)}%`;

/** Rows by a key, in the order in which the keys come first. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (readonly [key: string, rows: readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [row]);
    else known.push(row);
  }
  return [...groups];
}

/** First and last day of a quarter; null where there is none. */
export function quarterDays(
  year: number,
  quarter: number,
): { readonly firstDay: string; readonly lastDay: string } | null {
  if (!Number.isInteger(year) || year < 2000 || year > 2999) return null;
  const ends: Readonly<Record<number, string>> = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' };
  const end = ends[quarter];
  if (end === undefined) return null;
  return { firstDay: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`, lastDay: `${year}-${end}` };
}
