import {
  type CaseCondition,
  type CaseStep,
  choiceField,
  dayField,
  defineCase,
  optionalText,
  textField,
} from '@xintu/declarations';

import { checkOfPromises } from './legal-bases.ts';
import {
  commitmentCheck,
  commitmentDecision,
  commitmentStatement,
  commitmentTerm,
} from './limits.versions.ts';

const evidence = textField('evidence', { zh: '核查情况和证据', en: 'Findings and evidence' });
const unfulfilled = textField('unfulfilled', { zh: '未履行的承诺内容', en: 'What was not kept' }, 4000);
const pursued = textField('pursued', { zh: '违诺责任追究内容', en: 'Liability pursued' }, 4000);

/** A notice is served before it is waited for, and not before the case began. */
const servedDay: CaseCondition = ({ values, today, openedOn }) => {
  const day = values['deliveredOn'] ?? today;
  return day <= today && day >= openedOn
    ? null
    : {
        code: 'NOT_A_PAST_DAY',
        text: {
          zh: '送达日期不能晚于今天，也不能早于承诺之日。',
          en: 'The notice was served neither in the future nor before the commitment was made.',
        },
      };
};

const decision = {
  from: ['DECIDING'],
  by: ['REVIEWER'],
  otherThan: 'propose',
  reasoned: true,
  legalEffect: true,
  fields: [unfulfilled, pursued],
} as const;
const becomesAdverse = {
  zh: '记入该主体信用记录，作为违诺信息：生成信用修复告知书，送达后公示；主体可以异议、申请修复。',
  en: 'It goes on the record as not kept: the notice is made, and it is shown after that was served. Objection and repair are open.',
} as const;

const steps: readonly [CaseStep, ...CaseStep[]] = [
  {
    code: 'due',
    name: { zh: '承诺到期，转核查', en: 'Due: to be checked' },
    from: ['RUNNING'],
    to: 'CHECKING',
    by: ['CLOCK'],
  },
  {
    code: 'kept',
    name: { zh: '认定已全部履行', en: 'Kept' },
    from: ['RUNNING', 'CHECKING', 'PROPOSED'],
    to: 'KEPT',
    by: ['OFFICER'],
    fields: [evidence],
    effects: ['COMMITMENT_KEPT'],
    legalEffect: true,
    consequence: {
      zh: '承诺履行状态记为“全部履行”，记入该主体信用记录。',
      en: 'The commitment goes on the record as kept.',
    },
  },
  {
    code: 'propose',
    name: { zh: '拟认定未（全部）履行', en: 'Propose: not kept, or in part' },
    from: ['CHECKING'],
    to: 'PROPOSED',
    by: ['OFFICER'],
    reasoned: true,
    files: [{ role: 'EVIDENCE', name: { zh: '未履行承诺的证据', en: 'evidence of what was not kept' } }],
    fields: [
      choiceField('finding', { zh: '拟认定', en: 'Finding' }, [
        { value: 'PARTIAL', name: { zh: '部分履行', en: 'kept in part' } },
        { value: 'NONE', name: { zh: '全部未履行', en: 'not kept' } },
      ]),
      evidence,
    ],
  },
  {
    code: 'notify',
    name: { zh: '送达拟认定告知书', en: 'Notice served' },
    from: ['PROPOSED'],
    to: 'HEARING',
    by: ['OFFICER'],
    fields: [
      textField('noticeNumber', { zh: '告知书文号', en: 'Number of the notice' }, 128),
      dayField('deliveredOn', { zh: '送达日期', en: 'Served on' }),
      textField('deliveredWay', { zh: '送达方式', en: 'How it was served' }, 64),
    ],
    condition: servedDay,
    files: [
      {
        ...{ role: 'PROOF_OF_SERVICE', afterLastStep: true },
        name: { zh: '拟认定告知书送达回证', en: 'the proof that the notice was served' },
      },
    ],
    legalEffect: true,
    consequence: {
      zh: '主体自送达次日起可以陈述、申辩；期满前不作认定。',
      en: 'The subject may make its statement from the day after; nothing is decided before.',
    },
  },
  {
    code: 'state',
    name: { zh: '陈述申辩', en: 'Statement of the subject' },
    from: ['HEARING'],
    to: 'DECIDING',
    by: ['SUBJECT', 'OFFICER'],
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
    code: 'accept-statement',
    name: { zh: '采纳申辩，认定已履行', en: 'Statement accepted: kept' },
    from: ['DECIDING'],
    to: 'KEPT',
    by: ['REVIEWER'],
    reasoned: true,
    effects: ['COMMITMENT_KEPT'],
    legalEffect: true,
    consequence: { zh: '承诺履行状态记为“全部履行”。', en: 'The commitment goes on the record as kept.' },
  },
  {
    ...decision,
    code: 'partly',
    name: { zh: '认定部分履行', en: 'Kept in part' },
    to: 'PARTLY_KEPT',
    effects: ['COMMITMENT_PARTLY_KEPT'],
    consequence: becomesAdverse,
  },
  {
    ...decision,
    code: 'broken',
    name: { zh: '认定全部未履行', en: 'Not kept' },
    to: 'BROKEN',
    effects: ['COMMITMENT_BROKEN'],
    consequence: becomesAdverse,
  },
];

/**
 * 信用承诺履行: from the signature until it is known how the promise was kept. It begins with the signature alone, so
 * that nobody opens it by hand; a breach is determined by a second person, after notice and hearing.
 */
export const commitmentCase = defineCase({
  code: 'commitment',
  name: { zh: '信用承诺履行', en: 'Keeping of a commitment' },
  mark: '承诺',
  sector: null,
  about: 'RECORD',
  handledBy: 'AUTHORITY',
  openToSubject: true,
  legalBasis: checkOfPromises,
  single: true,
  opening: {
    to: 'RUNNING',
    by: ['CLOCK'],
    fields: [
      dayField('dueOn', { zh: '承诺有效期', en: 'Due on' }),
      optionalText('number', { zh: '承诺编码', en: 'Number' }, 20),
    ],
  },
  states: [
    {
      code: 'RUNNING',
      name: { zh: '履行期内', en: 'Running' },
      waitsFor: null,
      limit: 'commitment-term',
      limitFrom: 'dueOn',
      onExpiry: 'due',
    },
    {
      code: 'CHECKING',
      name: { zh: '待核查履行情况', en: 'To be checked' },
      waitsFor: 'OFFICER',
      limit: 'commitment-check',
    },
    { code: 'PROPOSED', name: { zh: '待送达告知书', en: 'Notice to be served' }, waitsFor: 'OFFICER' },
    {
      code: 'HEARING',
      name: { zh: '陈述申辩期', en: 'Waiting for a statement' },
      waitsFor: 'SUBJECT',
      limit: 'commitment-statement',
      limitFrom: 'deliveredOn',
      onExpiry: 'statement-over',
    },
    {
      code: 'DECIDING',
      name: { zh: '待认定', en: 'To be decided' },
      waitsFor: 'REVIEWER',
      limit: 'commitment-decision',
    },
    { code: 'KEPT', name: { zh: '已全部履行', en: 'Kept' }, waitsFor: null, closed: true },
    { code: 'PARTLY_KEPT', name: { zh: '部分履行', en: 'Kept in part' }, waitsFor: null, closed: true },
    { code: 'BROKEN', name: { zh: '全部未履行', en: 'Not kept' }, waitsFor: null, closed: true },
  ],
  steps,
  limits: [commitmentTerm, commitmentCheck, commitmentStatement, commitmentDecision],
});
