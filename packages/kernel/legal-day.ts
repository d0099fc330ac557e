import { toHalfWidth } from './half-width.ts';

declare const legalDayBrand: unique symbol;
/** A legal day in Asia/Shanghai, 'YYYY-MM-DD'. Compares in calendar order as text. */
export type LegalDay = string & { readonly [legalDayBrand]: true };

const millisecondsOfADay = 86_400_000;
/** Asia/Shanghai has kept UTC+8 without summer time since 1991-09-15. */
const shanghaiOffset = 8 * 3_600_000;
const earliestYear = 1800;
/** Day 0 of the spreadsheet calendar of 1900, corrected for its imaginary 1900-02-29. */
const spreadsheetEpoch = Date.UTC(1899, 11, 30);
const firstSpreadsheetDay = 61;

/** Whether the text is an existing day in the form YYYY-MM-DD (years 1800 to 9999). */
export function isLegalDay(text: string): text is LegalDay {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  return year >= earliestYear && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}

/** A legal day written in code. @throws RangeError when there is no such day. */
export function legalDay(text: string): LegalDay {
  if (isLegalDay(text)) return text;
  throw new RangeError(`not a day: ${text}`);
}

/** 2099/12/31 means "long-term" in the national tables: no end. */
export const LONG_TERM_DAY: LegalDay = legalDay('2099-12-31');

/**
 * Reads a day as files write it: 2026-01-05, 2026/1/5, 2026.1.5, 20260105, 2026年1月5日, in full-width digits too, with
 * or without a time of day; a spreadsheet's Date (its UTC fields) or day number. An impossible day gives null.
 */
export function readLegalDay(value: string | Date | number): LegalDay | null {
  if (typeof value === 'string') return readText(value);
  if (value instanceof Date) return dayOfUtc(value.getTime());
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value) && value >= earliestYear * 10_000) return readText(String(value));
  return value < firstSpreadsheetDay
    ? null
    : dayOfUtc(spreadsheetEpoch + Math.floor(value) * millisecondsOfADay);
}

function readText(value: string): LegalDay | null {
  const text = toHalfWidth(value)
    .trim()
    .replace(/(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/, '');
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})(年)\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/.exec(text);
  if (parts === null) return null;
  const day = `${parts[1]}-${parts[3]?.padStart(2, '0')}-${parts[4]?.padStart(2, '0')}`;
  return isLegalDay(day) ? day : null;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: LegalDay, days: number): LegalDay {
  return dayOrThrow(dayOfUtc(utcOf(day) + days * millisecondsOfADay), day);
}

/** The corresponding day so many months later, or that month's last day where there is none (民法典 202). */
export function addMonths(day: LegalDay, months: number): LegalDay {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const date = Math.min(Number(day.slice(8, 10)), daysOfMonth(year, month));
  return dayOrThrow(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`, day);
}

/** Negative, zero or positive, as the first day is before, equal to or after the second. */
export function compareDays(first: LegalDay, second: LegalDay): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Days from the first to the second day (negative when the second is earlier). */
export function daysBetween(from: LegalDay, to: LegalDay): number {
  return (utcOf(to) - utcOf(from)) / millisecondsOfADay;
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: LegalDay): number {
  return new Date(utcOf(day)).getUTCDay();
}

/** The legal day on which an instant falls in Asia/Shanghai. */
export function legalDayOf(instant: Date): LegalDay {
  return dayOrThrow(dayOfUtc(instant.getTime() + shanghaiOffset), instant.toISOString());
}

function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function utcOf(day: LegalDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function dayOfUtc(milliseconds: number): LegalDay | null {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString().slice(0, 10);
  return isLegalDay(text) ? text : null;
}

function dayOrThrow(day: string | null, from: string): LegalDay {
  if (day !== null && isLegalDay(day)) return day;
  throw new RangeError(`the result lies outside the calendar, counting from ${from}`);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
