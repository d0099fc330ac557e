import { addDays, lastDayOf, type LegalDay, type WorkingCalendar } from '@xintu/kernel';

import { upwardLimits } from './upward-limits.versions.ts';

/** The days of a record, and how soon its type is to be handed in. */
export interface RecordDays {
  readonly decidedOn: LegalDay;
  readonly acceptedOn: LegalDay | null;
  readonly within: { readonly value: number; readonly unit: 'WORKING_DAY' | 'DAY' };
  /** When it was first said to be sent upward, by the limit; absent: never. */
  readonly handedOn?: Readonly<Partial<Record<'SUPERIOR_LINE' | 'OFFICE_UPWARD', LegalDay | null>>>;
}

/** One limit of a record. */
export interface RecordLimit {
  readonly code: 'HAND_IN' | 'SUPERIOR_LINE' | 'OFFICE_UPWARD';
  readonly startsOn: LegalDay;
  readonly dueOn: LegalDay;
  /** On which day it was met; null: not yet, or not known here. */
  readonly metOn: LegalDay | null;
  readonly state: 'KEPT' | 'LATE' | 'RUNNING' | 'OVER';
  readonly basis: string | null;
  /** Counted beyond the published calendar, or by a rule that is not confirmed. */
  readonly provisional: boolean;
}

function stateOf(metOn: LegalDay | null, dueOn: LegalDay, today: LegalDay): RecordLimit['state'] {
  if (metOn !== null) return metOn <= dueOn ? 'KEPT' : 'LATE';
  return today <= dueOn ? 'RUNNING' : 'OVER';
}

/**
 * The limits of a record: handing in (working days by the national calendar, or plain days, from the day after the
 * decision; met by the first hand-in that was accepted), and handing on upward (plain days; met by the first file with
 * the record that was said to be sent).
 */
export function recordLimits(
  days: RecordDays,
  today: LegalDay,
  calendar: WorkingCalendar,
): readonly RecordLimit[] {
  const { decidedOn, acceptedOn, within } = days;
  const { day: dueOn, provisional } = lastDayOf(decidedOn, within, calendar);
  const handIn: RecordLimit = {
    ...{ code: 'HAND_IN', startsOn: decidedOn, dueOn, metOn: acceptedOn },
    ...{ state: stateOf(acceptedOn, dueOn, today), basis: null, provisional },
  };
  return [handIn, ...upwardOf(days, today)];
}

function upwardOf({ decidedOn, acceptedOn, handedOn = {} }: RecordDays, today: LegalDay): RecordLimit[] {
  return upwardLimits.flatMap(({ code, from, rows }): RecordLimit[] => {
    const startsOn = from === 'DECIDED' ? decidedOn : acceptedOn;
    if (startsOn === null) return [];
    const row = rows.find((one) => one.from <= startsOn && (one.to === null || startsOn <= one.to));
    if (row === undefined) return [];
    const dueOn = addDays(startsOn, row.days);
    const metOn = handedOn[code] ?? null;
    return [
      {
        ...{ code, startsOn, dueOn, metOn, state: stateOf(metOn, dueOn, today) },
        ...{ basis: `${row.basis} ${row.article}`, provisional: !row.confirmed },
      },
    ];
  });
}
