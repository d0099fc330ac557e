import { useQuery } from '@apollo/client/react';
import { commitmentTexts, fulfilmentTone, QueryResult } from '@xintu/portal-kit';
import { StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { OwnCommitmentsDocument, type OwnCommitmentsQuery } from '../gql/graphql.ts';
import { PagedList } from '../mine/paged-list.tsx';
import { SiteLink } from '../site/site-link.tsx';
import { ownCommitmentTexts } from './texts.ts';

const pageSize = 20;

type Signed = OwnCommitmentsQuery['signedCommitments']['nodes'][number];

function SignedLine({ of }: { readonly of: Signed }): ReactNode {
  const t = ownCommitmentTexts.use();
  const words = commitmentTexts.use();
  const { id, number, item, department, signedOn, dueOn, record, case: keeping } = of;
  const fulfilment = record?.fulfilment ?? null;
  return (
    <li className="xt-mine-line">
      <span className="xt-row">
        <SiteLink to={`/mine/commitments/${id}`}>{number}</SiteLink>
        {keeping && (
          <StatusTag tone={keeping.state.closed ? 'neutral' : 'accent'}>{keeping.state.name}</StatusTag>
        )}
        {fulfilment !== null && (
          <StatusTag tone={fulfilmentTone(fulfilment)}>{words(`fulfilment.${fulfilment}`)}</StatusTag>
        )}
        {keeping?.state.waitsFor === 'SUBJECT' && <StatusTag tone="warning">{t('yours')}</StatusTag>}
      </span>
      <span>{item.name}</span>
      <span className="xt-soft">{t('signed.line', { department: department.name, signedOn, dueOn })}</span>
    </li>
  );
}

/** What the organisation promised, newest first. */
export function OwnCommitments(): ReactNode {
  const t = ownCommitmentTexts.use();
  const result = useQuery(OwnCommitmentsDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { signedCommitments } }) => ({
        signedCommitments: {
          ...signedCommitments,
          nodes: [...previous.signedCommitments.nodes, ...signedCommitments.nodes],
        },
      }),
    });
  return (
    <section className="xt-card" aria-labelledby="signed">
      <h2 id="signed">{t('signed')}</h2>
      <QueryResult result={result}>
        {({ signedCommitments: { nodes, totalCount, pageInfo } }) => (
          <PagedList
            total={totalCount}
            none={t('signed.none')}
            loading={result.loading}
            onMore={pageInfo.hasNextPage ? () => loadMore(pageInfo.endCursor) : null}
          >
            {nodes.map((one) => (
              <SignedLine key={one.id} of={one} />
            ))}
          </PagedList>
        )}
      </QueryResult>
    </section>
  );
}
