import type { SchemeDeclaration } from './catalogue-items.ts';
import { basisRefusals } from './check-declaration.ts';
import type { Refusal, RefusalCode } from './refusals.ts';
import type { Indicator, SchemeComputation } from './scheme-computation.ts';

const noScoreOfPeople = 'product: it never scores people';
const form = 'declarations: form';

/** A scheme never applies to a person; an individual business counts as one, and what nobody confirmed may be one. */
export function checkScheme(scheme: SchemeDeclaration): readonly Refusal[] {
  const { code: declaration, computation } = scheme;
  const persons = scheme.subjectKinds.filter(
    (kind) =>
      kind === 'PRACTITIONER' ||
      kind === 'INDIVIDUAL_BUSINESS' ||
      (kind === 'UNCONFIRMED' && computation !== undefined),
  );
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(declaration)
      ? []
      : [{ code: 'CODE_FORM', declaration, basis: form } as const]),
    ...basisRefusals(declaration, scheme.legalBasis),
    ...persons.map((kind): Refusal => ({
      ...{ code: 'PERSON_GRADED', declaration, value: kind, basis: noScoreOfPeople },
    })),
    ...(computation === undefined
      ? refuse(scheme.origin === 'COMPUTED', 'SCHEME_NOT_COMPUTABLE', declaration)
      : computationRefusals(scheme, computation)),
  ];
}

function refuse(
  holds: boolean,
  code: RefusalCode,
  declaration: string,
  subject?: string,
): readonly Refusal[] {
  return holds ? [{ code, declaration, ...(subject === undefined ? {} : { subject }), basis: form }] : [];
}

function computationRefusals(
  { code: declaration, grades }: SchemeDeclaration,
  computation: SchemeComputation,
): readonly Refusal[] {
  const { indicators, directGrades, thresholds, inspection, start, lowest, highest } = computation;
  const known = grades.map(({ value }) => value);
  const named = [
    ...thresholds.map(({ grade }) => grade),
    ...directGrades.map(({ atBest }) => atBest),
    ...inspection.map(({ grade }) => grade),
  ];
  const codes = [...indicators, ...directGrades].map(({ code }) => code);
  return [
    ...named
      .filter((grade) => !known.includes(grade))
      .flatMap((grade) => refuse(true, 'SCHEME_GRADE_UNKNOWN', declaration, grade)),
    ...refuse(!isPoints(start - lowest) || start > highest, 'SCHEME_POINTS', declaration, 'start'),
    ...refuse(!descends(computation, known), 'SCHEME_THRESHOLDS', declaration),
    ...codes
      .filter((code, index) => codes.indexOf(code) < index)
      .flatMap((code) => refuse(true, 'SCHEME_INDICATOR_REPEATED', declaration, code)),
    ...indicators
      .filter((indicator) => !pointsOf(indicator).every(isPoints))
      .flatMap(({ code }) => refuse(true, 'SCHEME_POINTS', declaration, code)),
    ...indicators
      .filter(
        (indicator) => indicator.per === 'RANK' && (indicator.every < 1 || indicator.step > indicator.most),
      )
      .flatMap(({ code }) => refuse(true, 'SCHEME_POINTS', declaration, code)),
    ...refuse(!inspectsEachGrade(computation, known), 'SCHEME_INSPECTION', declaration),
  ];
}

/** Better grades begin at more points, in the order of the grades, and the last one takes whoever is left. */
function descends({ thresholds, lowest }: SchemeComputation, known: readonly string[]): boolean {
  const steps = thresholds.slice(1).map((threshold, index) => ({ better: thresholds[index], threshold }));
  const falls = steps.every(
    ({ better, threshold }) =>
      better !== undefined &&
      better.from > threshold.from &&
      known.indexOf(better.grade) < known.indexOf(threshold.grade),
  );
  return falls && thresholds.at(-1)?.from === lowest;
}

/** Every grade has its share, between none and all of its organisations. */
function inspectsEachGrade({ inspection }: SchemeComputation, known: readonly string[]): boolean {
  const shares = new Map(inspection.map(({ grade, percent }) => [grade, percent]));
  return (
    inspection.length === known.length &&
    known.every((grade) => {
      const percent = shares.get(grade) ?? -1;
      return percent >= 0 && percent <= 100;
    })
  );
}

function pointsOf(indicator: Indicator): readonly number[] {
  if (indicator.per === 'RANK') return [indicator.most, indicator.step];
  const { points, cap } = indicator;
  return 'each' in points ? [points.each, cap] : [...Object.values(points.byValue), points.otherwise, cap];
}

/** At most two decimals, and nothing below none: an addition that takes away would turn what is bad to advantage. */
function isPoints(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && Math.abs(Math.round(value * 100) - value * 100) < 1e-6;
}
