import {
  type CaseCondition,
  type CaseStep,
  choiceField,
  dayField,
  defineCase,
  textField,
} from '@xintu/declarations';

import { recordRepaired } from './conditions.ts';
import { falseRepair } from './legal-bases.ts';
import { repairRevocationDecision, repairRevocationStatement } from './limits.versions.ts';

/** A notice is served neither in the future nor before the case began. */
const servedDay: CaseCondition = ({ values, today, openedOn }) => {
  const day = values['deliveredOn'] ?? today;
  return day <= today && day >= openedOn
    ? null
    : {
        code: 'NOT_A_PAST_DAY',
        text: {
          zh: '送达日期不能晚于今天，也不能早于提出之日。',
          en: 'The notice was served neither in the future nor before it was proposed.',
        },
      };
};

const steps: readonly [CaseStep, ...CaseStep[]] = [
  {
    code: 'notify',
    name: { zh: '送达拟撤销修复告知书', en: 'Notice served' },
    from: ['PROPOSED'],
    to: 'HEARING',
    by: ['OFFICER'],
    files: [
      { role: 'EVIDENCE', name: { zh: '虚假材料、虚假承诺的证据', en: 'evidence of the false statements' } },
      {
        ...{ role: 'PROOF_OF_SERVICE', afterLastStep: true },
        name: { zh: '拟撤销修复告知书送达回证', en: 'the proof that the notice was served' },
      },
    ],
    fields: [
      textField('noticeNumber', { zh: '告知书文号', en: 'Number of the notice' }, 128),
      dayField('deliveredOn', { zh: '送达日期', en: 'Served on' }),
      textField('deliveredWay', { zh: '送达方式', en: 'How it was served' }, 64),
    ],
    condition: servedDay,
    legalEffect: true,
    consequence: {
      zh: '主体自送达次日起可以陈述、申辩；期满前不作决定。',
      en: 'The subject may make its statement from the day after; nothing is decided before.',
    },
  },
  {
    code: 'state',
    name: { zh: '陈述申辩', en: 'Statement of the subject' },
    from: ['HEARING'],
    to: 'DECIDING',
    by: ['SUBJECT', 'COUNTER'],
    fields: [textField('statement', { zh: '陈述申辩意见', en: 'Statement' }, 4000)],
  },
  {
    code: 'statement-over',
    name: { zh: '陈述申辩期满', en: 'The time for a statement is over' },
    from: ['HEARING'],
    to: 'DECIDING',
    by: ['CLOCK'],
  },
  {
    code: 'take-back',
    name: { zh: '决定撤销修复', en: 'Take the repair back' },
    from: ['DECIDING'],
    to: 'TAKEN_BACK',
    by: ['REVIEWER'],
    reasoned: true,
    otherThan: ['open', 'notify'],
    effects: ['TAKE_REPAIR_BACK'],
    condition: recordRepaired,
    legalEffect: true,
    consequence: {
      zh: '这条信息恢复，公示期按现行规则重新计算（停止公示的时间不顺延）；重新生成信用修复告知书，送达后才再次公示。',
      en: 'The record is back; its publicity is computed again and not prolonged. A new notice is made, and it is shown again only after that was served.',
    },
  },
  {
    code: 'let-stand',
    name: { zh: '不撤销，修复有效', en: 'Let the repair stand' },
    from: ['PROPOSED', 'DECIDING'],
    to: 'LET_STAND',
    by: ['REVIEWER'],
    reasoned: true,
    legalEffect: true,
    consequence: { zh: '修复继续有效，理由告知主体。', en: 'The repair stands; the subject is told why.' },
  },
];

/**
 * 撤销信用修复: a repair that was got by false statements is taken back by who granted it, after notice and hearing, and
 * by another person than who proposed it. The record is back from then on.
 */
export const repairRevocation = defineCase({
  code: 'repair-revocation',
  name: { zh: '撤销信用修复', en: 'Repair taken back' },
  mark: '撤修',
  sector: null,
  about: 'RECORD',
  handledBy: 'AUTHORITY',
  openToSubject: true,
  legalBasis: falseRepair,
  single: true,
  opening: {
    to: 'PROPOSED',
    by: ['OFFICER'],
    fields: [
      choiceField('kind', { zh: '情形', en: 'What was false' }, [
        { value: 'MATERIAL', name: { zh: '提供虚假材料', en: 'false material' } },
        { value: 'COMMITMENT', name: { zh: '作出虚假承诺', en: 'a false commitment' } },
      ]),
      textField('grounds', { zh: '事实和理由', en: 'Facts and grounds' }, 4000),
    ],
    condition: recordRepaired,
    consequence: {
      zh: '向主体送达告知书、听取陈述申辩之后，由另一人决定；在此之前修复继续有效。',
      en: 'After notice and hearing another person decides; the repair stands until then.',
    },
  },
  states: [
    { code: 'PROPOSED', name: { zh: '待送达告知书', en: 'Notice to be served' }, waitsFor: 'OFFICER' },
    {
      code: 'HEARING',
      name: { zh: '陈述申辩期', en: 'Waiting for a statement' },
      ...{ waitsFor: 'SUBJECT', limit: 'repair-revocation-statement', limitFrom: 'deliveredOn' },
      onExpiry: 'statement-over',
    },
    {
      code: 'DECIDING',
      name: { zh: '待决定', en: 'To be decided' },
      ...{ waitsFor: 'REVIEWER', limit: 'repair-revocation-decision' },
    },
    { code: 'TAKEN_BACK', name: { zh: '已撤销修复', en: 'Taken back' }, waitsFor: null, closed: true },
    { code: 'LET_STAND', name: { zh: '修复有效', en: 'The repair stands' }, waitsFor: null, closed: true },
  ],
  steps,
  limits: [repairRevocationStatement, repairRevocationDecision],
});
