import {
  all,
  choiceField,
  defineCase,
  documentFields,
  repairBarConditions,
  textField,
} from '@xintu/declarations';

import {
  atTheRightWindow,
  decidedByAuthority,
  recordAdverse,
  recordHasEnded,
  recordNotEnded,
  repairable,
  statedDayReached,
} from './conditions.ts';
import { creditRepair2025 } from './legal-bases.ts';
import { repairAcceptance, repairDecision } from './limits.versions.ts';

const ends = {
  zh: '准予修复后，这条信息的公示、共享、使用和相应措施同时终止，只留存档案。',
  en: 'Publicity, sharing, use and measures of the record end together; it is kept in the archive only.',
};

/** 不予修复的情形: who made false statements may not apply again for a time. */
const refusalGround = {
  ...choiceField('ground', { zh: '不予修复的情形', en: 'Ground of the refusal' }, [
    { value: 'NOT_FULFILLED', name: { zh: '未履行义务或者未纠正', en: 'not fulfilled or corrected' } },
    {
      value: 'FALSE_STATEMENT',
      name: { zh: '提供虚假材料或者作出虚假承诺', en: 'false material or a false commitment' },
    },
    { value: 'OTHER', name: { zh: '其他法定情形', en: 'another ground of the rules' } },
  ]),
  required: 'optional',
} as const;

/** 信用修复: ending the effect of a correct record after it was put right. */
export const repair = defineCase({
  code: 'repair',
  name: { zh: '信用修复', en: 'Repair' },
  mark: '修复',
  sector: null,
  about: 'RECORD',
  handledBy: 'AUTHORITY',
  openToSubject: true,
  legalBasis: creditRepair2025,
  single: true,
  opening: {
    to: 'RECEIVED',
    by: ['SUBJECT', 'COUNTER', 'CREDIT_OFFICE'],
    fields: [
      textField(
        'fulfilment',
        { zh: '履行义务、纠正失信行为的情况', en: 'How it was fulfilled and corrected' },
        4000,
      ),
      choiceField('commitment', { zh: '信用承诺', en: 'Commitment' }, [
        {
          value: 'MADE',
          name: { zh: '已公开作出信用承诺，材料真实有效', en: 'Made in public; the material is true' },
        },
      ]),
    ],
    condition: all(recordNotEnded, recordAdverse, repairable, ...repairBarConditions, atTheRightWindow),
    consequence: {
      zh: '申请由认定机关办理，受理和结果都会告知。',
      en: 'The authority decides; acceptance and result are told.',
    },
  },
  states: [
    {
      code: 'RECEIVED',
      name: { zh: '待受理', en: 'Received' },
      waitsFor: 'OFFICER',
      limit: 'repair-acceptance',
    },
    { code: 'COMPLETING', name: { zh: '待补正', en: 'To be completed' }, waitsFor: 'SUBJECT' },
    {
      code: 'CHECKING',
      name: { zh: '核查中', en: 'Being checked' },
      waitsFor: 'OFFICER',
      limit: 'repair-decision',
    },
    {
      code: 'DECIDING',
      name: { zh: '待决定', en: 'To be decided' },
      waitsFor: 'REVIEWER',
      limit: 'repair-decision',
    },
    { code: 'REPAIRED', name: { zh: '准予修复', en: 'Repaired' }, waitsFor: null, closed: true },
    { code: 'REFUSED', name: { zh: '不予修复', en: 'Refused' }, waitsFor: null, closed: true },
    { code: 'NOT_ACCEPTED', name: { zh: '不予受理', en: 'Not accepted' }, waitsFor: null, closed: true },
    { code: 'WITHDRAWN', name: { zh: '已撤回', en: 'Withdrawn' }, waitsFor: null, closed: true },
  ],
  steps: [
    {
      code: 'accept',
      name: { zh: '受理', en: 'Accept' },
      from: ['RECEIVED'],
      to: 'CHECKING',
      by: ['OFFICER'],
      // What only an unconfirmed rule says did not stop the application: whoever accepts it judges, with the reason.
      condition: all(repairable, ...repairBarConditions),
    },
    {
      code: 'ask',
      name: { zh: '要求补正', en: 'Ask for completion' },
      from: ['RECEIVED'],
      to: 'COMPLETING',
      by: ['OFFICER'],
      fields: [textField('missing', { zh: '需要补正的材料', en: 'What is missing' })],
    },
    {
      code: 'complete',
      name: { zh: '提交补正', en: 'Complete' },
      from: ['COMPLETING'],
      to: 'RECEIVED',
      by: ['SUBJECT', 'COUNTER'],
      fields: [textField('completion', { zh: '补正说明', en: 'What was completed' })],
    },
    {
      code: 'not-accept',
      name: { zh: '不予受理', en: 'Refuse acceptance' },
      from: ['RECEIVED'],
      to: 'NOT_ACCEPTED',
      by: ['OFFICER'],
      reasoned: true,
      legalEffect: true,
      consequence: { zh: '申请终结，理由告知申请人。', en: 'The application ends; the reasons are told.' },
    },
    {
      code: 'propose',
      name: { zh: '提出核查意见', en: 'Propose' },
      from: ['CHECKING'],
      to: 'DECIDING',
      by: ['OFFICER'],
      fields: [
        choiceField('proposal', { zh: '意见', en: 'Proposal' }, [
          { value: 'GRANT', name: { zh: '建议准予', en: 'grant' } },
          { value: 'REFUSE', name: { zh: '建议不予', en: 'refuse' } },
        ]),
        textField('finding', { zh: '核查情况', en: 'Finding' }, 4000),
      ],
    },
    {
      code: 'grant',
      name: { zh: '准予修复', en: 'Grant' },
      from: ['DECIDING'],
      to: 'REPAIRED',
      by: ['REVIEWER'],
      reasoned: true,
      otherThan: 'propose',
      effects: ['REPAIR_RECORD'],
      condition: recordNotEnded,
      legalEffect: true,
      consequence: ends,
    },
    {
      code: 'refuse',
      name: { zh: '不予修复', en: 'Refuse' },
      from: ['DECIDING'],
      to: 'REFUSED',
      by: ['REVIEWER'],
      reasoned: true,
      otherThan: 'propose',
      fields: [refusalGround],
      legalEffect: true,
      consequence: {
        zh: '信息继续公示到期满，理由和救济途径告知申请人。',
        en: 'The record stays shown to its end; reasons and remedies are told.',
      },
    },
    {
      code: 'lift-by-court',
      name: { zh: '按法院裁定解除', en: 'Lift by order of the court' },
      from: ['RECEIVED', 'CHECKING', 'DECIDING'],
      to: 'REPAIRED',
      by: ['REVIEWER'],
      fields: documentFields,
      files: [{ role: 'EVIDENCE', name: { zh: '法院裁定书', en: 'the court’s order' } }],
      effects: ['REPAIR_RECORD'],
      condition: all(recordNotEnded, statedDayReached),
      legalEffect: true,
      consequence: ends,
    },
    {
      code: 'granted-at-window',
      name: { zh: '登记“信用中国”准予修复决定', en: 'Granted at 信用中国' },
      from: ['RECEIVED', 'COMPLETING', 'CHECKING', 'DECIDING'],
      to: 'REPAIRED',
      by: ['CREDIT_OFFICE'],
      fields: documentFields,
      effects: ['REPAIR_RECORD'],
      condition: all(recordNotEnded, statedDayReached, decidedByAuthority),
      legalEffect: true,
      consequence: ends,
    },
    {
      code: 'refused-at-window',
      name: { zh: '登记“信用中国”不予修复决定', en: 'Refused at 信用中国' },
      from: ['RECEIVED', 'COMPLETING', 'CHECKING', 'DECIDING'],
      to: 'REFUSED',
      by: ['CREDIT_OFFICE'],
      reasoned: true,
      fields: documentFields,
      condition: all(statedDayReached, decidedByAuthority),
      legalEffect: true,
      consequence: {
        zh: '信息继续公示到期满，理由和救济途径告知申请人。',
        en: 'The record stays shown to its end; reasons and remedies are told.',
      },
    },
    {
      code: 'record-ended',
      name: { zh: '信息已终止，办结', en: 'Close: the record has ended' },
      from: ['RECEIVED', 'COMPLETING', 'CHECKING', 'DECIDING'],
      to: 'WITHDRAWN',
      by: ['OFFICER', 'REVIEWER', 'CREDIT_OFFICE'],
      condition: recordHasEnded,
    },
    {
      code: 'withdraw',
      name: { zh: '撤回申请', en: 'Withdraw' },
      from: ['RECEIVED', 'COMPLETING', 'CHECKING'],
      to: 'WITHDRAWN',
      by: ['SUBJECT', 'COUNTER'],
    },
  ],
  limits: [repairAcceptance, repairDecision],
});
