import {
  type CaseCondition,
  type CaseStep,
  choiceField,
  defineCase,
  documentFields,
  optionalText,
  textField,
} from '@xintu/declarations';

import { reportOfWrongs } from './legal-bases.ts';
import {
  complaintAcceptance,
  complaintAnswer,
  complaintDecision,
  complaintInvestigation,
} from './limits.versions.ts';

const answer = textField('answer', { zh: '答复内容（告知投诉举报人）', en: 'Answer to the sender' });

const findings = [
  { value: 'PROVED', name: { zh: '查证属实', en: 'proved' } },
  { value: 'UNPROVED', name: { zh: '查无实据', en: 'not proved' } },
  { value: 'UNTRUE', name: { zh: '查证不实', en: 'proved untrue' } },
] as const;

/** What is answered is what was found out. */
const found =
  (finding: (typeof findings)[number]['value']): CaseCondition =>
  ({ steps }) =>
    steps.findLast(({ code }) => code === 'report')?.values['finding'] === finding
      ? null
      : {
          code: 'OTHER_FINDING',
          text: {
            zh: '与调查结论不一致；不同意结论的，退回重新调查。',
            en: 'The investigation found something else: send it back if you do not agree.',
          },
        };

const answering = {
  from: ['REVIEWING'],
  by: ['REVIEWER'],
  otherThan: 'report',
  legalEffect: true,
} as const;

const steps: readonly [CaseStep, ...CaseStep[]] = [
  {
    code: 'assign',
    name: { zh: '受理并交办', en: 'Accept and assign' },
    from: ['RECEIVED'],
    to: 'INVESTIGATING',
    by: ['CREDIT_OFFICE'],
    fields: [textField('department', { zh: '承办单位', en: 'Department' }, 18)],
    effects: ['HAND_OVER'],
  },
  {
    code: 'decline',
    name: { zh: '不予受理', en: 'Decline' },
    from: ['RECEIVED'],
    to: 'DECLINED',
    by: ['CREDIT_OFFICE'],
    reasoned: true,
    fields: [answer],
    legalEffect: true,
    consequence: {
      zh: '理由告知投诉举报人，办结；不在任何主体页面出现。',
      en: 'The sender is told why; it is closed and appears on no subject’s page.',
    },
  },
  {
    code: 'hand-back',
    name: { zh: '退回信用办（不属本部门职责）', en: 'Hand back: not ours' },
    from: ['INVESTIGATING'],
    to: 'RECEIVED',
    by: ['OFFICER'],
    reasoned: true,
  },
  {
    code: 'report',
    name: { zh: '提交调查结论', en: 'Report the findings' },
    from: ['INVESTIGATING'],
    to: 'REVIEWING',
    by: ['OFFICER'],
    fields: [
      choiceField('finding', { zh: '调查结论', en: 'Finding' }, findings),
      textField('facts', { zh: '查明的事实和证据', en: 'Facts and evidence' }, 4000),
      optionalText('clarification', { zh: '澄清、更正建议', en: 'What is to be put right' }),
    ],
  },
  {
    code: 'send-back',
    name: { zh: '退回重新调查', en: 'Send back' },
    from: ['REVIEWING'],
    to: 'INVESTIGATING',
    by: ['REVIEWER'],
    reasoned: true,
  },
  {
    ...answering,
    code: 'answer-proved',
    name: { zh: '答复：查证属实', en: 'Answer: proved' },
    to: 'PROVED',
    fields: [answer],
    condition: found('PROVED'),
    consequence: {
      zh: '转依法处理。只有作出决定（行政处罚、名单认定等）并登记后，才记入该主体信用记录。',
      en: 'To be dealt with by law: only a decision that is on the register becomes part of the subject’s file.',
    },
  },
  {
    ...answering,
    code: 'answer-unproved',
    name: { zh: '答复：查无实据', en: 'Answer: not proved' },
    to: 'UNPROVED',
    fields: [answer],
    condition: found('UNPROVED'),
    consequence: { zh: '办结；不在任何主体页面出现。', en: 'Closed; it appears on no subject’s page.' },
  },
  {
    ...answering,
    code: 'answer-untrue',
    name: { zh: '答复：查证不实', en: 'Answer: proved untrue' },
    to: 'UNTRUE',
    fields: [answer, textField('clarification', { zh: '澄清、更正情况', en: 'What was put right' })],
    condition: found('UNTRUE'),
    consequence: {
      zh: '办结并说明澄清、更正情况；由此产生的错误信息另按撤销程序撤下。',
      en: 'Closed, with what was put right; a record that came of it is revoked by its own procedure.',
    },
  },
  {
    code: 'record',
    name: { zh: '登记处理决定', en: 'State the decision' },
    from: ['PROVED'],
    to: 'DECIDED',
    by: ['OFFICER'],
    fields: documentFields,
    legalEffect: true,
    consequence: {
      zh: '按文书号关联已登记的决定；本投诉本身不进入信用记录。',
      en: 'It is linked to the decision of this number; the complaint itself is no record.',
    },
  },
  {
    code: 'no-decision',
    name: { zh: '依法不作处理决定', en: 'No decision' },
    from: ['PROVED'],
    to: 'NO_DECISION',
    by: ['REVIEWER'],
    reasoned: true,
  },
];

/**
 * 投诉举报: about organisations only. It is opened by receiving a complaint, never by hand, and its subject sees nothing
 * of it: what is proved reaches its file by a decision of the authority, with all the rights against that.
 */
export const complaintCase = defineCase({
  code: 'complaint',
  name: { zh: '投诉举报', en: 'Complaint' },
  mark: '投诉',
  sector: null,
  about: 'SUBJECT',
  handledBy: 'OPENER',
  openToSubject: false,
  legalBasis: reportOfWrongs,
  single: false,
  opening: {
    to: 'RECEIVED',
    by: ['CLOCK'],
    fields: [
      textField('content', { zh: '投诉举报内容', en: 'What it is about' }, 4000),
      optionalText('happened', { zh: '时间、地点', en: 'When and where' }, 512),
    ],
  },
  states: [
    {
      code: 'RECEIVED',
      name: { zh: '待受理', en: 'Received' },
      waitsFor: 'CREDIT_OFFICE',
      limit: 'complaint-acceptance',
    },
    {
      code: 'INVESTIGATING',
      name: { zh: '调查中', en: 'Under investigation' },
      waitsFor: 'OFFICER',
      limit: 'complaint-investigation',
    },
    {
      code: 'REVIEWING',
      name: { zh: '待审核答复', en: 'Answer to be reviewed' },
      waitsFor: 'REVIEWER',
      limit: 'complaint-answer',
    },
    {
      code: 'PROVED',
      name: { zh: '查证属实，待处理', en: 'Proved' },
      waitsFor: 'OFFICER',
      limit: 'complaint-decision',
    },
    { code: 'DECIDED', name: { zh: '已依法处理', en: 'Decided' }, waitsFor: null, closed: true },
    { code: 'NO_DECISION', name: { zh: '不作处理决定', en: 'No decision' }, waitsFor: null, closed: true },
    { code: 'UNPROVED', name: { zh: '查无实据', en: 'Not proved' }, waitsFor: null, closed: true },
    { code: 'UNTRUE', name: { zh: '查证不实', en: 'Proved untrue' }, waitsFor: null, closed: true },
    { code: 'DECLINED', name: { zh: '不予受理', en: 'Declined' }, waitsFor: null, closed: true },
  ],
  steps,
  limits: [complaintAcceptance, complaintInvestigation, complaintAnswer, complaintDecision],
});
