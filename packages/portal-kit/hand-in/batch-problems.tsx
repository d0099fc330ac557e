import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState, formatCount, PlainTable, StatusTag } from '@xintu/ui';
import type { ReactNode } from 'react';
import { BatchProblemsDocument, type BatchProblemsQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { handInTexts } from './texts.ts';

type Problem = NonNullable<BatchProblemsQuery['intakeBatch']>['problems']['nodes'][number];

/** Problems asked for at a time. */
const pageSize = 50;

function ProblemTable({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const t = handInTexts.use();
  return (
    <PlainTable
      caption={t('problems.title')}
      head={[
        t('problems.row'),
        t('problems.column'),
        t('problems.value'),
        t('problems.reason'),
        t('problems.level'),
        t('problems.code'),
      ]}
      rows={problems.map((problem) => ({
        key: `${problem.row} ${problem.column} ${problem.code}`,
        cells: [
          problem.row ?? t('problems.file'),
          problem.column ?? (problem.row === null ? '' : t('problems.whole')),
          problem.value,
          problem.message,
          <StatusTag key="level" tone={problem.level === 'ERROR' ? 'danger' : 'warning'}>
            {t(`problems.level.${problem.level}`)}
          </StatusTag>,
          <span key="code" className="xt-code xt-soft">
            {problem.code}
          </span>,
        ],
      }))}
    />
  );
}

interface BatchProblemsProps {
  readonly batchId: string;
  readonly underWay: boolean;
  readonly reportUrl: string | null;
  readonly recordType: string;
}

function Problems({ batchId, reportUrl, recordType }: BatchProblemsProps): ReactNode {
  const t = handInTexts.use();
  const navigate = useNavigate();
  const result = useQuery(BatchProblemsDocument, { variables: { id: batchId, first: pageSize } });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult }) => {
        const [before, more] = [previous.intakeBatch?.problems, fetchMoreResult.intakeBatch];
        if (!before || !more) return previous;
        const nodes = [...before.nodes, ...more.problems.nodes];
        return { intakeBatch: { ...more, problems: { ...more.problems, nodes } } };
      },
    });
  return (
    <QueryResult result={result} lines={6}>
      {(data) => {
        const problems = data.intakeBatch?.problems;
        if (!problems || problems.nodes.length === 0) {
          return (
            <EmptyState title={t('problems.none')}>
              <p>{t('problems.none.what')}</p>
            </EmptyState>
          );
        }
        return (
          <div className="xt-stack">
            <div className="xt-row">
              <span>{t('problems.total', { count: formatCount(problems.totalCount) })}</span>
              {reportUrl !== null && <Button href={reportUrl}>{t('problems.csv')}</Button>}
              <Button onClick={() => void navigate({ to: '/hand-in', search: { type: [recordType] } })}>
                {t('batch.again')}
              </Button>
            </div>
            <p className="xt-soft">{t('problems.again')}</p>
            <ProblemTable problems={problems.nodes} />
            {problems.pageInfo.hasNextPage && (
              <Button loading={result.loading} onClick={() => loadMore(problems.pageInfo.endCursor)}>
                {t('problems.more')}
              </Button>
            )}
          </div>
        );
      }}
    </QueryResult>
  );
}

/** Each problem: where, what stands there, why it is wrong and what to do. */
export function BatchProblems(props: BatchProblemsProps): ReactNode {
  const t = handInTexts.use();
  return (
    <section className="xt-card" aria-labelledby="problems">
      <h2 id="problems">{t('problems.title')}</h2>
      {props.underWay ? <p className="xt-soft">{t('problems.running')}</p> : <Problems {...props} />}
    </section>
  );
}
