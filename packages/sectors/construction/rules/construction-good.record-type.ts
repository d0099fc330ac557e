import { defineRecordType, identityOfKind } from '@xintu/declarations';
import { conductFields } from './conduct-fields.ts';
import { constructionMarketCredit10 } from './legal-bases.ts';
import { goodPublicityVersions } from './publicity.versions.ts';

/** 建筑市场优良信用信息. */
export const constructionGood = defineRecordType({
  code: 'construction-good',
  name: { zh: '建筑市场优良信用信息', en: 'good conduct on the construction market' },
  kind: 'fact',
  version: 1,
  sector: 'construction',
  subjectKinds: ['ENTERPRISE', 'BRANCH', 'UNCONFIRMED'],
  providers: { departments: ['housing'] },
  legalBasis: constructionMarketCredit10,
  informationClass: 'HONOUR',
  updateCycle: 'ON_CHANGE',
  reportWithin: { value: 7, unit: 'WORKING_DAY' },
  publication: 'PUBLIC',
  sharing: 'UNCONDITIONAL',
  retentionYears: 5,
  adverse: false,
  publicity: { rule: 'fixed', ruleCode: 'construction-good-publicity', versions: goodPublicityVersions },
  identity: identityOfKind.fact,
  fields: conductFields,
});
