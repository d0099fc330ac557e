import type { CaseKindDeclaration, CaseStep } from './case-kind.ts';
import type { Field } from './field.ts';

/** The version of a declared procedure. */
export const caseVersion = ({ version = 1 }: Pick<CaseKindDeclaration, 'version'>): number => version;

/** The procedures under which cases are opened: of each kind its newest version. */
export function currentCaseKinds(kinds: readonly CaseKindDeclaration[]): readonly CaseKindDeclaration[] {
  return kinds.filter(
    (kind) => !kinds.some((other) => other.code === kind.code && caseVersion(other) > caseVersion(kind)),
  );
}

/** The procedure that a case goes by: of its kind the version under which it was opened. */
export function caseKindOf(
  kinds: readonly CaseKindDeclaration[],
  code: string,
  version: number,
): CaseKindDeclaration | undefined {
  return kinds.find((kind) => kind.code === code && caseVersion(kind) === version);
}

const fieldsOf = (fields: readonly Field[] = []) =>
  fields.map(({ code, type, required, choices = [] }) => [
    code,
    type,
    required,
    choices.map(({ value }) => value),
  ]);

const stepOf = (step: CaseStep) => [
  ...[step.code, step.from, step.to, step.by, step.reasoned === true, step.otherThan ?? null],
  ...[step.effects ?? [], step.legalEffect === true, step.condition !== undefined, fieldsOf(step.fields)],
  // Only where there are any: procedures without demands are what they were before there were demands.
  ...(step.files === undefined
    ? []
    : [step.files.map(({ role, afterLastStep }) => [role, afterLastStep === true])]),
];

/**
 * What makes a procedure this one and no other: who may do what, where it leads, what it does. Names and words are not
 * in it, nor the rows of limits, which have days of their own.
 */
export function caseProcedure(kind: CaseKindDeclaration): readonly unknown[] {
  const { opening, states, steps, limits } = kind;
  return [
    ...[kind.about, kind.handledBy, kind.openToSubject, kind.single],
    [
      opening.to,
      opening.by,
      opening.effects ?? [],
      opening.condition !== undefined,
      fieldsOf(opening.fields),
    ],
    states.map(({ code, waitsFor, limit, limitFrom, onExpiry, closed }) => [
      ...[code, waitsFor, limit ?? null, limitFrom ?? null, onExpiry ?? null, closed === true],
    ]),
    steps.map(stepOf),
    limits.map(({ code }) => code),
  ];
}
