import { defineRecordType, identityOfKind } from '@xintu/declarations';
import { tourism37 } from './legal-bases.ts';

/** 导游证: an occupational licence. Practitioners are not published, and nothing about them is ever derived. */
export const guideLicence = defineRecordType({
  code: 'guide-licence',
  name: { zh: '导游证', en: 'guide licence' },
  kind: 'licence',
  version: 1,
  sector: 'culture-tourism',
  subjectKinds: ['PRACTITIONER'],
  providers: { departments: ['culture'] },
  legalBasis: tourism37,
  informationClass: 'PROFESSION',
  updateCycle: 'ON_CHANGE',
  reportWithin: { value: 7, unit: 'WORKING_DAY' },
  publication: 'NOT_PUBLIC',
  sharing: 'CONDITIONAL',
  retentionYears: 5,
  adverse: false,
  publicity: { rule: 'none' },
  occupational: true,
  identity: identityOfKind.licence,
  fields: [
    {
      code: 'language',
      name: { zh: '导游语种', en: 'language' },
      type: 'text',
      length: 64,
      required: 'always',
      personal: false,
      aliases: ['语种'],
    },
    {
      code: 'agency',
      name: { zh: '所属旅行社', en: 'agency' },
      type: 'text',
      length: 200,
      required: 'optional',
      personal: true,
      aliases: ['旅行社', '注册单位'],
    },
  ],
});
