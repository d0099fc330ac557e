import type { IndicatorSource } from '@xintu/declarations';
import { addMonths, type LegalDay } from '@xintu/kernel';

/** A version of a record, as far as a scheme looks at it. */
export interface EvaluatedRecord {
  readonly recordId: string;
  /** When the version became known: with the record it names the version. */
  readonly recordedFrom: string;
  readonly type: string;
  readonly decidedOn: LegalDay;
  /** The last day of its publicity, or of its place on a list; null: none is set. */
  readonly until: LegalDay | null;
  /** Repaired, revoked, moved to another subject, or off its list. */
  readonly ended: boolean;
  /** Values of the fields that the scheme looks at, by the fields' codes. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Whether a record still counts on a day: what ended, or is past its publicity, never does; nor what is decided later. */
export function countsOn({ ended, until, decidedOn }: EvaluatedRecord, day: LegalDay): boolean {
  return !ended && decidedOn <= day && (until === null || day <= until);
}

/** Whether a record is one of those that a source is about, on a day. */
export function isOfSource(record: EvaluatedRecord, source: IndicatorSource, day: LegalDay): boolean {
  const { recordTypes, where = [], withinMonths } = source;
  return (
    recordTypes.includes(record.type) &&
    countsOn(record, day) &&
    (withinMonths === undefined || record.decidedOn > addMonths(day, -withinMonths)) &&
    where.every(({ field, oneOf }) => (record.values[field] ?? []).some((value) => oneOf.includes(value)))
  );
}

/** Always the same order, whatever the order in which records were read: the newest decision first. */
export function inOrder(records: readonly EvaluatedRecord[]): readonly EvaluatedRecord[] {
  return [...records].sort((one, other) => {
    if (one.decidedOn !== other.decidedOn) return one.decidedOn > other.decidedOn ? -1 : 1;
    return one.recordId < other.recordId ? -1 : 1;
  });
}
