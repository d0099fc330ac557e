import type { CaseState } from '../case-kind.ts';
import type { ListingLimits } from '../listing-procedure.ts';

/** Where a case of listing can stand. */
export function listingStates(limits: ListingLimits): readonly [CaseState, ...CaseState[]] {
  return [
    { code: 'PROPOSED', name: { zh: '待审核拟列入', en: 'Proposed' }, waitsFor: 'REVIEWER' },
    { code: 'NOTICE_TO_SERVE', name: { zh: '待送达告知书', en: 'Notice to be served' }, waitsFor: 'OFFICER' },
    {
      code: 'DEFENCE',
      name: { zh: '陈述申辩期', en: 'Statement and defence' },
      waitsFor: 'SUBJECT',
      ...{ limit: limits.defence.code, limitFrom: 'deliveredOn', onExpiry: 'defence-ended' },
    },
    {
      code: 'ANSWERING',
      name: { zh: '待答复陈述申辩', en: 'Defence to be answered' },
      ...{ waitsFor: 'OFFICER', limit: limits.answer.code },
    },
    {
      code: 'LEGAL_REVIEW',
      name: { zh: '待法制审核', en: 'Legal review' },
      ...{ waitsFor: 'REVIEWER', limit: limits.decision.code },
    },
    {
      code: 'DELIBERATION',
      name: { zh: '待集体讨论', en: 'To be discussed' },
      ...{ waitsFor: 'OFFICER', keepsLimit: true },
    },
    { code: 'DECISION', name: { zh: '待决定', en: 'To be decided' }, waitsFor: 'REVIEWER', keepsLimit: true },
    {
      code: 'DECISION_TO_SERVE',
      name: { zh: '待送达决定书', en: 'Decision to be served' },
      ...{ waitsFor: 'OFFICER', limit: limits.service.code },
    },
    {
      code: 'LISTED',
      name: { zh: '在列管理', en: 'On the list' },
      ...{ waitsFor: null, untilEntryEnds: true },
    },
    {
      code: 'REMOVAL_APPLIED',
      name: { zh: '移出申请待受理', en: 'Removal applied for' },
      ...{ waitsFor: 'OFFICER', limit: limits.removalAcceptance.code },
    },
    {
      code: 'REMOVAL_CHECK',
      name: { zh: '移出申请待核查', en: 'Removal being checked' },
      ...{ waitsFor: 'OFFICER', limit: limits.removalCheck.code },
    },
    {
      code: 'REMOVAL_DECISION',
      name: { zh: '待决定是否移出', en: 'Removal to be decided' },
      ...{ waitsFor: 'REVIEWER', limit: limits.removalDecision.code },
    },
    { code: 'REMOVED', name: { zh: '已提前移出', en: 'Removed early' }, waitsFor: null, closed: true },
    { code: 'ENDED', name: { zh: '期满已移出', en: 'Period over' }, waitsFor: null, closed: true },
    {
      code: 'ENDED_ELSEWHERE',
      name: { zh: '已由其他程序终止', en: 'Ended otherwise' },
      waitsFor: null,
      closed: true,
    },
    { code: 'NOT_LISTED', name: { zh: '不予列入', en: 'Not listed' }, waitsFor: null, closed: true },
  ];
}
