import type { Indicator, IndicatorSource, SchemeComputation, SchemeDeclaration } from '@xintu/declarations';
import { addDays, type LegalDay } from '@xintu/kernel';

import { evaluate, type Evaluation } from '../rules/evaluate.ts';
import type { EvaluatedRecord } from '../rules/evaluated-record.ts';
import { inHundredths } from '../rules/points.ts';

/**
 * What a scheme's evaluation leaves unexplained, over organisations made up for it: one without any record, one with a
 * record for each single reason, one with all of them. Empty when each result follows from what is explained.
 */
export function schemeProblems(scheme: SchemeDeclaration): readonly string[] {
  const { computation, code, version, from } = scheme;
  if (computation === undefined)
    return scheme.origin === 'RECEIVED' ? [] : [`${code} ${version}: computed, but nothing says how`];
  const reasons = [...computation.indicators, ...computation.directGrades];
  const records = reasons.map((reason, index) => recordsFor(reason, index, from));
  const grades = scheme.grades.map(({ value }) => value);
  return [[], ...records, records.flat()].flatMap((some) =>
    problemsOf(computation, grades, some, from).map((problem) => `${code} ${version}: ${problem}`),
  );
}

function problemsOf(
  computation: SchemeComputation,
  grades: readonly string[],
  records: readonly EvaluatedRecord[],
  day: LegalDay,
): readonly string[] {
  const ranks = Object.fromEntries(computation.indicators.map(({ code }) => [code, 1]));
  const result = evaluate(computation, grades, { day, records, ranks });
  const again = evaluate(computation, grades, { day, records: records.toReversed(), ranks });
  const known = new Set([...computation.indicators, ...computation.directGrades].map(({ code }) => code));
  const ids = new Set(records.map(({ recordId }) => recordId));
  return [
    ...(JSON.stringify(again) === JSON.stringify(result) ? [] : ['the order of records changes the result']),
    ...(grades.includes(result.grade) ? [] : [`the grade ${result.grade} is none of the scheme`]),
    ...(result.total === explainedTotal(computation, result) ? [] : ['the points do not make the total']),
    ...result.explanation
      .filter(({ code, recordId }) => !known.has(code) || !ids.has(recordId))
      .map(({ code }) => `${code} is explained by no record that was looked at`),
    ...records
      .filter(({ recordId }) => result.explanation.every((point) => point.recordId !== recordId))
      .map(({ type }) => `a record of ${type} counts for nothing`),
    ...(result.direct === null || result.explanation.some(({ code }) => code === result.direct)
      ? []
      : [`the direct grade ${result.direct} is not explained`]),
  ];
}

function explainedTotal({ start, lowest, highest }: SchemeComputation, { explanation }: Evaluation): number {
  const sum = explanation.reduce((all, { points }) => all + inHundredths(points), inHundredths(start));
  return Math.min(inHundredths(highest), Math.max(inHundredths(lowest), sum)) / 100;
}

/** A record in force for each record type that the reason is about. */
function recordsFor(
  reason: Indicator | { readonly code: string; readonly source: IndicatorSource },
  index: number,
  day: LegalDay,
): readonly EvaluatedRecord[] {
  return reason.source.recordTypes.map((type, place) => ({
    recordId: `${String(index).padStart(3, '0')}-${String(place)}`,
    recordedFrom: `${day}T00:00:00Z`,
    type,
    decidedOn: day,
    until: addDays(day, 365),
    ended: false,
    values: valuesFor(reason),
  }));
}

function valuesFor(reason: Indicator | { readonly source: IndicatorSource }): EvaluatedRecord['values'] {
  const named = (reason.source.where ?? []).map(({ field, oneOf }) => [field, [oneOf[0]]] as const);
  const points = 'points' in reason && 'byValue' in reason.points ? reason.points : null;
  const [value] = Object.keys(points?.byValue ?? {});
  return Object.fromEntries([
    ...(points === null || value === undefined ? [] : [[points.field, [value]] as const]),
    ...named,
  ]);
}
