import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorState, Loading, NoPermission } from '@xintu/ui';
import type { ReactNode } from 'react';

/** What of a query's result decides which state a page is in. */
export interface PendingResult<Data> {
  readonly data?: Data | undefined;
  readonly error?: Error | undefined;
  readonly refetch: () => unknown;
}

function extensionOf(error: Error, name: string): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const value = error.errors[0]?.extensions?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** What the administrator can find the request by. */
function detailOf(error: Error): string | undefined {
  if (ServerError.is(error)) return error.response.headers.get('x-request-id') ?? `HTTP ${error.statusCode}`;
  return extensionOf(error, 'requestId') ?? extensionOf(error, 'code');
}

/** The state of a failed request, written for a person. */
export function RequestError(props: { readonly error: Error; readonly onRetry: () => unknown }): ReactNode {
  const { error } = props;
  if (extensionOf(error, 'code') === 'FORBIDDEN') return <NoPermission />;
  const answered = CombinedGraphQLErrors.is(error) || ServerError.is(error);
  return (
    <ErrorState
      cause={answered ? 'server' : 'network'}
      detail={detailOf(error)}
      onRetry={() => void props.onRetry()}
    />
  );
}

interface QueryResultProps<Data> {
  readonly result: PendingResult<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** Loading, failed, or there: one place for the states of a query. */
export function QueryResult<Data>({ result, lines, children }: QueryResultProps<Data>): ReactNode {
  if (result.data !== undefined) return children(result.data);
  if (result.error) return <RequestError error={result.error} onRetry={result.refetch} />;
  return <Loading lines={lines ?? 4} />;
}
