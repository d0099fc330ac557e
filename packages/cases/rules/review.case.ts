import { type CaseStep, choiceField, defineCase, documentFields, textField } from '@xintu/declarations';

import { recordNotEnded, statedDayReached } from './conditions.ts';
import { administrativeReview } from './legal-bases.ts';
import { withdrawal } from './limits.versions.ts';

const outcome: CaseStep['files'] = [
  {
    role: 'EVIDENCE',
    name: { zh: '复议决定书或裁判文书', en: 'the decision on review, or the judgment' },
  },
];

/** 复议、诉讼: the decision behind a record is reviewed or before a court; the record is marked meanwhile. */
export const review = defineCase({
  code: 'review',
  name: { zh: '复议诉讼标注', en: 'Administrative review or suit' },
  mark: '复诉',
  sector: null,
  about: 'RECORD',
  handledBy: 'AUTHORITY',
  openToSubject: true,
  legalBasis: administrativeReview,
  single: true,
  opening: {
    to: 'PENDING',
    by: ['SUBJECT', 'COUNTER', 'CREDIT_OFFICE'],
    fields: [
      choiceField('kind', { zh: '途径', en: 'Kind' }, [
        { value: 'REVIEW', name: { zh: '行政复议', en: 'administrative review' } },
        { value: 'SUIT', name: { zh: '行政诉讼', en: 'suit' } },
      ]),
      textField('body', { zh: '受理机关', en: 'Before whom' }, 200),
      textField('number', { zh: '案号', en: 'Case number' }, 128),
    ],
    effects: ['MARK_REVIEW'],
    condition: recordNotEnded,
    consequence: {
      zh: '这条信息在所有展示处标注“复议或诉讼中”。',
      en: 'The record is marked as under review wherever it is shown.',
    },
  },
  states: [
    { code: 'PENDING', name: { zh: '复议或诉讼中', en: 'Pending' }, waitsFor: 'OFFICER' },
    {
      code: 'ANNULLED',
      name: { zh: '决定被撤销，待撤下', en: 'Annulled, to be withdrawn' },
      waitsFor: 'OFFICER',
      limit: 'withdrawal',
      limitFrom: 'decidedOn',
    },
    { code: 'CLOSED', name: { zh: '已办结', en: 'Closed' }, waitsFor: null, closed: true },
  ],
  steps: [
    {
      code: 'upheld',
      name: { zh: '维持原决定', en: 'Upheld' },
      from: ['PENDING'],
      to: 'CLOSED',
      by: ['OFFICER'],
      fields: documentFields,
      files: outcome,
      condition: statedDayReached,
      effects: ['UNMARK_REVIEW'],
    },
    {
      code: 'annulled',
      name: { zh: '登记撤销、变更或确认违法', en: 'Annulled, changed or held unlawful' },
      from: ['PENDING'],
      to: 'ANNULLED',
      by: ['OFFICER'],
      fields: documentFields,
      files: outcome,
      condition: statedDayReached,
    },
    {
      code: 'withdraw-record',
      name: { zh: '撤下信息', en: 'Withdraw the record' },
      from: ['ANNULLED'],
      to: 'CLOSED',
      by: ['OFFICER'],
      effects: ['UNMARK_REVIEW', 'REVOKE_RECORD'],
      legalEffect: true,
      consequence: {
        zh: '这条信息立即从所有展示、共享和核查中撤下。',
        en: 'The record leaves every display, sharing and check at once.',
      },
    },
    {
      code: 'dropped',
      name: { zh: '撤回复议、诉讼', en: 'Dropped' },
      from: ['PENDING'],
      to: 'CLOSED',
      by: ['OFFICER', 'SUBJECT'],
      effects: ['UNMARK_REVIEW'],
    },
  ],
  limits: [withdrawal],
});
