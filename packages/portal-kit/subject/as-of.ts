import { endOfDay, firstOf, type UrlState } from '@xintu/ui';

/** The moment a file is read as of. */
export interface AsOf {
  /** The day in the address. */
  readonly day: string;
  /** The end of that day in China, as the graph asks for it. */
  readonly moment: string;
}

/** Reads the day a file is asked for; nonsense, today and the future mean "now". */
export function readAsOf(state: UrlState, today: string): AsOf | null {
  const day = firstOf(state, 'asOf');
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day) || day >= today) return null;
  const moment = endOfDay(day);
  return Number.isNaN(Date.parse(moment)) ? null : { day, moment };
}
