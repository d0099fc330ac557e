import { defineRecordType, identityOfKind } from '@xintu/declarations';
import { tourism28 } from './legal-bases.ts';

/** 旅行社业务经营许可. */
export const travelAgencyLicence = defineRecordType({
  code: 'travel-agency-licence',
  name: { zh: '旅行社业务经营许可', en: 'travel agency licence' },
  kind: 'licence',
  version: 1,
  sector: 'culture-tourism',
  subjectKinds: ['ENTERPRISE', 'BRANCH', 'UNCONFIRMED'],
  providers: { departments: ['culture'] },
  legalBasis: tourism28,
  informationClass: 'ADMINISTRATION',
  updateCycle: 'ON_CHANGE',
  reportWithin: { value: 7, unit: 'WORKING_DAY' },
  publication: 'PUBLIC',
  sharing: 'UNCONDITIONAL',
  retentionYears: null,
  adverse: false,
  publicity: { rule: 'none' },
  identity: identityOfKind.licence,
  fields: [
    {
      code: 'businessScope',
      name: { zh: '业务范围', en: 'business scope' },
      type: 'choices',
      required: 'always',
      personal: false,
      choices: [
        {
          value: 'DOMESTIC_AND_INBOUND',
          name: { zh: '境内和入境', en: 'domestic and inbound' },
          also: ['境内旅游和入境旅游', '国内旅游和入境旅游', '境内旅游业务和入境旅游业务'],
        },
        { value: 'OUTBOUND', name: { zh: '出境', en: 'outbound' }, also: ['出境旅游', '出境旅游业务'] },
      ],
    },
    {
      code: 'depositYuan',
      name: { zh: '质量保证金（元）', en: 'service-quality deposit (yuan)' },
      type: 'money',
      required: 'optional',
      personal: false,
      aliases: ['旅游服务质量保证金', '质量保证金'],
    },
  ],
});
