import type {
  DirectGrade,
  Indicator,
  RankIndicator,
  RecordIndicator,
  SchemeComputation,
} from '@xintu/declarations';
import { daysBetween, type LegalDay } from '@xintu/kernel';

import { type EvaluatedRecord, inOrder, isOfSource } from './evaluated-record.ts';
import { type Hundredths, inHundredths, inPoints } from './points.ts';

/** What a grade is computed from: records, and the places that a comparison with others gave. */
export interface EvaluationInput {
  readonly day: LegalDay;
  readonly records: readonly EvaluatedRecord[];
  /** Place by each indicator that ranks, from 1; an indicator that is not named here gives none. */
  readonly ranks: Readonly<Record<string, number>>;
}

/** 评分说明: one reason for the result, with the version of the record behind it. */
export interface ExplainedPoint {
  readonly kind: 'INDICATOR' | 'DIRECT_GRADE';
  /** Code of the indicator or of the direct grade. */
  readonly code: string;
  readonly recordId: string;
  readonly recordedFrom: string;
  /** What it adds (or takes away: below zero) in the end; a direct grade moves no points. */
  readonly points: number;
  /** What it would without decay and cap. */
  readonly fullPoints: number;
  /** Place among all, where the indicator ranks. */
  readonly rank: number | null;
}

/** 评价结果. */
export interface Evaluation {
  readonly total: number;
  readonly grade: string;
  /** Code of the direct grade that decided; null: the points did. */
  readonly direct: string | null;
  readonly explanation: readonly ExplainedPoint[];
}

/**
 * Computes a grade from its inputs and nothing else: the same inputs give the same result on any machine, at any time.
 * Each point is explained by the version of the record behind it.
 * @param grades codes of the grades, best first
 */
export function evaluate(
  computation: SchemeComputation,
  grades: readonly string[],
  { day, records, ranks }: EvaluationInput,
): Evaluation {
  const ordered = inOrder(records);
  const points = computation.indicators.flatMap((indicator) =>
    pointsOf(indicator, matching(indicator, ordered, day), day, ranks),
  );
  const { lowest, highest, start, thresholds, directGrades } = computation;
  const sum = points.reduce((whole, point) => whole + inHundredths(point.points), inHundredths(start));
  const total = inPoints(Math.min(inHundredths(highest), Math.max(inHundredths(lowest), sum)));
  const byPoints = thresholds.find(({ from }) => total >= from)?.grade ?? thresholds[0].grade;
  const direct = directGrades.flatMap((one) => directly(one, ordered, day));
  const { grade, code } = worst(
    grades,
    byPoints,
    direct.map(({ one }) => one),
  );
  return { total, grade, direct: code, explanation: [...points, ...direct.map(({ point }) => point)] };
}

const matching = (
  { source }: Pick<Indicator, 'source'>,
  records: readonly EvaluatedRecord[],
  day: LegalDay,
): readonly EvaluatedRecord[] => records.filter((record) => isOfSource(record, source, day));

function pointsOf(
  indicator: Indicator,
  records: readonly EvaluatedRecord[],
  day: LegalDay,
  ranks: EvaluationInput['ranks'],
): readonly ExplainedPoint[] {
  return indicator.per === 'RANK'
    ? pointsByRank(indicator, records, ranks[indicator.code] ?? null)
    : pointsByRecord(indicator, records, day);
}

/** Each record makes its points, as long as the cap leaves any. */
function pointsByRecord(
  indicator: RecordIndicator,
  records: readonly EvaluatedRecord[],
  day: LegalDay,
): readonly ExplainedPoint[] {
  const sign = indicator.effect === 'DEDUCTION' ? -1 : 1;
  let left = inHundredths(indicator.cap);
  return records.map((record) => {
    const full = fullPoints(indicator, record);
    const decayed = indicator.decay === 'NONE' ? full : remaining(full, record, day);
    const made = Math.min(left, decayed);
    left -= made;
    return explained(indicator.code, record, { made: made * sign, full: full * sign, rank: null });
  });
}

function fullPoints({ points }: RecordIndicator, { values }: EvaluatedRecord): Hundredths {
  if ('each' in points) return inHundredths(points.each);
  const known = (values[points.field] ?? []).flatMap((value) => points.byValue[value] ?? []);
  return inHundredths(known.length === 0 ? points.otherwise : Math.max(...known));
}

/** What is left on the day: all of it on the day of the decision, nothing on the day after the last of its publicity. */
function remaining(full: Hundredths, { decidedOn, until }: EvaluatedRecord, day: LegalDay): Hundredths {
  if (until === null) return full;
  const [whole, left] = [daysBetween(decidedOn, until) + 1, daysBetween(day, until) + 1];
  return whole <= 0 ? full : Math.round((full * Math.min(whole, left)) / whole);
}

/** The records together have one place; the newest of them bears the points, the others show what was ranked. */
function pointsByRank(
  indicator: RankIndicator,
  records: readonly EvaluatedRecord[],
  rank: number | null,
): readonly ExplainedPoint[] {
  if (rank === null) return [];
  const { most, step, every } = indicator;
  const made = Math.max(0, inHundredths(most) - inHundredths(step) * Math.floor((rank - 1) / every));
  return records.map((record, index) =>
    explained(indicator.code, record, index === 0 ? { made, full: made, rank } : { made: 0, full: 0, rank }),
  );
}

/** A point without a minus before zero. */
const plain = (hundredths: Hundredths): number => inPoints(hundredths === 0 ? 0 : hundredths);

function explained(
  code: string,
  { recordId, recordedFrom }: EvaluatedRecord,
  {
    made,
    full,
    rank,
  }: { readonly made: Hundredths; readonly full: Hundredths; readonly rank: number | null },
): ExplainedPoint {
  const [points, wholePoints] = [plain(made), plain(full)];
  return { kind: 'INDICATOR', code, recordId, recordedFrom, points, fullPoints: wholePoints, rank };
}

function directly(one: DirectGrade, records: readonly EvaluatedRecord[], day: LegalDay) {
  return matching(one, records, day).map((record) => ({
    one,
    point: {
      ...explained(one.code, record, { made: 0, full: 0, rank: null }),
      kind: 'DIRECT_GRADE',
    } as const,
  }));
}

/** The worse of what the points give and of every direct grade; among equal direct grades the first declared. */
function worst(grades: readonly string[], byPoints: string, direct: readonly DirectGrade[]) {
  return direct.reduce<{ readonly grade: string; readonly code: string | null }>(
    (found, { code, atBest }) =>
      grades.indexOf(atBest) > grades.indexOf(found.grade) ? { grade: atBest, code } : found,
    { grade: byPoints, code: null },
  );
}
