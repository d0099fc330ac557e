import { defineRecordType, identityOfKind } from '@xintu/declarations';
import { entertainmentVenues9 } from './legal-bases.ts';

/** 娱乐经营许可. */
export const entertainmentLicence = defineRecordType({
  code: 'entertainment-licence',
  name: { zh: '娱乐经营许可', en: 'entertainment licence' },
  kind: 'licence',
  version: 1,
  sector: 'culture-tourism',
  subjectKinds: ['ENTERPRISE', 'BRANCH', 'INDIVIDUAL_BUSINESS', 'UNCONFIRMED'],
  providers: { departments: ['culture'] },
  legalBasis: entertainmentVenues9,
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
      code: 'venueKind',
      name: { zh: '场所类别', en: 'kind of venue' },
      type: 'choice',
      required: 'always',
      personal: false,
      choices: [
        {
          value: 'SINGING_DANCING',
          name: { zh: '歌舞', en: 'singing and dancing' },
          also: ['歌舞娱乐场所', '歌舞娱乐'],
        },
        { value: 'GAMES', name: { zh: '游艺', en: 'games' }, also: ['游艺娱乐场所', '游艺娱乐'] },
      ],
    },
    {
      code: 'areaSquareMetres',
      name: { zh: '使用面积（平方米）', en: 'area (m²)' },
      type: 'number',
      required: 'optional',
      personal: false,
      aliases: ['使用面积', '面积'],
    },
    {
      code: 'approvedGuests',
      name: { zh: '核定人数', en: 'approved number of guests' },
      type: 'number',
      required: 'optional',
      personal: false,
    },
  ],
});
