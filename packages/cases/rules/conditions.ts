import type { CaseCondition, CaseObstacle } from '@xintu/declarations';

import { repairWindow } from './repair-windows.versions.ts';

const obstacle = (code: string, zh: string, en: string): CaseObstacle => ({ code, text: { zh, en } });

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
