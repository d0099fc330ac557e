import type { LegalDay } from '@xintu/kernel';
import { legalDay } from '@xintu/kernel';

/** What a bar follows from: a repair that was granted, false statements in one, or a broken commitment made for one. */
export type RepairBarCause = 'REPAIRED' | 'FALSE_STATEMENT' | 'BROKEN_COMMITMENT';

/** 不予修复: for how many months after its cause another repair is refused, by a dated rule. */
export interface RepairBar {
  readonly cause: RepairBarCause;
  /** Of which authorities it is the rule; null: of all. */
  readonly authorityKind: string | null;
  /** Months from the cause; on the same day of the last of them another application is taken again. */
  readonly months: number;
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  /** False: the published text was not read yet. */
  readonly confirmed: boolean;
}

/** Three years is what false material costs by what was heard of both orders; neither was read. */
const unread = { authorityKind: null, months: 36, confirmed: false } as const;
const order58 = {
  ...{ ...unread, basis: '失信行为纠正后的信用信息修复管理办法（试行）（国家发展改革委令2023年第58号）' },
  ...{ from: legalDay('2023-05-01'), to: legalDay('2026-03-31') },
} as const;
const order36 = {
  ...{ ...unread, basis: '信用修复管理办法（国家发展改革委令2025年第36号）' },
  ...{ from: legalDay('2026-04-01'), to: null },
} as const;

/** The rows; kinds of authorities without one know no such bar. */
export const repairBars: readonly RepairBar[] = [
  {
    cause: 'REPAIRED',
    authorityKind: 'culture',
    months: 12,
    basis: '文化和旅游市场信用管理规定（文化和旅游部令第7号）',
    article: '第二十八条',
    ...{ from: legalDay('2022-01-01'), to: null, confirmed: false },
  },
  { ...order58, cause: 'FALSE_STATEMENT', article: '提供虚假材料、作出虚假承诺的后果（条次、年限待核）' },
  { ...order58, cause: 'BROKEN_COMMITMENT', article: '违反信用承诺的后果（条次、年限待核）' },
  { ...order36, cause: 'FALSE_STATEMENT', article: '提供虚假材料、作出虚假承诺的后果（条次、年限待核）' },
  { ...order36, cause: 'BROKEN_COMMITMENT', article: '违反信用承诺的后果（条次、年限待核）' },
];

/** The row that holds for an authority of a kind after a cause on a day; null: none does. */
export const repairBar = (cause: RepairBarCause, authorityKind: string, today: LegalDay): RepairBar | null =>
  repairBars.find(
    ({ cause: of, authorityKind: kind, from, to }) =>
      of === cause &&
      (kind === null || kind === authorityKind) &&
      from <= today &&
      (to === null || today <= to),
  ) ?? null;
