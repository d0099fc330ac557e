import { useQuery } from '@apollo/client/react';
import { formatCount, PlainTable, ProgressBar } from '@xintu/ui';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { EvaluationRunDocument, type EvaluationRunPartsFragment } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { ResultTable } from './result-table.tsx';
import { evaluationTexts } from './texts.ts';

/** How often a run under way is looked at again, in milliseconds. */
const LOOK_AGAIN = 1_000;

/** How many went from which grade to which. */
function Counts({ counts }: Pick<EvaluationRunPartsFragment, 'counts'>): ReactNode {
  const t = evaluationTexts.use();
  const grades = [...new Set(counts.map(({ grade }) => grade))].toSorted();
  const before = [...new Set(counts.map(({ beforeGrade }) => beforeGrade ?? null))].toSorted();
  const number = (from: string | null, to: string) =>
    counts.find(({ beforeGrade, grade }) => (beforeGrade ?? null) === from && grade === to)?.organisations ??
    0;
  return (
    <PlainTable
      caption={t('counts')}
      head={[`${t('before')} → ${t('after')}`, ...grades]}
      rows={before.map((from) => ({
        key: from ?? '',
        cells: [from ?? t('none'), ...grades.map((to) => formatCount(number(from, to)))],
      }))}
    />
  );
}

function Progress({ run }: { readonly run: EvaluationRunPartsFragment }): ReactNode {
  const t = evaluationTexts.use();
  const total = run.subjectsTotal ?? 0;
  if (run.status === 'RUNNING')
    return (
      <ProgressBar
        label={t('running')}
        fraction={total === 0 ? null : run.subjectsDone / total}
        words={`${formatCount(run.subjectsDone)} / ${formatCount(total)}`}
      />
    );
  if (run.status === 'FAILED')
    return <Alert type="error" showIcon title={t('failed')} description={run.failure} />;
  return (
    <p>{t('done', { done: formatCount(run.subjectsDone), changed: formatCount(run.subjectsChanged) })}</p>
  );
}

interface RunReportProps {
  readonly id: string;
  readonly onOpen: (result: string) => void;
  readonly onClose: () => void;
}

/** 测算报告: its progress, then grades before and after, then each organisation's result. */
export function RunReport({ id, onOpen, onClose }: RunReportProps): ReactNode {
  const t = evaluationTexts.use();
  const result = useQuery(EvaluationRunDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const running = result.data?.evaluationRun?.status === 'RUNNING';
  useQuery(EvaluationRunDocument, {
    variables: { id },
    pollInterval: running ? LOOK_AGAIN : 0,
    fetchPolicy: 'cache-first',
  });
  return (
    <QueryResult result={result}>
      {({ evaluationRun: run }) =>
        run && (
          <section className="xt-card xt-stack" aria-labelledby="run">
            <h2 id="run">
              {t('report', {
                kind: t(`kind.${run.kind}`),
                scheme: run.scheme.name,
                version: run.scheme.version,
              })}
            </h2>
            <Progress run={run} />
            {run.counts.length > 0 && <Counts counts={run.counts} />}
            {run.status === 'DONE' && (
              <ResultTable run={run.id} simulated={run.kind === 'SIMULATION'} onOpen={onOpen} />
            )}
            <div className="xt-row">
              <Button onClick={onClose}>{t('close')}</Button>
            </div>
          </section>
        )
      }
    </QueryResult>
  );
}
