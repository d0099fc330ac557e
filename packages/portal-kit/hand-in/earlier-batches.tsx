import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState, formatCount, formatInstant, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { BatchesDocument, type BatchCountsFragment } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { batchTone } from '../words/tones.ts';
import { words } from '../words/words.ts';
import { handInTexts } from './texts.ts';

/** Batches asked for at a time. */
const pageSize = 20;

function BatchLine({ batch }: { readonly batch: BatchCountsFragment }): ReactNode {
  const t = handInTexts.use();
  const w = words.use();
  return (
    <li className="xt-batch">
      <Link to="/hand-in/$batch" params={{ batch: batch.id }} className="xt-batch-name">
        {batch.fileName}
      </Link>
      <span>{batch.recordType.name}</span>
      <span className="xt-soft">
        {t('earlier.line', { submittedBy: batch.submittedBy, receivedAt: formatInstant(batch.receivedAt) })}
      </span>
      <span className="xt-soft">
        {t('earlier.counts', {
          read: formatCount(batch.rowsRead),
          accepted: formatCount(batch.rowsAccepted),
          rejected: formatCount(batch.rowsRejected),
        })}
      </span>
      <span>
        <StatusTag tone={batchTone(batch.status)}>{w(`batch.${batch.status}`)}</StatusTag>
      </span>
    </li>
  );
}

/** What the department handed in before, newest first. */
export function EarlierBatches(): ReactNode {
  const t = handInTexts.use();
  const result = useQuery(BatchesDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult }) => ({
        intakeBatches: {
          ...fetchMoreResult.intakeBatches,
          nodes: [...previous.intakeBatches.nodes, ...fetchMoreResult.intakeBatches.nodes],
        },
      }),
    });
  return (
    <section className="xt-card" aria-labelledby="earlier">
      <h2 id="earlier">{t('earlier.title')}</h2>
      <QueryResult result={result} lines={6}>
        {({ intakeBatches }) =>
          intakeBatches.nodes.length === 0 ? (
            <EmptyState title={t('earlier.empty')}>
              <p>{t('earlier.empty.what')}</p>
            </EmptyState>
          ) : (
            <>
              <ul>
                {intakeBatches.nodes.map((batch) => (
                  <BatchLine key={batch.id} batch={batch} />
                ))}
              </ul>
              {intakeBatches.pageInfo.hasNextPage && (
                <Button loading={result.loading} onClick={() => loadMore(intakeBatches.pageInfo.endCursor)}>
                  {t('earlier.more')}
                </Button>
              )}
            </>
          )
        }
      </QueryResult>
    </section>
  );
}
