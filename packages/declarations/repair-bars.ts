import { addMonths, type LegalDay, type Text } from '@xintu/kernel';

import type { CaseCondition, CaseRecordFacts } from './case-kind.ts';
import { repairBar, type RepairBarCause } from './repair-bars.versions.ts';

/** What a bar follows from: its day in the facts, its code and its words. */
interface BarCause {
  readonly cause: RepairBarCause;
  readonly code: string;
  readonly since: (record: CaseRecordFacts | null) => LegalDay | null;
  readonly words: (on: LegalDay, months: number) => Text;
}

const conditionOf =
  ({ cause, code, since, words }: BarCause): CaseCondition =>
  ({ record, today }) => {
    const bar = repairBar(cause, record?.authorityKind ?? '', today);
    const on = since(record);
    if (bar === null || on === null) return null;
    const day = addMonths(on, bar.months);
    if (today >= day) return null;
    const { zh, en } = words(on, bar.months);
    const rule = `${bar.basis}${bar.article}`;
    const unread = bar.confirmed
      ? { zh: '', en: '' }
      : { zh: '，条文待核实', en: ', its text is still to be read' };
    return {
      code,
      text: {
        zh: `${zh}，${day}起可以再次申请（${rule}${unread.zh}）。`,
        en: `${en}: another may be applied for from ${day} on (${rule}${unread.en}).`,
      },
      ...(bar.confirmed ? {} : ({ provisional: true } as const)),
      day,
    };
  };

/** 距上一次信用修复不满一定期限: holds for a repair, and for a removal from a list on application, which is one too. */
export const repairedLongAgo: CaseCondition = conditionOf({
  ...{ cause: 'REPAIRED', code: 'REPAIRED_RECENTLY' },
  since: (record) => record?.lastRepairedOn ?? null,
  words: (on, months) => ({
    zh: `距上一次信用修复（${on}）不满${String(months)}个月`,
    en: `The last repair was on ${on}, less than ${String(months)} months ago`,
  }),
});

/** 不予修复: where a rule says so, another repair is refused for a time after its cause; one condition for each cause. */
export const repairBarConditions: readonly CaseCondition[] = [
  repairedLongAgo,
  conditionOf({
    ...{ cause: 'FALSE_STATEMENT', code: 'FALSE_STATEMENT_BEFORE' },
    since: (record) => record?.falseStatementOn ?? null,
    words: (on, months) => ({
      zh: `曾在信用修复中提供虚假材料或作出虚假承诺（${on}认定），不满${String(months)}个月`,
      en: `False statements in a repair were found on ${on}, less than ${String(months)} months ago`,
    }),
  }),
  conditionOf({
    ...{ cause: 'BROKEN_COMMITMENT', code: 'REPAIR_COMMITMENT_BROKEN' },
    since: (record) => record?.brokenCommitmentOn ?? null,
    words: (on, months) => ({
      zh: `未履行信用修复承诺（${on}认定），不满${String(months)}个月`,
      en: `A commitment made for a repair was found broken on ${on}, less than ${String(months)} months ago`,
    }),
  }),
];
