import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { XintuTheme } from '@xintu/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPortalClient } from '../graph/client.ts';
import { createPortalRouter } from '../routes/router.tsx';
import { SessionProvider } from '../session/session.tsx';
import { PortalProvider, type Portal } from './portal.ts';
import { sharedPages } from './shared-pages.ts';

/** Starts a portal in the page's `#root`: theme, session, graph, routes. */
export function definePortal(portal: Portal): void {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no element #root');
  const client = createPortalClient();
  const router = createPortalRouter(portal.base);
  createRoot(element).render(
    <StrictMode>
      <XintuTheme accent={portal.accent}>
        <ApolloProvider client={client}>
          <PortalProvider value={{ ...portal, pages: [...sharedPages, ...portal.pages] }}>
            <SessionProvider>
              <RouterProvider router={router} />
            </SessionProvider>
          </PortalProvider>
        </ApolloProvider>
      </XintuTheme>
    </StrictMode>,
  );
}
