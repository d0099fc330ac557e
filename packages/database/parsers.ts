import pg from 'pg';

const { builtins, getTypeParser } = pg.types;

/** PostgreSQL's number of the type text[]. */
const TEXTS: number = 1009;

const parseTexts: (text: string) => (string | null)[] = getTypeParser(TEXTS);

/**
 * An instant as ISO 8601 in UTC with the microseconds that PostgreSQL keeps, e.g. 2026-03-02T02:00:00.123456Z.
 * Connections are set to UTC; `infinity` stays a word.
 */
export function parseInstant(text: string): string {
  return text.endsWith('+00') ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z` : text;
}

/** Whole numbers of 64 bits as numbers: counts and sizes are far below 2^53; beyond it would be wrong, so it fails. */
export function parseWhole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${text} is beyond the whole numbers that are exact`);
  return value;
}

const own: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.NUMERIC, (text) => text],
  [builtins.TIMESTAMPTZ, parseInstant],
  [builtins.TIMESTAMP, (text) => text],
  [builtins.INT8, parseWhole],
  [1182, parseTexts], // date[]
  [1231, parseTexts], // numeric[]
  [1185, (text) => parseTexts(text).map((item) => (item === null ? null : parseInstant(item)))], // timestamptz[]
  [1016, (text) => parseTexts(text).map((item) => (item === null ? null : parseWhole(item)))], // int8[]
]);

/**
 * How values arrive from a raw connection: days and money as text (a JavaScript Date or number would lose what they
 * mean), instants as ISO text, 64-bit counts as numbers.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    const parser = format === 'binary' ? undefined : own.get(oid);
    return parser ?? getTypeParser(oid, format);
  },
};
