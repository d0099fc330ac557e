import type { CaseCondition, CaseObstacle, CaseRecordFacts } from '@xintu/declarations';
import { addMonths, type LegalDay, type Text } from '@xintu/kernel';

import { repairBar, type RepairBarCause } from './repair-bars.versions.ts';
import { repairWindow } from './repair-windows.versions.ts';

const obstacle = (code: string, zh: string, en: string): CaseObstacle => ({ code, text: { zh, en } });

/** All of several conditions; of those that don't hold the first is told, and what is firm before what is provisional. */
export const all =
  (...conditions: readonly CaseCondition[]): CaseCondition =>
  (facts) => {
    const found = conditions.map((condition) => condition(facts)).filter((one) => one !== null);
    return found.find(({ provisional }) => provisional !== true) ?? found[0] ?? null;
  };

/** The record has not ended: repaired, revoked and withdrawn records are beyond objection and repair. */
export const recordNotEnded: CaseCondition = ({ record }) =>
  record?.ended === true
    ? obstacle(
        'RECORD_ENDED',
        '这条信息已经终止，无需再办。',
        'The record has ended; there is nothing left to do.',
      )
    : null;

/** Only what is adverse is repaired. */
export const recordAdverse: CaseCondition = ({ record }) =>
  record?.adverse === true
    ? null
    : obstacle(
        'NOT_ADVERSE',
        '这条信息不是失信信息，无需修复。',
        'The record is not adverse; nothing is to be repaired.',
      );

/** 最短公示期届满: repair may be applied for from `repairableFrom` on; never where the rule knows no repair. */
export const repairable: CaseCondition = ({ record, today }) => {
  const day = record?.repairableFrom ?? null;
  const provisional = record?.publicityProvisional === true ? ({ provisional: true } as const) : {};
  if (day === null)
    return {
      ...obstacle(
        'NOT_REPAIRABLE',
        '按适用规则，这条信息在公示期届满前不予修复，届满后自动终止公示。',
        'By its rule the record can’t be repaired; its publicity ends by itself.',
      ),
      ...provisional,
    };
  if (today < day)
    return {
      ...obstacle(
        'TOO_EARLY',
        `最短公示期未满，${day}起可以申请修复。`,
        `Repair may be applied for from ${day} on.`,
      ),
      ...provisional,
      day,
    };
  return null;
};

/** What a bar follows from: its day in the facts, its code and its words. */
const bars: readonly {
  readonly cause: RepairBarCause;
  readonly code: string;
  readonly since: (record: CaseRecordFacts | null) => LegalDay | null;
  readonly words: (on: LegalDay, months: number) => Text;
}[] = [
  {
    ...{ cause: 'REPAIRED', code: 'REPAIRED_RECENTLY' },
    since: (record) => record?.lastRepairedOn ?? null,
    words: (on, months) => ({
      zh: `距上一次信用修复（${on}）不满${String(months)}个月`,
      en: `The last repair was on ${on}, less than ${String(months)} months ago`,
    }),
  },
  {
    ...{ cause: 'FALSE_STATEMENT', code: 'FALSE_STATEMENT_BEFORE' },
    since: (record) => record?.falseStatementOn ?? null,
    words: (on, months) => ({
      zh: `曾在信用修复中提供虚假材料或作出虚假承诺（${on}认定），不满${String(months)}个月`,
      en: `False statements in a repair were found on ${on}, less than ${String(months)} months ago`,
    }),
  },
  {
    ...{ cause: 'BROKEN_COMMITMENT', code: 'REPAIR_COMMITMENT_BROKEN' },
    since: (record) => record?.brokenCommitmentOn ?? null,
    words: (on, months) => ({
      zh: `未履行信用修复承诺（${on}认定），不满${String(months)}个月`,
      en: `A commitment made for a repair was found broken on ${on}, less than ${String(months)} months ago`,
    }),
  },
];

/** 不予修复: where a rule says so, another repair is refused for a time after its cause; one condition for each cause. */
export const barConditions: readonly CaseCondition[] = bars.map(
  ({ cause, code, since, words }): CaseCondition =>
    ({ record, today }) => {
      const bar = repairBar(cause, record?.authorityKind ?? '', today);
      const on = since(record);
      if (bar === null || on === null) return null;
      const day = addMonths(on, bar.months);
      if (today >= day) return null;
      const { zh, en } = words(on, bar.months);
      const rule = `${bar.basis}${bar.article}`;
      const unread = bar.confirmed ? ['', ''] : ['，条文待核实', ', its text is still to be read'];
      return {
        ...obstacle(
          code,
          `${zh}，${day}起可以再次申请（${rule}${unread[0] ?? ''}）。`,
          `${en}: another may be applied for from ${day} on (${rule}${unread[1] ?? ''}).`,
        ),
        ...(bar.confirmed ? {} : ({ provisional: true } as const)),
        day,
      };
    },
);

/** 更正: the provider's corrected version must be there. */
export const recordCorrected: CaseCondition = ({ record }) =>
  record?.corrected === true
    ? null
    : obstacle(
        'NOT_CORRECTED',
        '请先通过报送更正这条信息，再登记“已更正”。',
        'Hand in the corrected record first, then state that it is corrected.',
      );

/** 行政裁判文书 or a decision of the authority that annulled must not lie in the future. */
export const statedDayReached: CaseCondition = ({ values, today }) =>
  (values['decidedOn'] ?? '') <= today
    ? null
    : obstacle('DAY_IN_FUTURE', '决定日期不能晚于今天。', 'The day of the decision lies in the future.');

/**
 * 一口受理: an application is made to 信用中国 and reaches the credit office from there; only where a rule names the
 * department, the subject applies to it directly.
 */
export const atTheRightWindow: CaseCondition = ({ record, today, byCreditOffice = false }) =>
  byCreditOffice || repairWindow(record?.authorityKind ?? '', today).code === 'OWN_COUNTER'
    ? null
    : obstacle(
        'APPLY_AT_CREDIT_CHINA',
        '这条信息的修复请在“信用中国”网站申请，申请会转到认定机关办理。',
        'Apply for this repair at 信用中国; the application reaches the authority from there.',
      );

/** Only a repair that stands is taken back. */
export const recordRepaired: CaseCondition = ({ record }) =>
  record?.repaired === true
    ? null
    : obstacle('NOT_REPAIRED', '这条信息没有经过信用修复。', 'The record was not repaired.');

/** The record ended meanwhile, by time or by another decision. */
export const recordHasEnded: CaseCondition = ({ record }) =>
  record?.ended === true ? null : obstacle('NOT_ENDED', '这条信息没有终止。', 'The record has not ended.');

/** 谁认定、谁修复: a decision that was made elsewhere is the authority's. */
export const decidedByAuthority: CaseCondition = ({ record, values }) => {
  const { authorityName: name = '' } = values;
  return name === '' || record?.authorityName === name
    ? null
    : obstacle(
        'NOT_THE_AUTHORITY',
        `修复决定应由认定机关“${record?.authorityName ?? ''}”作出。`,
        `Who recognised decides: ${record?.authorityName ?? ''}.`,
      );
};
