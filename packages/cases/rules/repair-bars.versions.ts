import type { LegalDay } from '@xintu/kernel';
import { legalDay } from '@xintu/kernel';

/** 不予修复: after a repair by an authority of this kind, for how many months another one is refused, by a dated rule. */
export interface RepairBar {
  readonly authorityKind: string;
  /** Months from the earlier repair; on the same day of the last of them another application is taken again. */
  readonly months: number;
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  /** False: the published text was not read yet. */
  readonly confirmed: boolean;
}

/** The rows; kinds of authorities without one know no such bar. */
export const repairBars: readonly RepairBar[] = [
  {
    authorityKind: 'culture',
    months: 12,
    basis: '文化和旅游市场信用管理规定（文化和旅游部令第7号）',
    article: '第二十八条',
    ...{ from: legalDay('2022-01-01'), to: null, confirmed: false },
  },
];

/** The row that holds for an authority of a kind on a day; null: none does. */
export const repairBar = (authorityKind: string, today: LegalDay): RepairBar | null =>
  repairBars.find(
    ({ authorityKind: kind, from, to }) =>
      kind === authorityKind && from <= today && (to === null || today <= to),
  ) ?? null;
