import type { BasisLevel, LegalDay } from '@xintu/kernel';

/** 法律依据: what a record type, a list, a measure, a scheme or a matter stands on. */
export interface LegalBasis {
  /** Kebab-case, unique in the catalogue. */
  readonly code: string;
  readonly title: string;
  readonly article: string;
  readonly level: BasisLevel;
  readonly from: LegalDay;
  /** The last day in force; null while in force. */
  readonly to: LegalDay | null;
  /** Title and article were read in the published text. Otherwise it is shown as provisional. */
  readonly confirmed: boolean;
}

/** Declares a legal basis. */
export function legalBasis(basis: LegalBasis): LegalBasis {
  return Object.freeze({ ...basis });
}

/** Whether the basis is in force on the day. */
export function isBasisInForce(basis: LegalBasis, day: LegalDay): boolean {
  return basis.from <= day && (basis.to === null || day <= basis.to);
}

/** Only these can carry a measure that reduces rights or adds duties. */
const carriesRestriction: readonly BasisLevel[] = [
  'LAW',
  'ADMINISTRATIVE_REGULATION',
  'CENTRAL_POLICY',
  'LOCAL_REGULATION',
];
/** A departmental rule can at most define a list; so can the courts' own interpretation for the courts' list. */
const carriesList: readonly BasisLevel[] = [
  ...carriesRestriction,
  'JUDICIAL_INTERPRETATION',
  'DEPARTMENTAL_RULE',
];

/** Whether a basis of this level can carry a restriction. */
export function canCarryRestriction(level: BasisLevel): boolean {
  return carriesRestriction.includes(level);
}

/** Whether a basis of this level can carry a list, or a measure that reduces no right. */
export function canCarryList(level: BasisLevel): boolean {
  return carriesList.includes(level);
}
