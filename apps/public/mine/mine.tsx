import { ApolloProvider } from '@apollo/client/react';
import { Outlet } from '@tanstack/react-router';
import { createPortalClient, SessionProvider } from '@xintu/portal-kit';
import type { ReactNode } from 'react';
import { MineHead } from './mine-head.tsx';

/** Asks with the session's cookie; the open pages ask as nobody, whoever is signed in. */
const client = createPortalClient();

/** The subject's own view: everything below it asks for a sign-in. */
export function Mine(): ReactNode {
  return (
    <ApolloProvider client={client}>
      <SessionProvider>
        <MineHead />
        <Outlet />
      </SessionProvider>
    </ApolloProvider>
  );
}
