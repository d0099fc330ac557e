import { defineRecordType, identityOfKind, legalBasis } from '@xintu/declarations';
import { legalDay } from '@xintu/kernel';

const lendingRules = legalBasis({
  code: 'lending-rules-1',
  title: '借阅规则（演示）',
  article: '第一条',
  level: 'NORMATIVE_DOCUMENT',
  from: legalDay('2020-01-01'),
  to: null,
  confirmed: false,
});

/** 单位借阅证: an organisation may borrow books. */
export const libraryCard = defineRecordType({
  code: 'library-card',
  name: { zh: '单位借阅证（演示）', en: 'library card (demonstration)' },
  kind: 'licence',
  version: 1,
  sector: '_sample',
  subjectKinds: ['ENTERPRISE', 'BRANCH', 'SOCIAL_ORGANISATION', 'PUBLIC_INSTITUTION', 'UNCONFIRMED'],
  providers: { departments: ['library'] },
  legalBasis: lendingRules,
  informationClass: 'VOLUNTARY',
  updateCycle: 'ON_CHANGE',
  reportWithin: { value: 7, unit: 'WORKING_DAY' },
  publication: 'PUBLIC',
  sharing: 'UNCONDITIONAL',
  retentionYears: 5,
  adverse: false,
  publicity: { rule: 'none' },
  identity: identityOfKind.licence,
  fields: [
    {
      code: 'shelf',
      name: { zh: '书架', en: 'shelf' },
      type: 'text',
      length: 32,
      required: 'optional',
      personal: false,
    },
  ],
});
