import { useQuery } from '@apollo/client/react';
import { QueryResult } from '@xintu/portal-kit';
import { formatInstant } from '@xintu/ui';
import type { ReactNode } from 'react';
import { OwnLookUpsDocument } from '../gql/graphql.ts';
import { SitePage } from '../site/site-page.tsx';
import { PagedList } from './paged-list.tsx';
import { mineTexts } from './texts.ts';

const pageSize = 50;

/** Who looked at the own file: when, which department, for which matter. */
export function LooksPage(): ReactNode {
  const t = mineTexts.use();
  const result = useQuery(OwnLookUpsDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { lookUps } }) => ({
        lookUps: { ...lookUps, nodes: [...previous.lookUps.nodes, ...lookUps.nodes] },
      }),
    });
  return (
    <SitePage title={t('looks')}>
      <p className="xt-soft">{t('looks.what')}</p>
      <section className="xt-card">
        <QueryResult result={result}>
          {({ lookUps: { nodes, totalCount, pageInfo } }) => (
            <PagedList
              total={totalCount}
              none={t('looks.none')}
              loading={result.loading}
              onMore={pageInfo.hasNextPage ? () => loadMore(pageInfo.endCursor) : null}
            >
              {nodes.map(({ id, at, kind, department, matter }) => (
                <li key={id} className="xt-mine-line">
                  <strong>{department?.name ?? t('look.noDepartment')}</strong>
                  <span className="xt-soft">
                    {[
                      formatInstant(at),
                      t(`look.${kind}`),
                      matter === null ? t('look.noMatter') : t('look.matter', { matter: matter.name }),
                    ].join(' · ')}
                  </span>
                </li>
              ))}
            </PagedList>
          )}
        </QueryResult>
      </section>
    </SitePage>
  );
}
