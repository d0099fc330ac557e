import type { Field } from '@xintu/declarations';
import {
  isAdmittedCode,
  isCreditCode,
  nameEndsAsBranch,
  normaliseDocumentNumber,
  normaliseName,
  subjectClassNames,
  subjectKindNames,
  subjectKindOfCode,
  type CreditCode,
  type SubjectClass,
  type SubjectKind,
} from '@xintu/kernel';

import type { CheckContext } from './check-context.ts';
import { problem, type Problem } from './problem.ts';
import type { RowValues } from './row-values.ts';

/** Whom a row is about, as far as the row itself tells. */
export interface Party {
  /** The subject's key across the graph. */
  readonly key: string;
  readonly code: CreditCode | null;
  readonly name: string;
  readonly normalised: string;
  readonly kind: SubjectKind;
  readonly legalRepresentative: string | null;
}

type PartyReading = { readonly party: Party | null; readonly problems: readonly Problem[] };

/** 行政相对人类别 as the row states it. */
export function subjectClassOf(values: RowValues): SubjectClass | null {
  const text = values.text('subjectClass');
  return text === 'ORGANISATION' || text === 'INDIVIDUAL_BUSINESS' || text === 'NATURAL_PERSON' ? text : null;
}

/** Reads whom the row is about. A party without name or key leaves that to the compulsory columns to say. */
export function readParty(values: RowValues, context: CheckContext): PartyReading {
  const name = values.text('subjectName');
  if (name === null) return { party: null, problems: [] };
  if (context.type.occupational === true) return readPractitioner(values, context, name);
  const found = values.text('subjectCode');
  const stated = subjectClassOf(values);
  const code =
    found !== null && (isCreditCode(found) || isAdmittedCode(found, context.admittedCodes)) ? found : null;
  if (code !== null) return readOrganisation(values, context, { name, code, stated });
  const placeholder = values.problems.some(({ code: reason }) => reason === 'CODE_PLACEHOLDER');
  const withoutCode = stated === 'INDIVIDUAL_BUSINESS' && placeholder;
  if (!withoutCode) return { party: null, problems: [] };
  const normalised = normaliseName(name);
  const key = `named:${context.provider.code}:${normalised}`;
  return checkKind(context, values, { ...base(values, name), key, code: null, kind: 'INDIVIDUAL_BUSINESS' });
}

function readOrganisation(
  values: RowValues,
  context: CheckContext,
  { name, code, stated }: { name: string; code: CreditCode; stated: SubjectClass | null },
): PartyReading {
  const kindOfCode = subjectKindOfCode(code);
  const kind = kindOfCode === 'ENTERPRISE' && nameEndsAsBranch(name) ? 'BRANCH' : kindOfCode;
  const reading = checkKind(context, values, { ...base(values, name), key: code, code, kind });
  const expected: SubjectClass =
    kindOfCode === 'INDIVIDUAL_BUSINESS' ? 'INDIVIDUAL_BUSINESS' : 'ORGANISATION';
  if (stated === null || stated === expected) return reading;
  const place = {
    row: values.row,
    column: labelOf(values.field('subjectClass')),
    value: subjectClassNames[stated].zh,
  };
  const mismatch = problem('KIND_MISMATCH', place, { expected: subjectClassNames[expected].zh });
  return { party: null, problems: [...reading.problems, mismatch] };
}

/** A practitioner is known by the number of the occupational certificate: never by an identity number. */
function readPractitioner(values: RowValues, context: CheckContext, name: string): PartyReading {
  const stated = subjectClassOf(values);
  const column = values.field('certificateNumber');
  const number = values.text('certificateNumber');
  const problems: Problem[] = [];
  if (stated !== null && stated !== 'NATURAL_PERSON') {
    const place = {
      row: values.row,
      column: labelOf(values.field('subjectClass')),
      value: subjectClassNames[stated].zh,
    };
    problems.push(problem('SUBJECT_KIND_NOT_ALLOWED', place, { expected: subjectClassNames[stated].zh }));
  }
  if (number === null && column !== undefined && !values.isFilled(column) && column.required !== 'always') {
    problems.push(problem('REQUIRED', { row: values.row, column: labelOf(column) }));
  }
  if (number === null || problems.length > 0) return { party: null, problems };
  const key = `practitioner:${context.provider.code}:${normaliseDocumentNumber(number)}`;
  return checkKind(context, values, {
    ...base(values, name),
    key,
    code: null,
    kind: 'PRACTITIONER',
    legalRepresentative: null,
  });
}

function base(values: RowValues, name: string) {
  return { name, normalised: normaliseName(name), legalRepresentative: values.text('legalRepresentative') };
}

function checkKind(context: CheckContext, values: RowValues, party: Party): PartyReading {
  const { subjectKinds } = context.type;
  const allowed =
    subjectKinds.includes(party.kind) || (party.kind === 'BRANCH' && subjectKinds.includes('ENTERPRISE'));
  if (allowed) return { party, problems: [] };
  const place = {
    row: values.row,
    column: labelOf(values.field('subjectCode') ?? values.field('subjectName')),
    value: party.code,
  };
  return {
    party: null,
    problems: [problem('SUBJECT_KIND_NOT_ALLOWED', place, { expected: subjectKindNames[party.kind].zh })],
  };
}

/** The label of a field's column; '' when the type has no such field. */
export const labelOf = (field: Field | undefined): string => field?.name.zh ?? '';
