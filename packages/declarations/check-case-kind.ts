import type { CaseKindDeclaration, CaseState, CaseStep } from './case-kind.ts';
import { basisRefusals } from './check-declaration.ts';
import type { Field } from './field.ts';
import type { Refusal, RefusalCode } from './refusals.ts';

const basis = 'declarations: case kinds';

function reachedStates({ opening, steps, states }: CaseKindDeclaration): ReadonlySet<string> {
  const reached = new Set([opening.to]);
  for (let round = 0; round < states.length; round += 1) {
    for (const { from, to } of steps) if (from.some((code) => reached.has(code))) reached.add(to);
  }
  return reached;
}

/** Whether a case in this state can go on or is over: nothing may get stuck. */
function leadsOn(kind: CaseKindDeclaration, state: CaseState): boolean {
  const leaving = kind.steps.filter(({ from }) => from.includes(state.code));
  if (state.closed === true) return state.waitsFor === null && leaving.length === 0;
  return leaving.some(({ by }) =>
    state.waitsFor === null ? by.includes('CLOCK') : by.includes(state.waitsFor),
  );
}

const demands = (fields: readonly Field[] | undefined, code: string): boolean =>
  fields?.some((field) => field.code === code && field.required === 'always') === true;

/** Whether there is something to note of both sides: the subject's grounds, and the authority's opinion. */
const statesBothSides = ({ opening }: CaseKindDeclaration, step: CaseStep): boolean =>
  demands(opening.fields, 'grounds') && demands(step.fields, 'opinion');

/** Everything that speaks against a kind of case: unknown states, dead ends, limits without rows, steps without words. */
export function checkCaseKind(kind: CaseKindDeclaration): readonly Refusal[] {
  const refuse = (code: RefusalCode, subject: string): Refusal => ({
    ...{ code, declaration: kind.code, subject, basis },
  });
  const states = new Set(kind.states.map(({ code }) => code));
  const steps = new Set(['open', ...kind.steps.map(({ code }) => code)]);
  const limits = new Set(kind.limits.map(({ code }) => code));
  const reached = reachedStates(kind);
  const unknown = [kind.opening.to, ...kind.steps.flatMap(({ from, to }) => [...from, to])].filter(
    (code) => !states.has(code),
  );
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(kind.code) ? [] : [refuse('CODE_FORM', kind.code)]),
    ...basisRefusals(kind.code, kind.legalBasis),
    ...unknown.map((code) => refuse('CASE_STATE_UNKNOWN', code)),
    ...kind.states
      .filter(({ code }) => !reached.has(code))
      .map(({ code }) => refuse('CASE_STATE_UNREACHED', code)),
    ...kind.states.filter((state) => !leadsOn(kind, state)).map(({ code }) => refuse('CASE_DEAD_END', code)),
    ...kind.states.flatMap(({ limit, onExpiry }) => [
      ...(limit === undefined || limits.has(limit) ? [] : [refuse('CASE_LIMIT_UNKNOWN', limit)]),
      ...(onExpiry === undefined || (limit !== undefined && steps.has(onExpiry))
        ? []
        : [refuse('CASE_STEP_UNKNOWN', onExpiry)]),
    ]),
    ...kind.steps
      .filter((step) => step.effects?.includes('NOTE_BOTH_SIDES') === true && !statesBothSides(kind, step))
      .map(({ code }) => refuse('CASE_STATEMENT_MISSING', code)),
    ...kind.steps.flatMap(({ code, by, files = [] }) => [
      // The clock has no files, and no right of a subject depends on one.
      ...(files.length > 0 && by.some((party) => party === 'CLOCK' || party === 'SUBJECT')
        ? [refuse('CASE_FILE_OF_NO_DEPARTMENT', code)]
        : []),
      ...files
        .filter(({ name }) => name.zh.trim() === '' || name.en.trim() === '')
        .map(() => refuse('CASE_FILE_UNNAMED', code)),
    ]),
    ...kind.steps.flatMap(({ code, otherThan, legalEffect, consequence }) => [
      ...[otherThan ?? []]
        .flat()
        .filter((other) => !steps.has(other))
        .map((other) => refuse('CASE_STEP_UNKNOWN', other)),
      ...(legalEffect === true && consequence === undefined
        ? [refuse('CASE_CONSEQUENCE_MISSING', code)]
        : []),
    ]),
  ];
}
