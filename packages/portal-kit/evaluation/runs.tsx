import { useQuery } from '@apollo/client/react';
import { EmptyState, formatCount, formatInstant, PlainTable } from '@xintu/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { EvaluationRunsDocument } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { evaluationTexts } from './texts.ts';

/** So many of the newest runs stand on the page. */
const NEWEST = 10;

/** How often runs under way are looked at again, in milliseconds. */
const LOOK_AGAIN = 2_000;

/** 测算记录: the newest runs, and the way to each report. */
export function Runs({ onOpen }: { readonly onOpen: (id: string) => void }): ReactNode {
  const t = evaluationTexts.use();
  const result = useQuery(EvaluationRunsDocument, {
    variables: { first: NEWEST },
    fetchPolicy: 'cache-and-network',
  });
  const running = result.data?.evaluationRuns.nodes.some(({ status }) => status === 'RUNNING') ?? false;
  useQuery(EvaluationRunsDocument, {
    variables: { first: NEWEST },
    pollInterval: running ? LOOK_AGAIN : 0,
    fetchPolicy: 'cache-first',
  });
  return (
    <section className="xt-card xt-stack" aria-label={t('runs')}>
      <p className="xt-soft">{t('runs.note')}</p>
      <QueryResult result={result}>
        {({ evaluationRuns: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('runs.none')} />
          ) : (
            <PlainTable
              caption={t('runs')}
              head={[
                ...[t('scheme'), t('kind'), t('state'), t('period'), t('organisations'), t('changed')],
                ...[t('startedBy'), t('startedAt'), t('open')],
              ]}
              rows={nodes.map((run) => ({
                key: run.id,
                cells: [
                  `${run.scheme.name} ${run.scheme.version}`,
                  `${t(`kind.${run.kind}`)}${run.onlyStale ? t('stale') : ''}`,
                  t(`status.${run.status}`),
                  run.period,
                  formatCount(run.subjectsDone),
                  formatCount(run.subjectsChanged),
                  run.startedBy === '' ? t('system') : run.startedBy,
                  formatInstant(run.startedAt),
                  <Button key="open" size="small" onClick={() => onOpen(run.id)}>
                    {t('open')}
                  </Button>,
                ],
              }))}
            />
          )
        }
      </QueryResult>
    </section>
  );
}
