import { useApolloClient, useQuery } from '@apollo/client/react';
import { createContext, use, useEffect, type ReactNode } from 'react';
import { ViewerDocument, type ViewerQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { SessionDialog } from './session-dialog.tsx';
import { shownAs } from './session-notice.ts';

/** Who is signed in, and what they may do. */
export type Viewer = ViewerQuery['viewer'];

const SessionContext = createContext<Viewer | null>(null);

/**
 * Requests say for whom the page is meant; and a tab that comes to the front asks whether it still is: another tab may
 * have signed in as somebody else.
 */
function useWatchedViewer(id: string | undefined): void {
  const client = useApolloClient();
  useEffect(() => {
    if (id === undefined) return undefined;
    shownAs(id);
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      // A refusal shows by itself.
      client.query({ query: ViewerDocument, fetchPolicy: 'no-cache' }).catch(() => undefined);
    };
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [client, id]);
}

/** Waits until it is known who is signed in; somebody who is not goes to sign in. */
export function SessionProvider(props: { readonly children: ReactNode }): ReactNode {
  const result = useQuery(ViewerDocument);
  useWatchedViewer(result.data?.viewer.id);
  if (result.data) {
    return (
      <SessionContext value={result.data.viewer}>
        <SessionDialog />
        {props.children}
      </SessionContext>
    );
  }
  return (
    <main style={{ maxWidth: 640, margin: '15vh auto', padding: 24 }}>
      <QueryResult result={result}>{() => null}</QueryResult>
    </main>
  );
}

/** Who is signed in. */
export function useViewer(): Viewer {
  const viewer = use(SessionContext);
  if (viewer === null) throw new Error('useViewer outside of a session');
  return viewer;
}

/** Whether the reader may take one of these actions; where none is named there is nothing to ask. */
export function mayTakeOne(viewer: Viewer, actions: readonly string[] | undefined): boolean {
  return actions === undefined || actions.some((action) => viewer.permissions.includes(action));
}

/** Whether the reader's roles allow an action at all: what a page offers. The server decides again. */
export function useMay(action: string): boolean {
  return useViewer().permissions.includes(action);
}
