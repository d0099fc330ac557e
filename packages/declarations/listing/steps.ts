import { all } from '../all-conditions.ts';
import type { CaseStep } from '../case-kind.ts';
import type { ListDeclaration } from '../list.ts';
import { repairedLongAgo } from '../repair-bars.ts';
import { defenceEnded, metAlready, removable, servedAfter, withinDefence } from './conditions.ts';
import type { ListingFields } from './fields.ts';

/** From the proposal to the end of the time for a statement. */
export function hearingSteps(fields: ListingFields): readonly [CaseStep, ...CaseStep[]] {
  return [
    {
      ...{ code: 'issue-notice', name: { zh: '审核通过，作出告知书', en: 'Approve and issue the notice' } },
      ...{ from: ['PROPOSED'], to: 'NOTICE_TO_SERVE', by: ['REVIEWER'], otherThan: 'open' },
      ...{ documents: ['listing-notice'], legalEffect: true },
      files: [{ role: 'EVIDENCE', name: { zh: '拟列入事实的证据', en: 'evidence of the facts' } }],
      consequence: {
        zh: '作出列入名单告知书，由承办人员送达当事人。',
        en: 'The notice is issued; the officer serves it.',
      },
    },
    {
      ...{ code: 'serve-notice', name: { zh: '登记告知书送达', en: 'Record the service of the notice' } },
      ...{ from: ['NOTICE_TO_SERVE'], to: 'DEFENCE', by: ['OFFICER'], fields: fields.service },
      ...{ condition: servedAfter('issue-notice'), documents: ['proof-of-service'] },
    },
    {
      ...{ code: 'state-defence', name: { zh: '提出陈述申辩', en: 'State and defend' } },
      from: ['DEFENCE', 'ANSWERING', 'LEGAL_REVIEW', 'DELIBERATION', 'DECISION'],
      ...{ to: 'ANSWERING', by: ['SUBJECT', 'COUNTER'], fields: fields.defence, condition: withinDefence },
    },
    {
      ...{ code: 'waive', name: { zh: '书面放弃陈述申辩', en: 'Waive the defence in writing' } },
      ...{ from: ['DEFENCE'], to: 'LEGAL_REVIEW', by: ['SUBJECT', 'COUNTER'], condition: withinDefence },
      ...{ legalEffect: true, reasoned: true },
      consequence: {
        zh: '放弃后，不再等待陈述申辩期届满即可作出决定。',
        en: 'A decision may then be made before the time for a statement is over.',
      },
    },
    {
      ...{ code: 'defence-ended', name: { zh: '陈述申辩期届满', en: 'The time for a statement is over' } },
      ...{ from: ['DEFENCE'], to: 'LEGAL_REVIEW', by: ['CLOCK'] },
    },
  ];
}

/** From the answer to a statement to the entry. */
export function decisionSteps(fields: ListingFields): readonly CaseStep[] {
  return [
    {
      ...{ code: 'answer-defence', name: { zh: '答复陈述申辩', en: 'Answer the defence' } },
      ...{ from: ['ANSWERING'], to: 'LEGAL_REVIEW', by: ['OFFICER'], fields: fields.answer },
      documents: ['defence-answer'],
    },
    {
      ...{ code: 'review-law', name: { zh: '法制审核通过', en: 'Pass the legal review' } },
      ...{ from: ['LEGAL_REVIEW'], to: 'DELIBERATION', by: ['REVIEWER'], otherThan: 'open' },
      fields: fields.legalReview,
      files: [{ role: 'OPINION', name: { zh: '法制审核意见书', en: 'the opinion of the legal review' } }],
    },
    {
      ...{ code: 'deliberate', name: { zh: '记录集体讨论', en: 'Record the collective discussion' } },
      ...{ from: ['DELIBERATION'], to: 'DECISION', by: ['OFFICER'], fields: fields.deliberation },
      condition: metAlready,
    },
    {
      ...{ code: 'decide', name: { zh: '决定列入', en: 'Decide to list' } },
      ...{ from: ['DECISION'], to: 'DECISION_TO_SERVE', by: ['REVIEWER'], otherThan: 'open' },
      ...{ condition: defenceEnded, documents: ['listing-decision'], legalEffect: true },
      consequence: {
        zh: '作出列入名单决定书；送达当事人之后列入、公示，管理期限自决定之日起算。',
        en: 'The decision is issued. Once served, the entry begins; its period counts from today.',
      },
    },
    {
      ...{ code: 'drop', name: { zh: '不予列入，办结', en: 'Do not list' } },
      from: ['PROPOSED', 'ANSWERING', 'LEGAL_REVIEW', 'DELIBERATION', 'DECISION'],
      ...{ to: 'NOT_LISTED', by: ['REVIEWER'], reasoned: true },
    },
    {
      ...{ code: 'serve-decision', name: { zh: '登记决定书送达', en: 'Record the service of the decision' } },
      ...{ from: ['DECISION_TO_SERVE'], to: 'LISTED', by: ['OFFICER'], fields: fields.service },
      ...{ condition: servedAfter('decide'), documents: ['proof-of-service'], effects: ['ENTER_LISTING'] },
      legalEffect: true,
      consequence: {
        zh: '当事人列入名单，列入信息记入其信用档案并按规定公示；同时作出信用修复告知书。',
        en: 'The subject is on the list, on its file and published as the rule says; the repair notice is issued with it.',
      },
    },
  ];
}

const whileListed = ['LISTED', 'REMOVAL_APPLIED', 'REMOVAL_CHECK', 'REMOVAL_DECISION'] as const;

/** From the entry to its end. */
export function removalSteps(fields: ListingFields, lists: readonly ListDeclaration[]): readonly CaseStep[] {
  return [
    {
      ...{ code: 'expire', name: { zh: '管理期限届满，自动移出', en: 'The period is over' } },
      ...{ from: [...whileListed], to: 'ENDED', by: ['CLOCK'], effects: ['END_LISTING'] },
    },
    {
      ...{ code: 'ended-elsewhere', name: { zh: '列入信息已终止', en: 'The entry ended otherwise' } },
      ...{ from: [...whileListed], to: 'ENDED_ELSEWHERE', by: ['CLOCK'] },
    },
    {
      ...{ code: 'apply-removal', name: { zh: '申请移出', en: 'Apply for removal' } },
      ...{ from: ['LISTED'], to: 'REMOVAL_APPLIED', by: ['SUBJECT', 'COUNTER'], fields: fields.removal },
      condition: all(removable(lists), repairedLongAgo),
    },
    {
      ...{ code: 'accept-removal', name: { zh: '受理移出申请', en: 'Accept the application' } },
      ...{ from: ['REMOVAL_APPLIED'], to: 'REMOVAL_CHECK', by: ['OFFICER'] },
      condition: all(removable(lists), repairedLongAgo),
    },
    {
      ...{ code: 'check-removal', name: { zh: '核查完毕，建议移出', en: 'Checked: propose removal' } },
      ...{ from: ['REMOVAL_CHECK'], to: 'REMOVAL_DECISION', by: ['OFFICER'], fields: fields.removalOpinion },
    },
    {
      ...{ code: 'propose-removal', name: { zh: '依职权建议移出', en: 'Propose removal ex officio' } },
      ...{ from: ['LISTED'], to: 'REMOVAL_DECISION', by: ['OFFICER'], fields: fields.ownRemoval },
    },
    {
      ...{ code: 'refuse-removal', name: { zh: '不予移出', en: 'Refuse removal' } },
      ...{ from: ['REMOVAL_APPLIED', 'REMOVAL_CHECK', 'REMOVAL_DECISION'], to: 'LISTED', by: ['REVIEWER'] },
      ...{ reasoned: true, legalEffect: true },
      consequence: {
        zh: '申请人继续在列，直至管理期限届满；理由告知申请人。',
        en: 'The entry goes on until its period is over; the applicant is told why.',
      },
    },
    {
      ...{ code: 'remove', name: { zh: '决定移出', en: 'Decide to remove' } },
      ...{ from: ['REMOVAL_DECISION'], to: 'REMOVED', by: ['REVIEWER'] },
      ...{ otherThan: ['check-removal', 'propose-removal'] },
      ...{ documents: ['delisting-decision'], effects: ['REMOVE_LISTING'], legalEffect: true },
      consequence: {
        zh: '作出移出名单决定书；列入信息立即从所有展示、共享和核查中撤下，管理措施同时终止。',
        en: 'The decision is issued; the entry leaves every display, sharing and check at once, and its measures end.',
      },
    },
  ];
}
