import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { formatCount, PlainTable, StatusTag } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { IdentitiesBehindDocument, type IdentitiesBehindQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { type Opened, Wide } from './quality-table.tsx';
import { SendBack } from './send-back.tsx';
import type { Quarter } from './quarters.ts';
import { qualityTexts } from './texts.ts';

type Identity = IdentitiesBehindQuery['reportedIdentities']['nodes'][number];
const pageSize = 50;
const columns = ['decided', 'due', 'received', 'accepted'] as const;

function Marks({ identity }: { readonly identity: Identity }): ReactNode {
  const t = qualityTexts.use();
  const { late, accepted, flawed, awaitingReview, ignoredReason } = identity;
  if (!late && accepted && !flawed) return <StatusTag tone="success">{t('mark.good')}</StatusTag>;
  return (
    <>
      {!accepted && <StatusTag tone="danger">{t('mark.notAccepted')}</StatusTag>}{' '}
      {late && <StatusTag tone="danger">{t('mark.late')}</StatusTag>}{' '}
      {flawed && <StatusTag tone="warning">{t('mark.flawed')}</StatusTag>}{' '}
      {awaitingReview && <StatusTag tone="warning">{t('mark.awaiting')}</StatusTag>}
      {ignoredReason !== null && (
        <>
          <StatusTag tone="neutral">{t('mark.ignored', { reason: ignoredReason })}</StatusTag>{' '}
          <SendBack id={identity.id} />
        </>
      )}
    </>
  );
}

function Document({ identity: { record, problem } }: { readonly identity: Identity }): ReactNode {
  const t = qualityTexts.use();
  if (record !== null)
    return (
      <Link to="/records" search={{ text: [record.documentNumber] }}>
        {record.documentNumber}
      </Link>
    );
  if (problem === null) return t('hidden');
  return (
    <Link to="/problems/$problem" params={{ problem: problem.id }}>
      {problem.documentNumber ?? '—'}
    </Link>
  );
}

/** The rows behind a figure: each with its days, and the record or the problem as far as the reader may see it. */
export function Identities(props: {
  readonly opened: Opened;
  readonly quarter: Quarter;
  readonly names: { readonly provider: string; readonly type: string };
  readonly onClose: () => void;
}): ReactNode {
  const t = qualityTexts.use();
  const { opened, quarter, names } = props;
  const result = useQuery(IdentitiesBehindDocument, {
    variables: { ...opened, from: quarter.from, to: quarter.to, first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { reportedIdentities: next } }) => ({
        reportedIdentities: { ...next, nodes: [...previous.reportedIdentities.nodes, ...next.nodes] },
      }),
    });
  return (
    <section
      className="xt-card xt-stack"
      aria-label={t('rows', { ...names, only: t(`only.${opened.only}`) })}
    >
      <div className="xt-row">
        <h2>{t('rows', { ...names, only: t(`only.${opened.only}`) })}</h2>
        <Button onClick={props.onClose}>{t('rows.close')}</Button>
      </div>
      <QueryResult result={result} lines={5}>
        {({ reportedIdentities: { nodes, totalCount, pageInfo } }) => (
          <>
            <PlainTable
              caption={t('rows.total', { count: formatCount(totalCount) })}
              head={[
                ...[t('document'), t('decidedOn'), t('dueOn'), t('receivedOn'), t('acceptedOn'), t('mark')],
              ]}
              rows={nodes.map((identity) => ({
                key: identity.id,
                cells: [
                  <Wide key="document">
                    <Document identity={identity} />
                  </Wide>,
                  ...[identity.decidedOn, identity.dueOn, identity.receivedOn, identity.acceptedOn].map(
                    (day, place) => (
                      <span key={columns[place]} style={{ whiteSpace: 'nowrap' }}>
                        {day ?? '—'}
                      </span>
                    ),
                  ),
                  <Marks key="marks" identity={identity} />,
                ],
              }))}
            />
            {pageInfo.hasNextPage && (
              <div>
                <Button loading={result.loading} onClick={() => loadMore(pageInfo.endCursor)}>
                  {t('more')}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryResult>
    </section>
  );
}
