import { useQuery } from '@apollo/client/react';
import { createContext, use, type ReactNode } from 'react';
import { ViewerDocument, type ViewerQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';

/** Who is signed in, and what they may do. */
export type Viewer = ViewerQuery['viewer'];

const SessionContext = createContext<Viewer | null>(null);

/** Waits until it is known who is signed in; somebody who is not goes to sign in. */
export function SessionProvider(props: { readonly children: ReactNode }): ReactNode {
  const result = useQuery(ViewerDocument);
  if (result.data) return <SessionContext value={result.data.viewer}>{props.children}</SessionContext>;
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
