import { defineCase } from '@xintu/declarations';

import { recordCorrected, recordNotEnded } from './conditions.ts';
import { choiceField, textField } from './fields.ts';
import { civilCode1029 } from './legal-bases.ts';
import { objectionReview, objectionVerification } from './limits.versions.ts';

const opinion = textField('opinion', { zh: '书面核实意见', en: 'Written opinion' }, 4000);

/** 异议: a claim that a record is wrong. The record stays shown, marked, until the claim is decided. */
export const objection = defineCase({
  code: 'objection',
  name: { zh: '异议处理', en: 'Objection' },
  mark: '异议',
  sector: null,
  about: 'RECORD',
  handledBy: 'AUTHORITY',
  openToSubject: true,
  legalBasis: civilCode1029,
  single: true,
  opening: {
    to: 'VERIFYING',
    by: ['SUBJECT', 'COUNTER', 'CREDIT_OFFICE'],
    fields: [
      choiceField('claim', { zh: '异议类型', en: 'Claim' }, [
        { value: 'WRONG', name: { zh: '内容有误', en: 'The content is wrong' } },
        { value: 'NOT_MINE', name: { zh: '不是本主体的信息', en: 'It is not about this subject' } },
        { value: 'SHOULD_HAVE_ENDED', name: { zh: '应当已经终止公示', en: 'It should have ended' } },
        { value: 'NOT_LAWFUL', name: { zh: '不应归集或公示', en: 'It may not be kept or shown' } },
      ]),
      textField('grounds', { zh: '事实和理由', en: 'Facts and grounds' }, 4000),
    ],
    effects: ['MARK_OBJECTION'],
    condition: recordNotEnded,
    consequence: {
      zh: '提出后，这条信息在所有展示处标注“异议处理中”，公示不停止。',
      en: 'The record is marked as under objection wherever it is shown; it stays shown.',
    },
  },
  states: [
    {
      code: 'VERIFYING',
      name: { zh: '待核实', en: 'Being verified' },
      waitsFor: 'OFFICER',
      limit: 'objection-verification',
    },
    {
      code: 'REVIEWING',
      name: { zh: '待复核', en: 'Being reviewed' },
      waitsFor: 'CREDIT_OFFICE',
      limit: 'objection-review',
    },
    { code: 'CLOSED', name: { zh: '已办结', en: 'Closed' }, waitsFor: null, closed: true },
    { code: 'WITHDRAWN', name: { zh: '已撤回', en: 'Withdrawn' }, waitsFor: null, closed: true },
  ],
  steps: [
    {
      code: 'corrected',
      name: { zh: '已更正', en: 'Corrected' },
      from: ['VERIFYING'],
      to: 'REVIEWING',
      by: ['OFFICER'],
      fields: [opinion],
      condition: recordCorrected,
      legalEffect: true,
      consequence: {
        zh: '登记信息已经更正，转信用办复核。',
        en: 'The record was corrected; the credit office reviews.',
      },
    },
    {
      code: 'revoke',
      name: { zh: '撤销信息', en: 'Revoke the record' },
      from: ['VERIFYING'],
      to: 'REVIEWING',
      by: ['OFFICER'],
      fields: [opinion],
      effects: ['REVOKE_RECORD'],
      legalEffect: true,
      consequence: {
        zh: '这条信息立即从所有展示、共享和核查中撤下，转信用办复核。',
        en: 'The record leaves every display, sharing and check at once; the credit office reviews.',
      },
    },
    {
      code: 'uphold',
      name: { zh: '维持', en: 'Uphold' },
      from: ['VERIFYING'],
      to: 'REVIEWING',
      by: ['OFFICER'],
      reasoned: true,
      fields: [opinion],
      legalEffect: true,
      consequence: {
        zh: '信息不变，理由送达异议人，转信用办复核。',
        en: 'The record stays, with reasons; the credit office reviews.',
      },
    },
    {
      code: 'note-both',
      name: { zh: '无法核实，注明双方意见', en: 'Can’t be verified: note both sides' },
      from: ['VERIFYING'],
      to: 'REVIEWING',
      by: ['OFFICER'],
      fields: [opinion],
      effects: ['NOTE_BOTH_SIDES'],
      legalEffect: true,
      consequence: {
        zh: '异议人陈述的事实和理由、本机关的核实意见，在这条信息的所有展示处一并注明；公示不停止，转信用办复核。',
        en: 'The subject’s grounds and this opinion stand beside the record wherever it is shown; it stays shown, and the credit office reviews.',
      },
    },
    {
      code: 'return',
      name: { zh: '退回重新核实', en: 'Send back' },
      from: ['REVIEWING'],
      to: 'VERIFYING',
      by: ['CREDIT_OFFICE'],
      reasoned: true,
      effects: ['TAKE_NOTE_BACK'],
    },
    {
      code: 'confirm',
      name: { zh: '复核通过，办结', en: 'Confirm and close' },
      from: ['REVIEWING'],
      to: 'CLOSED',
      by: ['CREDIT_OFFICE'],
      effects: ['UNMARK_OBJECTION'],
      documents: ['objection-answer'],
      legalEffect: true,
      consequence: {
        zh: '异议办结，取消“异议处理中”标注，结果告知异议人。',
        en: 'The mark goes; the subject is told the result.',
      },
    },
    {
      code: 'withdraw',
      name: { zh: '撤回异议', en: 'Withdraw' },
      from: ['VERIFYING'],
      to: 'WITHDRAWN',
      by: ['SUBJECT', 'COUNTER'],
      effects: ['UNMARK_OBJECTION'],
    },
  ],
  limits: [objectionVerification, objectionReview],
});
