import { all, choiceField, defineCase, documentFields, textField } from '@xintu/declarations';

import { recordNotEnded, statedDayReached } from './conditions.ts';
import { withdrawalOfPublicity } from './legal-bases.ts';
import { withdrawal } from './limits.versions.ts';

/** 撤销决定: the authority itself takes a decision back, or it was annulled without a case here. */
export const revocation = defineCase({
  code: 'revocation',
  name: { zh: '撤销决定', en: 'Revocation of a decision' },
  mark: '撤销',
  sector: null,
  about: 'RECORD',
  handledBy: 'AUTHORITY',
  openToSubject: true,
  legalBasis: withdrawalOfPublicity,
  single: true,
  opening: {
    to: 'PROPOSED',
    by: ['OFFICER'],
    fields: [
      choiceField('kind', { zh: '情形', en: 'What happened' }, [
        { value: 'CHANGED', name: { zh: '变更', en: 'changed' } },
        { value: 'ANNULLED', name: { zh: '撤销', en: 'annulled' } },
        { value: 'UNLAWFUL', name: { zh: '确认违法或无效', en: 'held unlawful or void' } },
      ]),
      ...documentFields,
      textField('grounds', { zh: '理由', en: 'Reason' }),
    ],
    condition: all(recordNotEnded, statedDayReached),
    consequence: {
      zh: '审核通过后，这条信息从所有展示、共享和核查中撤下。',
      en: 'Once approved, the record leaves every display, sharing and check.',
    },
  },
  states: [
    {
      code: 'PROPOSED',
      name: { zh: '待审核', en: 'Proposed' },
      waitsFor: 'REVIEWER',
      limit: 'withdrawal',
      limitFrom: 'decidedOn',
    },
    { code: 'REVOKED', name: { zh: '已撤下', en: 'Revoked' }, waitsFor: null, closed: true },
    { code: 'REJECTED', name: { zh: '未通过', en: 'Not approved' }, waitsFor: null, closed: true },
  ],
  steps: [
    {
      code: 'approve',
      name: { zh: '审核通过，撤下信息', en: 'Approve and withdraw' },
      from: ['PROPOSED'],
      to: 'REVOKED',
      by: ['REVIEWER'],
      otherThan: 'open',
      files: [
        {
          role: 'EVIDENCE',
          name: { zh: '变更、撤销或确认违法的文书', en: 'the document that changes or annuls the decision' },
        },
      ],
      effects: ['REVOKE_RECORD'],
      legalEffect: true,
      consequence: {
        zh: '这条信息立即从所有展示、共享和核查中撤下。',
        en: 'The record leaves every display, sharing and check at once.',
      },
    },
    {
      code: 'reject',
      name: { zh: '不通过', en: 'Reject' },
      from: ['PROPOSED'],
      to: 'REJECTED',
      by: ['REVIEWER'],
      reasoned: true,
    },
  ],
  limits: [withdrawal],
});
