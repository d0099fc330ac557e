import {
  defineList,
  defineRecordType,
  identityOfKind,
  type ListDeclaration,
  type RecordTypeDeclaration,
} from '@xintu/declarations';
import type { FixedPublicityRow, SubjectKind } from '@xintu/kernel';

import { enterpriseInformation17, wageArrears48 } from './legal-bases.ts';
import { listingPublicityVersions as publicity } from './listing-publicity.versions.ts';

/** 经营异常名录, kept by the market regulator. */
const abnormalOperation = defineList({
  code: 'abnormal-operation',
  name: { zh: '经营异常名录', en: 'abnormal operation' },
  kind: 'ABNORMAL',
  sector: null,
  legalBasis: enterpriseInformation17,
  active: true,
});

/** 严重违法失信名单, kept by the market regulator. */
const seriousViolation = defineList({
  code: 'serious-violation',
  name: { zh: '严重违法失信名单', en: 'serious violations' },
  kind: 'SERIOUS',
  sector: null,
  legalBasis: enterpriseInformation17,
  active: true,
});

/** 拖欠农民工工资失信联合惩戒对象名单, kept by the human-resources department and mirrored elsewhere. */
const wageArrears = defineList({
  code: 'wage-arrears',
  name: { zh: '拖欠农民工工资失信联合惩戒对象名单', en: 'wage arrears' },
  kind: 'SERIOUS',
  sector: null,
  legalBasis: wageArrears48,
  active: true,
});

/** Lists that more than one sector asks about. */
export const coreLists: readonly ListDeclaration[] = [abnormalOperation, seriousViolation, wageArrears];

/** Whoever is in business: lists of the market. */
const inBusiness = [
  ...(['ENTERPRISE', 'BRANCH', 'INDIVIDUAL_BUSINESS', 'COOPERATIVE', 'OTHER', 'UNCONFIRMED'] as const),
] as const satisfies readonly [SubjectKind, ...SubjectKind[]];

function listing(
  list: ListDeclaration,
  versions: readonly FixedPublicityRow[],
  departments: readonly ['market'] | readonly ['human-resources'],
  informationClass: 'ABNORMAL_LIST' | 'SERIOUS_LIST',
): RecordTypeDeclaration {
  return defineRecordType({
    code: `${list.code}-listing`,
    name: { zh: `${list.name.zh}列入信息`, en: `listing: ${list.name.en}` },
    kind: 'listing',
    version: 1,
    sector: null,
    subjectKinds: inBusiness,
    providers: { departments },
    legalBasis: list.legalBasis,
    informationClass,
    updateCycle: 'ON_CHANGE',
    reportWithin: { value: 7, unit: 'WORKING_DAY' },
    publication: 'PUBLIC',
    sharing: 'UNCONDITIONAL',
    retentionYears: 5,
    adverse: true,
    publicity: {
      rule: 'fixed',
      ruleCode: `${list.code}-publicity`,
      versions,
    },
    list: list.code,
    identity: identityOfKind.listing,
    fields: [],
  });
}

/** The listings of these lists, as decided by whom the law names. */
export const coreListings: readonly RecordTypeDeclaration[] = [
  listing(abnormalOperation, publicity['abnormal-operation'], ['market'], 'ABNORMAL_LIST'),
  listing(seriousViolation, publicity['serious-violation'], ['market'], 'SERIOUS_LIST'),
  listing(wageArrears, publicity['wage-arrears'], ['human-resources'], 'SERIOUS_LIST'),
];
