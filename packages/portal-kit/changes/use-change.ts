import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';

/** One reason against a change, as the server gives it. */
export interface ChangeError {
  readonly code: string;
  readonly field?: string | null;
  readonly message: string;
}

/** A change under way, and how the last one went. */
export interface ChangeState<Data, Variables> {
  /** Resolves with the answer when the change was made, with null when it was refused or got lost. */
  readonly run: (variables: Variables) => Promise<Data | null>;
  readonly running: boolean;
  readonly errors: readonly ChangeError[];
  /** No answer came, or none that can be read: the request may be tried again. */
  readonly lost: Error | null;
}

/**
 * Sends a mutation. While one is under way a second press does nothing; when it was made, everything on the page is
 * asked again.
 */
export function useChange<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  errorsOf: (data: Data) => readonly ChangeError[],
): ChangeState<Data, Variables> {
  const client = useApolloClient();
  const [running, setRunning] = useState(false);
  const [errors, setErrors] = useState<readonly ChangeError[]>([]);
  const [lost, setLost] = useState<Error | null>(null);
  const busy = useRef(false);
  const run = useCallback(
    async (variables: Variables): Promise<Data | null> => {
      if (busy.current) return null;
      busy.current = true;
      setRunning(true);
      setErrors([]);
      setLost(null);
      try {
        const { data } = await client.mutate<Data, OperationVariables>({ mutation, variables });
        if (data === undefined || data === null) throw new Error('no answer');
        const refused = errorsOf(data);
        setErrors(refused);
        if (refused.length > 0) return null;
        // What the page shows is asked again in place: a form that goes on after its change keeps its state.
        void client.refetchQueries({ include: 'active' });
        return data;
      } catch (problem) {
        setLost(problem instanceof Error ? problem : new Error(String(problem)));
        return null;
      } finally {
        busy.current = false;
        setRunning(false);
      }
    },
    [client, mutation, errorsOf],
  );
  return { run, running, errors, lost };
}
