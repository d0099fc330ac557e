import { defineRecordType, identityOfKind } from '@xintu/declarations';
import { conductFields } from './conduct-fields.ts';
import { constructionMarketCredit10 } from './legal-bases.ts';
import { badPublicityVersions } from './publicity.versions.ts';

/** 建筑市场不良信用信息. */
export const constructionBad = defineRecordType({
  code: 'construction-bad',
  name: { zh: '建筑市场不良信用信息', en: 'bad conduct on the construction market' },
  kind: 'fact',
  version: 1,
  sector: 'construction',
  subjectKinds: ['ENTERPRISE', 'BRANCH', 'UNCONFIRMED'],
  providers: { departments: ['housing'] },
  legalBasis: constructionMarketCredit10,
  informationClass: 'ADMINISTRATION',
  updateCycle: 'ON_CHANGE',
  reportWithin: { value: 7, unit: 'WORKING_DAY' },
  publication: 'PUBLIC',
  sharing: 'UNCONDITIONAL',
  retentionYears: 5,
  adverse: true,
  publicity: { rule: 'fixed', ruleCode: 'construction-bad-publicity', versions: badPublicityVersions },
  identity: identityOfKind.fact,
  fields: [
    ...conductFields,
    {
      code: 'publicityMonths',
      name: { zh: '公示期限（月）', en: 'publicity (months)' },
      type: 'number',
      required: 'optional',
      personal: false,
      aliases: ['公示月数'],
    },
  ],
});
