import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState, firstOf, formatCount, PlainTable, StatusTag, withValues, type Tone } from '@xintu/ui';
import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { ProblemDataDocument, type ProblemDataQuery, type ProblemState } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { Page } from '../shell/page.tsx';
import { problemTexts } from './texts.ts';

const route = getRouteApi('/problems');
const pageSize = 50;
const waiting: readonly ProblemState[] = ['OPEN', 'RECHECKED', 'CORRECTED', 'CONFIRMED'];
const settled: readonly ProblemState[] = ['IGNORED', 'CLOSED'];

type Datum = ProblemDataQuery['problemData']['nodes'][number];

/** The colour that repeats how a problem datum stands. */
export function problemTone(state: ProblemState): Tone {
  if (state === 'CLOSED') return 'success';
  if (state === 'OPEN' || state === 'RECHECKED') return 'danger';
  return state === 'IGNORED' ? 'neutral' : 'warning';
}

function ProblemList({ data }: { readonly data: readonly Datum[] }): ReactNode {
  const t = problemTexts.use();
  return (
    <PlainTable
      caption={t('title')}
      head={[
        t('head.row'),
        t('head.party'),
        t('head.number'),
        t('head.type'),
        t('head.problems'),
        t('head.since'),
        t('head.state'),
      ]}
      rows={data.map((datum) => ({
        key: datum.id,
        cells: [
          <Link key="open" to="/problems/$problem" params={{ problem: datum.id }}>
            {t('open', { row: datum.row })}
          </Link>,
          datum.subjectName ?? t('unnamed'),
          datum.documentNumber ?? t('unnamed'),
          datum.recordType.name,
          <ul key="problems" style={{ minInlineSize: 240 }}>
            {datum.problems
              .filter(({ level }) => level === 'ERROR')
              .map(({ column, message }) => (
                <li key={`${column} ${message}`}>{message}</li>
              ))}
          </ul>,
          t('age', { day: datum.openedOn, days: datum.ageDays }),
          <StatusTag key="state" tone={problemTone(datum.state)}>
            {t(`state.${datum.state}`)}
          </StatusTag>,
        ],
      }))}
    />
  );
}

/** Rows of the department that were not accepted, oldest first. */
export function ProblemDataPage(): ReactNode {
  const t = problemTexts.use();
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const show = firstOf(state, 'show') === 'settled' ? 'settled' : 'waiting';
  const result = useQuery(ProblemDataDocument, {
    variables: { states: [...(show === 'settled' ? settled : waiting)], first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { problemData } }) => ({
        problemData: { ...problemData, nodes: [...previous.problemData.nodes, ...problemData.nodes] },
      }),
    });
  return (
    <Page title={t('title')}>
      <section className="xt-card xt-stack">
        <p className="xt-soft">{t('note')}</p>
        <div>
          <Segmented
            aria-label={t('head.state')}
            value={show}
            options={(['waiting', 'settled'] as const).map((value) => ({ value, label: t(`show.${value}`) }))}
            onChange={(value) => void navigate({ search: withValues(state, 'show', [value]), replace: true })}
          />
        </div>
        <QueryResult result={result} lines={6}>
          {({ problemData: { nodes, totalCount, pageInfo } }) =>
            nodes.length === 0 ? (
              <EmptyState title={t('none')}>
                <p>{t('none.what')}</p>
              </EmptyState>
            ) : (
              <>
                <p>{t('total', { count: formatCount(totalCount) })}</p>
                <ProblemList data={nodes} />
                {pageInfo.hasNextPage && (
                  <Button loading={result.loading} onClick={() => loadMore(pageInfo.endCursor)}>
                    {t('more')}
                  </Button>
                )}
              </>
            )
          }
        </QueryResult>
      </section>
    </Page>
  );
}
