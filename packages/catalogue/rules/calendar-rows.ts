import { compareDays, isLegalDay, type LegalDay, weekdayOf } from '@xintu/kernel';

/** A day off on a weekday, or a working day on a weekend. */
export interface CalendarRow {
  readonly day: LegalDay;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  readonly name: string;
}

export interface CalendarProblem {
  /** Row of the file, its header being the first; null: the file as a whole. */
  readonly row: number | null;
  readonly code: string;
  readonly 'zh-CN': string;
  readonly en: string;
}

export type CalendarReading =
  | { readonly ok: true; readonly rows: readonly CalendarRow[]; readonly coveredUntil: LegalDay }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

const headers: Readonly<Record<'day' | 'kind' | 'name', readonly string[]>> = {
  day: ['day', 'date', '日期'],
  kind: ['kind', '类型', '类别'],
  name: ['name', '名称', '节日'],
};
const kinds: Readonly<Record<string, CalendarRow['kind']>> = {
  HOLIDAY: 'HOLIDAY',
  WORKDAY: 'WORKDAY',
  放假: 'HOLIDAY',
  休息: 'HOLIDAY',
  上班: 'WORKDAY',
  调休上班: 'WORKDAY',
};

/**
 * Reads the plan of one or more whole years (国务院办公厅放假安排): a header and a row for each day that is not as its
 * weekday says. All problems of all rows are told; with any of them nothing is taken.
 * @param coveredUntil last day for which the plan is known; null: the end of its last year
 */
export function readCalendarRows(
  lines: readonly (readonly string[])[],
  coveredUntil: LegalDay | null,
): CalendarReading {
  const [header = [], ...data] = lines;
  const columns = {
    day: columnOf(header, headers.day),
    kind: columnOf(header, headers.kind),
    name: columnOf(header, headers.name),
  };
  if (columns.day < 0 || columns.kind < 0 || columns.name < 0) return { ok: false, problems: [noHeader] };
  const seen = new Map<string, number>();
  const problems: CalendarProblem[] = [];
  const rows: CalendarRow[] = [];
  data.forEach((cells, index) => {
    const row = index + 2;
    const text = (cells[columns.day] ?? '').trim();
    const day = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/.test(text) ? isoOf(text) : text;
    const kind = kinds[(cells[columns.kind] ?? '').trim().toUpperCase()];
    const name = (cells[columns.name] ?? '').trim();
    const found = rowProblems({ row, day, kind, name, earlier: seen.get(day) ?? null });
    seen.set(day, row);
    problems.push(...found);
    if (found.length === 0 && kind !== undefined && isLegalDay(day)) rows.push({ day, kind, name });
  });
  const last = rows
    .map(({ day }) => day)
    .toSorted(compareDays)
    .at(-1);
  if (data.length === 0) problems.push(noRows);
  const until = coveredUntil ?? (last === undefined ? null : endOfYear(last));
  if (until !== null && last !== undefined && compareDays(until, last) < 0) problems.push(coveredTooEarly);
  if (problems.length > 0 || until === null) return { ok: false, problems };
  return { ok: true, rows, coveredUntil: until };
}

const columnOf = (header: readonly string[], names: readonly string[]) =>
  header.findIndex((cell) =>
    names.includes(
      cell
        .trim()
        .replace(/^\uFEFF/, '')
        .toLowerCase(),
    ),
  );

function isoOf(text: string): string {
  const [year = '', month = '', day = ''] = text.split(/[-/]/);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function endOfYear(day: LegalDay): LegalDay | null {
  const last = `${day.slice(0, 4)}-12-31`;
  return isLegalDay(last) ? last : null;
}

function rowProblems(cells: {
  readonly row: number;
  readonly day: string;
  readonly kind: CalendarRow['kind'] | undefined;
  readonly name: string;
  readonly earlier: number | null;
}): CalendarProblem[] {
  const { row, day, kind, name, earlier } = cells;
  const problem = (code: string, zh: string, en: string): CalendarProblem => ({ row, code, 'zh-CN': zh, en });
  const known = isLegalDay(day);
  const weekend = known && (weekdayOf(day) === 0 || weekdayOf(day) === 6);
  return [
    ...(known
      ? []
      : [
          problem(
            'DAY',
            `日期“${day}”不是有效日期，应如 2027-01-01。`,
            `"${day}" is no day such as 2027-01-01.`,
          ),
        ]),
    ...(kind === undefined
      ? [
          problem(
            'KIND',
            '类型应为 HOLIDAY（放假）或 WORKDAY（上班）。',
            'The kind must be HOLIDAY or WORKDAY.',
          ),
        ]
      : []),
    ...(name === '' ? [problem('NAME', '名称不能为空。', 'The name is missing.')] : []),
    ...(earlier === null
      ? []
      : [problem('TWICE', `与第 ${earlier} 行是同一天。`, `The same day as in row ${earlier}.`)]),
    ...(known && kind === 'WORKDAY' && !weekend
      ? [problem('WORKDAY_IN_WEEK', '调休上班日应在周末。', 'A shifted working day lies on a weekend.')]
      : []),
  ];
}

const noHeader: CalendarProblem = {
  row: 1,
  code: 'HEADER',
  'zh-CN': '第一行应为表头：day（日期）、kind（类型）、name（名称）。',
  en: 'The first row must be the header: day, kind, name.',
};
const noRows: CalendarProblem = {
  row: null,
  code: 'EMPTY',
  'zh-CN': '文件中没有日期。',
  en: 'The file holds no day.',
};
const coveredTooEarly: CalendarProblem = {
  row: null,
  code: 'COVERED_UNTIL',
  'zh-CN': '覆盖截止日早于文件中的最后一天。',
  en: 'The calendar is said to be known until before its own last day.',
};
