import { firstOf, type UrlState } from '@xintu/ui';

/** The moment a file is read as of. */
export interface AsOf {
  /** The moment in the address, in the time of China: `2026-03-03 14:05:00`. */
  readonly time: string;
  /** The same as the graph asks for it. */
  readonly moment: string;
}

const form = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** Reads the moment a file is asked for; nonsense and the future mean "now". */
export function readAsOf(state: UrlState, now: Date): AsOf | null {
  const time = firstOf(state, 'asOf');
  if (time === null || !form.test(time)) return null;
  const moment = `${time.replace(' ', 'T')}+08:00`;
  const instant = Date.parse(moment);
  return Number.isNaN(instant) || instant >= now.getTime() ? null : { time, moment };
}
