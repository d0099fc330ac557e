import { firstOf, type UrlState } from '@xintu/ui';
import type { CaseOrder, CasesQueryVariables } from '../gql/graphql.ts';

/** What of the department's cases is looked at; without any of them, all. */
export const shown = ['open', 'mine', 'overdue', 'closed'] as const;
type Shown = (typeof shown)[number];

const filters: Readonly<Record<Shown, Pick<CasesQueryVariables, 'closed' | 'overdue' | 'mine'>>> = {
  open: { closed: false },
  mine: { closed: false, mine: true },
  overdue: { overdue: true },
  closed: { closed: true },
};

const orders: readonly CaseOrder[] = ['DUE_FIRST', 'OPENED_NEWEST'];

/** What comes first is asked first. */
export const defaultCaseOrder: CaseOrder = 'DUE_FIRST';

/** The question that stands in the address. */
export function caseQuestion(state: UrlState): Omit<CasesQueryVariables, 'first'> {
  const wanted = shown.find((one) => one === firstOf(state, 'show'));
  return {
    kind: firstOf(state, 'kind'),
    state: firstOf(state, 'state'),
    order: orders.find((one) => one === firstOf(state, 'order')) ?? defaultCaseOrder,
    ...(wanted === undefined ? {} : filters[wanted]),
  };
}
