import source from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { legalDay, type LegalDay } from './legal-day.ts';
import type { WorkingCalendar } from './working-days.ts';

export interface CalendarDay {
  readonly day: LegalDay;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  /** 节日名称, e.g. 春节. */
  readonly name: string;
}

/** Every holiday and shifted work day of the national plan (国务院办公厅放假安排), in order. */
export function nationalCalendarDays(): readonly CalendarDay[] {
  const holidays = rows(source.holidays, 'HOLIDAY');
  const workdays = rows(source.workdays, 'WORKDAY');
  return [...holidays, ...workdays].sort((first, second) => (first.day < second.day ? -1 : 1));
}

/** The national calendar, covered to the end of the last year whose plan is known. */
export function nationalCalendar(): WorkingCalendar {
  const days = nationalCalendarDays();
  const of = (kind: CalendarDay['kind']) =>
    new Set(days.filter((day) => day.kind === kind).map(({ day }) => day));
  const lastYear = days.at(-1)?.day.slice(0, 4) ?? '';
  return { holidays: of('HOLIDAY'), workdays: of('WORKDAY'), coveredUntil: legalDay(`${lastYear}-12-31`) };
}

/** The source says '<English name>,<Chinese name>,<days>'. */
function rows(days: Readonly<Record<string, string>>, kind: CalendarDay['kind']): CalendarDay[] {
  return Object.entries(days).map(([day, names]) => ({
    day: legalDay(day),
    kind,
    name: names.split(',')[1] ?? '',
  }));
}
