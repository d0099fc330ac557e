import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { QueryTableAnswer } from '@xintu/ui';
import type { ReactNode } from 'react';
import { RequestError } from '../graph/query-result.tsx';
import type { PageState } from '../shell/portal-page.tsx';
import { useCursorTable } from './use-cursor-table.ts';

/** A page of a list, as every connection of the graph gives it. */
interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly totalCountExact: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Which page of a list is asked for. */
interface AskedPage {
  readonly first: number;
  readonly after: string | null;
}

interface ConnectionTable<Data, Variables extends OperationVariables, Row> {
  readonly address: PageState;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly question: (page: AskedPage) => Variables;
  readonly connection: (data: Data) => Connection<Row>;
  /** What stands instead of the rows when there are none. */
  readonly empty: ReactNode;
}

const identityOf = (row: { readonly id: string }): string => row.id;

/**
 * Asks a list of the graph for the page and filters in the address and gives the parts of a `QueryTable` that come from
 * the answer: rows, total, what to say without rows, and how to turn the pages. The rows of the last question stay
 * until those of the next are there.
 */
export function useConnectionTable<
  Data,
  Variables extends OperationVariables,
  Row extends { readonly id: string },
>({
  address,
  document,
  question,
  connection,
  empty,
}: ConnectionTable<Data, Variables, Row>): QueryTableAnswer<Row> {
  const table = useCursorTable(address.state, address.change);
  const result = useQuery<Data, OperationVariables>(document, {
    variables: question({ first: table.first, after: table.after }),
    fetchPolicy: 'cache-and-network',
  });
  const data = result.data ?? (result.error ? undefined : result.previousData);
  const found = data === undefined ? null : connection(data);
  return {
    rows: found?.nodes ?? null,
    rowKey: identityOf,
    total: found && { count: found.totalCount, exact: found.totalCountExact },
    notice: result.error ? (
      <RequestError error={result.error} onRetry={result.refetch} />
    ) : found?.nodes.length === 0 ? (
      empty
    ) : null,
    state: table.asked,
    onState: table.ask,
    page: table.page(found?.pageInfo),
  };
}
