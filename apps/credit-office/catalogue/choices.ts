/** Values that the forms of the catalogue offer; their words are among the texts. */
export const units = ['WORKING_DAY', 'DAY'] as const;
export const publications = ['PUBLIC', 'ON_REQUEST', 'NOT_PUBLIC'] as const;
export const sharings = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'] as const;
export const localKinds = ['FACT', 'LICENCE', 'HONOUR', 'COMMITMENT', 'PENALTY'] as const;
export const fieldTypes = ['TEXT', 'DAY', 'NUMBER', 'MONEY', 'CHOICE', 'CHOICES', 'CREDIT_CODE'] as const;
export const basisLevels = [
  'LAW',
  'ADMINISTRATIVE_REGULATION',
  'CENTRAL_POLICY',
  'LOCAL_REGULATION',
  'DEPARTMENTAL_RULE',
  'LOCAL_RULE',
  'NORMATIVE_DOCUMENT',
] as const;
export const informationClasses = [
  'ADMINISTRATION',
  'REGISTRATION',
  'CONTRACT',
  'COMMITMENT',
  'LAW_OBSERVANCE',
  'HONOUR',
  'INTELLECTUAL_PROPERTY',
  'VOLUNTARY',
] as const;
/** Organisations: natural persons are never the subject of a local record type. */
export const organisations = [
  'ENTERPRISE',
  'BRANCH',
  'INDIVIDUAL_BUSINESS',
  'COOPERATIVE',
  'PUBLIC_INSTITUTION',
  'SOCIAL_ORGANISATION',
  'OTHER',
  'UNCONFIRMED',
] as const;
