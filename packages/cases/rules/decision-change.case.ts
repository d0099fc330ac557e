import {
  all,
  type CaseCondition,
  choiceField,
  defineCase,
  documentFields,
  optionalDay,
  optionalText,
  textField,
} from '@xintu/declarations';

import { recordNotEnded, statedDayReached } from './conditions.ts';
import { patchOfChange } from './decision-change.ts';
import { decisionChange as legalBasis } from './legal-bases.ts';
import { recordChange } from './limits.versions.ts';

const changesSomething: CaseCondition = ({ values }) =>
  patchOfChange(values) === null
    ? {
        code: 'NOTHING_CHANGED',
        text: {
          zh: '请填写变更、延续或更正后的内容。',
          en: 'State what the record says after the amendment, renewal or correction.',
        },
      }
    : null;

/** Renewal and the ends of a licence are not for what is adverse: a penalty is taken back by a revocation. */
const fitsTheRecord: CaseCondition = ({ values, record }) =>
  record?.adverse === true && values['kind'] !== 'AMENDED' && values['kind'] !== 'CORRECTED'
    ? {
        code: 'NOT_A_LICENCE',
        text: {
          zh: '延续、撤销和注销只用于行政许可；处罚等决定被撤销的，请办理“撤销决定”。',
          en: 'Renewal, revocation and cancellation are for licences; a penalty is taken back by a revocation.',
        },
      }
    : null;

/** 变更决定: the authority amended or renewed its decision, ended its licence, or corrects a typing error in it. */
export const decisionChange = defineCase({
  code: 'decision-change',
  name: { zh: '变更决定', en: 'Change of a decision' },
  mark: '变更',
  sector: null,
  about: 'RECORD',
  handledBy: 'AUTHORITY',
  openToSubject: true,
  legalBasis,
  single: true,
  opening: {
    to: 'PROPOSED',
    by: ['OFFICER'],
    fields: [
      choiceField('kind', { zh: '情形', en: 'What happened' }, [
        { value: 'AMENDED', name: { zh: '变更', en: 'amended' } },
        { value: 'RENEWED', name: { zh: '延续', en: 'renewed' } },
        { value: 'CORRECTED', name: { zh: '更正笔误', en: 'typing error corrected' } },
        { value: 'REVOKED', name: { zh: '撤销、撤回或吊销', en: 'revoked or withdrawn' } },
        { value: 'CANCELLED', name: { zh: '注销', en: 'cancelled' } },
      ]),
      ...documentFields,
      textField('grounds', { zh: '理由', en: 'Reason' }),
      optionalText('newTitle', { zh: '变更后的标题', en: 'Title from now on' }, 200),
      optionalText('newContent', { zh: '变更后的内容', en: 'Content from now on' }),
      optionalText('newViolation', { zh: '更正后的违法行为类型', en: 'Violation from now on' }),
      optionalText('newFacts', { zh: '更正后的事实', en: 'Facts from now on' }),
      optionalText('newGrounds', { zh: '更正后的依据', en: 'Grounds from now on' }),
      optionalText('newCertificateName', { zh: '变更后的证书名称', en: 'Certificate from now on' }, 200),
      optionalDay('newValidFrom', { zh: '有效期自', en: 'Valid from' }),
      optionalDay('newValidTo', { zh: '有效期至', en: 'Valid until' }),
    ],
    condition: all(recordNotEnded, statedDayReached, fitsTheRecord, changesSomething),
    consequence: {
      zh: '审核通过后，这条信息按变更后的内容展示、共享和核查，原内容留存历史版本。',
      en: 'Once approved, the record says this everywhere; what it said before stays in its history.',
    },
  },
  states: [
    {
      code: 'PROPOSED',
      name: { zh: '待审核', en: 'Proposed' },
      waitsFor: 'REVIEWER',
      limit: 'record-change',
      limitFrom: 'decidedOn',
    },
    { code: 'CHANGED', name: { zh: '已变更', en: 'Changed' }, waitsFor: null, closed: true },
    { code: 'REJECTED', name: { zh: '未通过', en: 'Not approved' }, waitsFor: null, closed: true },
  ],
  steps: [
    {
      code: 'approve',
      name: { zh: '审核通过，变更信息', en: 'Approve and change' },
      from: ['PROPOSED'],
      to: 'CHANGED',
      by: ['REVIEWER'],
      otherThan: 'open',
      effects: ['CHANGE_RECORD'],
      legalEffect: true,
      consequence: {
        zh: '这条信息立即按变更后的内容展示、共享和核查。',
        en: 'The record says this everywhere at once.',
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
  limits: [recordChange],
});
