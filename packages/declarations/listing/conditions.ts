import { addDays, addMonths, type LegalDay } from '@xintu/kernel';

import type { CaseCondition, CaseFacts, CaseObstacle } from '../case-kind.ts';
import { type ListDeclaration, listPeriodOn } from '../list.ts';

const obstacle = (code: string, zh: string, en: string, day?: LegalDay): CaseObstacle => ({
  ...{ code, text: { zh, en } },
  ...(day === undefined ? {} : { day }),
});

const lastOf = ({ steps }: CaseFacts, code: string) => steps.findLast((step) => step.code === code);

/** Last day of 陈述申辩; null: the notice was not served, or no limit was in force. */
const defenceEnd = (facts: CaseFacts): LegalDay | null => lastOf(facts, 'serve-notice')?.dueOn ?? null;

/** A day of service is neither before the document nor in the future. */
export const servedAfter =
  (issuing: string): CaseCondition =>
  (facts) => {
    const { values, today } = facts;
    const on = values['deliveredOn'] ?? today;
    if (on > today)
      return obstacle('DAY_IN_FUTURE', '送达日期不能晚于今天。', 'The day of service lies in the future.');
    const issuedOn = lastOf(facts, issuing)?.on ?? null;
    return issuedOn !== null && on < issuedOn
      ? obstacle(
          'SERVED_BEFORE_ISSUED',
          `文书于${issuedOn}作出，送达日期不能早于该日。`,
          `The document is of ${issuedOn}: it can’t have been served before.`,
          issuedOn,
        )
      : null;
  };

/** 陈述申辩 is made up to the last day. */
export const withinDefence: CaseCondition = (facts) => {
  const end = defenceEnd(facts);
  if (end === null || facts.today > end)
    return obstacle(
      'DEFENCE_OVER',
      end === null ? '告知书尚未送达。' : `陈述申辩期已于${end}届满。`,
      end === null ? 'The notice was not served yet.' : `The time for a statement ended on ${end}.`,
    );
  return null;
};

/** Nobody decides while the subject may still be heard, unless it said that it will not be. */
export const defenceEnded: CaseCondition = (facts) => {
  if (lastOf(facts, 'waive') !== undefined) return null;
  const end = defenceEnd(facts);
  if (end !== null && facts.today > end) return null;
  const from = end === null ? null : addDays(end, 1);
  return obstacle(
    'DEFENCE_NOT_ENDED',
    from === null
      ? '告知书尚未送达，不能作出决定。'
      : `陈述申辩期至${end ?? ''}，当事人未书面放弃，${from}起方可作出决定。`,
    from === null
      ? 'The notice was not served: nothing can be decided.'
      : `The subject may be heard until ${end ?? ''} and has not waived it: a decision is possible from ${from} on.`,
    ...(from === null ? [] : [from]),
  );
};

/** The meeting has taken place. */
export const metAlready: CaseCondition = ({ values, today }) =>
  (values['metOn'] ?? '') <= today
    ? null
    : obstacle('DAY_IN_FUTURE', '集体讨论日期不能晚于今天。', 'The meeting lies in the future.');

/** 最短期限: removal is applied for from the day after it. */
export const removable =
  (lists: readonly ListDeclaration[]): CaseCondition =>
  (facts) => {
    const list = lists.find(({ code }) => code === facts.opening['list']);
    const decidedOn = lastOf(facts, 'decide')?.on;
    const period = list === undefined || decidedOn === undefined ? null : listPeriodOn(list, decidedOn);
    if (period === null || decidedOn === undefined)
      return obstacle('NOT_ON_THE_LIST', '尚未列入名单。', 'It is not on the list.');
    const from = addDays(addMonths(decidedOn, period.removableAfterMonths), 1);
    if (facts.today >= from) return null;
    const rule = `${period.basis}${period.removableArticle}`;
    const early = obstacle(
      'TOO_EARLY',
      `列入未满最短期限（${String(period.removableAfterMonths)}个月），${from}起可以申请移出（${rule}）。`,
      `Removal may be applied for from ${from} on (${rule}).`,
      from,
    );
    return period.confirmed ? early : { ...early, provisional: true };
  };
