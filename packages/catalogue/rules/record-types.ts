import { defineRecordType, identityOfKind, type RecordTypeDeclaration } from '@xintu/declarations';
import type { SubjectKind } from '@xintu/kernel';
import { administrativePenalty48, enterpriseInformation7 } from './legal-bases.ts';

/** Every organisation. Natural persons are out of scope of the core's record types. */
export const everyOrganisation = [
  'ENTERPRISE',
  'BRANCH',
  'INDIVIDUAL_BUSINESS',
  'COOPERATIVE',
  'PUBLIC_INSTITUTION',
  'GOVERNMENT_BODY',
  'SOCIAL_ORGANISATION',
  'LAW_FIRM',
  'TRADE_UNION',
  'RELIGIOUS_PLACE',
  'VILLAGE_COLLECTIVE',
  'OTHER',
  'UNCONFIRMED',
] as const satisfies readonly SubjectKind[];

/** 双公示: within 7 working days of the decision (发改办财金〔2018〕424号). */
const doublePublicity = { value: 7, unit: 'WORKING_DAY' } as const;

/** 行政许可, of every department. */
export const licence = defineRecordType({
  code: 'licence',
  name: { zh: '行政许可', en: 'licence' },
  kind: 'licence',
  version: 1,
  sector: null,
  subjectKinds: everyOrganisation,
  providers: { every: true },
  legalBasis: enterpriseInformation7,
  informationClass: 'ADMINISTRATION',
  updateCycle: 'ON_CHANGE',
  reportWithin: doublePublicity,
  publication: 'PUBLIC',
  sharing: 'UNCONDITIONAL',
  retentionYears: null,
  adverse: false,
  publicity: { rule: 'none' },
  identity: identityOfKind.licence,
  fields: [],
});

/** 行政处罚, of every department. */
export const penalty = defineRecordType({
  code: 'penalty',
  name: { zh: '行政处罚', en: 'penalty' },
  kind: 'penalty',
  version: 1,
  sector: null,
  subjectKinds: everyOrganisation,
  providers: { every: true },
  legalBasis: administrativePenalty48,
  informationClass: 'ADMINISTRATION',
  updateCycle: 'ON_CHANGE',
  reportWithin: doublePublicity,
  publication: 'PUBLIC',
  sharing: 'UNCONDITIONAL',
  retentionYears: 5,
  adverse: true,
  publicity: { rule: 'penalty' },
  identity: identityOfKind.penalty,
  fields: [],
});

/** The record types of the core. */
export const coreRecordTypes: readonly RecordTypeDeclaration[] = [licence, penalty];
