import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { createOpenClient } from '@xintu/portal-kit';
import { accents, XintuTheme } from '@xintu/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSiteRouter } from './site/routes.tsx';

const element = document.getElementById('root');
if (element === null) throw new Error('The page has no element #root');

createRoot(element).render(
  <StrictMode>
    <XintuTheme accent={accents.blue}>
      <ApolloProvider client={createOpenClient()}>
        <RouterProvider router={createSiteRouter(import.meta.env.BASE_URL)} />
      </ApolloProvider>
    </XintuTheme>
  </StrictMode>,
);
