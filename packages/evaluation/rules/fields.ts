import type { SchemeComputation } from '@xintu/declarations';

/** Codes of the fields of which a computation looks at the values. */
export function fieldsLookedAt({ indicators, directGrades }: SchemeComputation): readonly string[] {
  const conditions = [...indicators, ...directGrades].flatMap(({ source }) =>
    (source.where ?? []).map(({ field }) => field),
  );
  const points = indicators.flatMap((indicator) => {
    if (indicator.per === 'RANK') return 'sumOf' in indicator.by ? [indicator.by.sumOf] : [];
    return 'field' in indicator.points ? [indicator.points.field] : [];
  });
  return [...new Set([...conditions, ...points])].toSorted();
}

/** Codes of the record types that a computation looks at. */
export function recordTypesLookedAt({ indicators, directGrades }: SchemeComputation): readonly string[] {
  return [
    ...new Set([...indicators, ...directGrades].flatMap(({ source }) => source.recordTypes)),
  ].toSorted();
}
