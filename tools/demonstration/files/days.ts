import { addDays, isWorkingDay, type LegalDay } from '@xintu/kernel';
import { nationalCalendar } from '@xintu/kernel/calendar';

const calendar = nationalCalendar();

/** The day itself if it is a working day, else the last one before it. */
export function workingDayUpTo(day: LegalDay): LegalDay {
  let found = day;
  while (!isWorkingDay(found, calendar)) found = addDays(found, -1);
  return found;
}

/** So many working days earlier. */
export function workingDaysBefore(day: LegalDay, count: number): LegalDay {
  let found = workingDayUpTo(day);
  for (let left = count; left > 0; left -= 1) found = workingDayUpTo(addDays(found, -1));
  return found;
}

/** So many working days later. */
export function workingDaysAfter(day: LegalDay, count: number): LegalDay {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isWorkingDay(found, calendar)) left -= 1;
  }
  return found;
}
