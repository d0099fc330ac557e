import { defineRecordType, identityOfKind } from '@xintu/declarations';
import { construction13 } from './legal-bases.ts';

/** 建筑业企业资质. */
export const constructionQualification = defineRecordType({
  code: 'construction-qualification',
  name: { zh: '建筑业企业资质', en: 'construction qualification' },
  kind: 'licence',
  version: 1,
  sector: 'construction',
  subjectKinds: ['ENTERPRISE', 'UNCONFIRMED'],
  providers: { departments: ['housing'] },
  legalBasis: construction13,
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
      code: 'qualificationCategory',
      name: { zh: '资质类别', en: 'category of the qualification' },
      type: 'text',
      length: 200,
      required: 'always',
      personal: false,
      aliases: ['资质名称'],
    },
    {
      code: 'qualificationGrade',
      name: { zh: '资质等级', en: 'grade of the qualification' },
      type: 'choice',
      required: 'always',
      personal: false,
      choices: [
        { value: 'SPECIAL', name: { zh: '特级', en: 'special grade' } },
        { value: 'FIRST', name: { zh: '一级', en: 'first grade' }, also: ['壹级', '甲级'] },
        { value: 'SECOND', name: { zh: '二级', en: 'second grade' }, also: ['贰级', '乙级'] },
        { value: 'THIRD', name: { zh: '三级', en: 'third grade' }, also: ['叁级'] },
        { value: 'UNGRADED', name: { zh: '不分等级', en: 'ungraded' }, also: ['不分级', '无等级'] },
      ],
    },
  ],
});
