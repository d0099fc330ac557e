import { addDays, addMonths, type LegalDay } from '@xintu/kernel';
import type { Random } from '../random.ts';
import { workingDaysBefore, workingDayUpTo } from './days.ts';
import type { Lane } from './lanes.ts';

/** One hand-in of a lane. */
export interface Slot {
  readonly receivedOn: LegalDay;
  /** What is handed in was decided from this day on. */
  readonly decidedFrom: LegalDay;
  /** A whole year taken over at once, or a file of the current work. */
  readonly yearly: boolean;
  /** The part of the lane's records, in years. */
  readonly weight: number;
  /** Less than the days for which a file with faults stands on the to-do list. */
  readonly recent: boolean;
}

const EARLIER_YEARS = 4;
const RECENT_DAYS = 85;
/** Share of decisions that are handed in later than within seven working days. */
const LATE = 0.12;
const WITHIN = 6;
const LATEST = 24;

/** When a lane hands in, oldest first: four whole years, then the last one file by file. */
export function slotsOf(lane: Lane, anchor: LegalDay): readonly Slot[] {
  const years = Array.from({ length: EARLIER_YEARS }, (_, index): Slot => {
    const end = addMonths(anchor, -12 * (EARLIER_YEARS - index));
    // Not all departments on the same day.
    const receivedOn = workingDayUpTo(addDays(end, -lane.lastDaysAgo));
    const decidedFrom = addDays(addMonths(end, -12), 1);
    return { receivedOn, decidedFrom, yearly: true, weight: 1, recent: false };
  });
  const count = Math.floor(12 / lane.everyMonths);
  const files = Array.from({ length: count }, (_, index): Slot => {
    const wanted = addDays(addMonths(anchor, -lane.everyMonths * (count - 1 - index)), -lane.lastDaysAgo);
    const receivedOn = workingDayUpTo(wanted);
    return {
      receivedOn,
      decidedFrom: workingDaysBefore(receivedOn, LATEST),
      yearly: false,
      weight: lane.everyMonths / 12,
      recent: receivedOn > addDays(anchor, -RECENT_DAYS),
    };
  });
  return [...years, ...files];
}

/** A day on which something of the slot was decided. */
export function decisionDay(random: Random, slot: Slot): LegalDay {
  if (!slot.yearly) {
    const days = random.chance(LATE) ? random.between(WITHIN + 3, LATEST) : random.between(0, WITHIN);
    return workingDaysBefore(slot.receivedOn, days);
  }
  const first = addDays(slot.decidedFrom, 12);
  const length = daysUntil(first, slot.receivedOn);
  return workingDayUpTo(addDays(first, random.between(0, length)));
}

function daysUntil(from: LegalDay, to: LegalDay): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
