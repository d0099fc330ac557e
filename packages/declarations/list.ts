import type { LegalDay, ListKind, Text } from '@xintu/kernel';

import type { LegalBasis } from './legal-basis.ts';
import type { Publication } from './record-type.ts';

/** 列入情形: a ground on which the basis lets a subject be put on the list. */
export interface ListCriterion {
  readonly code: string;
  readonly name: Text;
  readonly article: string;
  /** Read in the published text. Otherwise it is shown as provisional. */
  readonly confirmed: boolean;
}

/** 管理期限: one row of the dated rule of how long an entry lasts. */
export interface ListPeriodRow {
  /** From the day of the decision. */
  readonly months: number;
  /** 最短期限: removal may be applied for from the day after. */
  readonly removableAfterMonths: number;
  /** Where the basis says so, beside the article of the period. */
  readonly removableArticle: string;
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  readonly confirmed: boolean;
}

/** 管理措施: what follows for whoever is on the list, in the words of the notice. */
export interface ListMeasureText {
  readonly text: Text;
  readonly basis: string;
  readonly article: string;
}

/** 名单管理: how a list is kept by the departments here. A list that is only received has none. */
export interface ListManagement {
  readonly criteria: readonly [ListCriterion, ...ListCriterion[]];
  readonly periods: readonly [ListPeriodRow, ...ListPeriodRow[]];
  /** 移出情形, for people: when an entry ends, beside its period. */
  readonly exits: readonly [Text, ...Text[]];
  readonly measures: readonly ListMeasureText[];
  readonly publication: Publication;
}

/** 名单. */
export interface ListDeclaration {
  readonly code: string;
  readonly name: Text;
  readonly kind: ListKind;
  readonly sector: string | null;
  readonly legalBasis: LegalBasis;
  /** An inactive list is known and shown in the catalogue, but nobody can be put on it. */
  readonly active: boolean;
  readonly management?: ListManagement;
}

/** The row of a list's management period that holds for a decision of that day; null: none was in force. */
export function listPeriodOn({ management }: ListDeclaration, day: LegalDay): ListPeriodRow | null {
  const rows = management?.periods ?? [];
  return rows.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;
}
