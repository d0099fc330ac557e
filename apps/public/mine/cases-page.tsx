import { useQuery } from '@apollo/client/react';
import { CaseView, QueryResult } from '@xintu/portal-kit';
import type { ReactNode } from 'react';
import { OwnCasesDocument } from '../gql/graphql.ts';
import { SitePage } from '../site/site-page.tsx';
import { CaseLine } from './case-line.tsx';
import { PagedList } from './paged-list.tsx';
import { mineTexts } from './texts.ts';

const pageSize = 20;

/** The own cases and how they stand. */
export function CasesPage(): ReactNode {
  const t = mineTexts.use();
  const result = useQuery(OwnCasesDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { cases } }) => ({
        cases: { ...cases, nodes: [...previous.cases.nodes, ...cases.nodes] },
      }),
    });
  return (
    <SitePage title={t('cases')}>
      <p className="xt-soft">{t('cases.what')}</p>
      <section className="xt-card">
        <QueryResult result={result}>
          {({ cases: { nodes, totalCount, pageInfo } }) => (
            <PagedList
              total={totalCount}
              none={t('cases.none')}
              loading={result.loading}
              onMore={pageInfo.hasNextPage ? () => loadMore(pageInfo.endCursor) : null}
            >
              {nodes.map((one) => (
                <li key={one.id}>
                  <CaseLine of={one} />
                </li>
              ))}
            </PagedList>
          )}
        </QueryResult>
      </section>
    </SitePage>
  );
}

/** One own case: what is next, what happened, and the steps that the subject itself may take. */
export function CasePage({ id }: { readonly id: string }): ReactNode {
  const t = mineTexts.use();
  return (
    <SitePage title={t('case.title')}>
      <CaseView id={id} />
    </SitePage>
  );
}
