import { all, defineCase, documentFields, textField } from '@xintu/declarations';

import { recordAdverse, recordNotEnded, statedDayReached } from './conditions.ts';
import { reorganisationLift } from './legal-bases.ts';
import { courtOrder } from './limits.versions.ts';

/**
 * 重整、和解解除: a court's order in a reorganisation or a settlement lifts a record at once, whatever its minimum
 * publicity and whether its rule knows a repair.
 */
export const reorganisation = defineCase({
  code: 'reorganisation',
  name: { zh: '重整和解解除', en: 'Lift by order of the court' },
  mark: '重整',
  sector: null,
  about: 'RECORD',
  handledBy: 'AUTHORITY',
  openToSubject: true,
  legalBasis: reorganisationLift,
  single: true,
  opening: {
    to: 'ORDERED',
    by: ['SUBJECT', 'COUNTER', 'OFFICER', 'CREDIT_OFFICE'],
    fields: [...documentFields, textField('order', { zh: '裁定内容', en: 'What the court ordered' }, 2000)],
    condition: all(recordNotEnded, recordAdverse, statedDayReached),
    consequence: {
      zh: '认定机关核对法院裁定后立即解除，不受最短公示期限制。',
      en: 'The authority checks the order and lifts at once; no minimum publicity stands in the way.',
    },
  },
  states: [
    {
      ...{ code: 'ORDERED', name: { zh: '待解除', en: 'To be lifted' }, waitsFor: 'REVIEWER' },
      limit: 'court-order',
    },
    { code: 'LIFTED', name: { zh: '已解除', en: 'Lifted' }, waitsFor: null, closed: true },
    { code: 'NOT_LIFTED', name: { zh: '不予解除', en: 'Not lifted' }, waitsFor: null, closed: true },
  ],
  steps: [
    {
      code: 'lift',
      name: { zh: '按裁定解除', en: 'Lift' },
      from: ['ORDERED'],
      to: 'LIFTED',
      by: ['REVIEWER'],
      otherThan: 'open',
      files: [{ role: 'EVIDENCE', name: { zh: '法院裁定书', en: 'the court’s order' } }],
      effects: ['REPAIR_RECORD'],
      condition: recordNotEnded,
      legalEffect: true,
      consequence: {
        zh: '这条信息的公示、共享、使用和相应措施同时终止，只留存档案。',
        en: 'Publicity, sharing, use and measures of the record end together; it is kept in the archive only.',
      },
    },
    {
      code: 'not-lift',
      name: { zh: '不予解除', en: 'Don’t lift' },
      from: ['ORDERED'],
      to: 'NOT_LIFTED',
      by: ['REVIEWER'],
      reasoned: true,
      legalEffect: true,
      consequence: {
        zh: '信息照常公示，理由告知申请人。',
        en: 'The record stays as it is; the reasons are told.',
      },
    },
  ],
  limits: [courtOrder],
});
