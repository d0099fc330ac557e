import { ApolloProvider, useQuery } from '@apollo/client/react';
import { Outlet } from '@tanstack/react-router';
import { createPortalClient, QueryResult, SessionProvider } from '@xintu/portal-kit';
import { EmptyState } from '@xintu/ui';
import type { ReactNode } from 'react';
import { OwnHeadDocument, OwnOrganisationDocument } from '../gql/graphql.ts';
import { MineHead } from './mine-head.tsx';
import './mine.css';
import { OrganisationProvider } from './organisation.ts';
import { mineTexts } from './texts.ts';

/** Asks with the session's cookie; the open pages ask as nobody, whoever is signed in. */
const client = createPortalClient();

function NotRepresentative(): ReactNode {
  const t = mineTexts.use();
  return (
    <div className="xt-card">
      <EmptyState title={t('notRepresentative')}>{t('notRepresentative.what')}</EmptyState>
    </div>
  );
}

function OwnPages({ code }: { readonly code: string }): ReactNode {
  const result = useQuery(OwnHeadDocument, { variables: { code } });
  return (
    <QueryResult result={result}>
      {({ subject, unread, running }) =>
        subject?.code ? (
          <OrganisationProvider value={{ id: subject.id, code: subject.code, name: subject.name }}>
            <MineHead unread={unread.totalCount} running={running.totalCount} />
            <Outlet />
          </OrganisationProvider>
        ) : (
          <NotRepresentative />
        )
      }
    </QueryResult>
  );
}

function OwnView(): ReactNode {
  const result = useQuery(OwnOrganisationDocument);
  return (
    <QueryResult result={result}>
      {({ viewer: { organisationCode } }) =>
        organisationCode === null ? (
          <>
            <MineHead unread={0} running={0} />
            <NotRepresentative />
          </>
        ) : (
          <OwnPages code={organisationCode} />
        )
      }
    </QueryResult>
  );
}

/** The subject's own view: everything below it asks for a sign-in. */
export function Mine(): ReactNode {
  return (
    <ApolloProvider client={client}>
      <SessionProvider>
        <OwnView />
      </SessionProvider>
    </ApolloProvider>
  );
}
