/** Why a declaration is refused. */
export const refusalCodes = [
  'CODE_FORM',
  'NAME_MISSING',
  'BASIS_INCOMPLETE',
  'BASIS_TOO_LOW',
  'DEADLINE_MISSING',
  'RETENTION_MISSING',
  'IDENTITY_UNKNOWN',
  'FIELD_DUPLICATE',
  'FIELD_REPLACES_KIND',
  'FIELD_CHOICES_MISSING',
  'FIELD_IDENTITY_NOT_PERSONAL',
  'FORBIDDEN_CATEGORY',
  'PERSON_NOT_OCCUPATIONAL',
  'PERSON_GRADED',
  'PERSON_PUBLISHED',
  'ADVERSE_WITHOUT_END',
  'PUBLICITY_OF_OTHER_KIND',
  'SECTOR_MISMATCH',
  'GRADE_RESTRICTS',
  'CASE_STATE_UNKNOWN',
  'CASE_STATE_UNREACHED',
  'CASE_DEAD_END',
  'CASE_LIMIT_UNKNOWN',
  'CASE_STEP_UNKNOWN',
  'CASE_CONSEQUENCE_MISSING',
  'CASE_STATEMENT_MISSING',
  'CASE_FILE_UNNAMED',
  'CASE_FILE_OF_NO_DEPARTMENT',
  'EFFECT_BY_RELATION',
  'LIST_CRITERION_REPEATED',
  'LIST_PERIOD_WRONG',
  'LIST_UNMANAGED',
  'SCHEME_NOT_COMPUTABLE',
  'SCHEME_GRADE_UNKNOWN',
  'SCHEME_POINTS',
  'SCHEME_THRESHOLDS',
  'SCHEME_INDICATOR_REPEATED',
  'SCHEME_INSPECTION',
  'SCHEME_REWARDS_ADVERSE',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** One reason, with what it is about and what would be right: data, not a sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Code of the record type, list, measure, scheme or sector. */
  readonly declaration: string;
  /** The field or property, where it is about one. */
  readonly subject?: string;
  readonly value?: string;
  /** Where the limit comes from. */
  readonly basis: string;
}

/** A declaration that can't be: thrown when it is made, so that nothing can be built on it. */
export class DeclarationRefused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(
      refusals
        .map(({ code, declaration, subject }) => [declaration, subject, code].filter(Boolean).join(' '))
        .join('; '),
    );
    this.name = 'DeclarationRefused';
    this.refusals = refusals;
  }
}

/** Throws when there is a refusal; otherwise gives the declaration back. */
export function accepted<Declaration>(declaration: Declaration, refusals: readonly Refusal[]): Declaration {
  if (refusals.length > 0) throw new DeclarationRefused(refusals);
  return Object.freeze(declaration);
}
