import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState, formatCount, formatInstant, ProgressBar, StatusTag } from '@xintu/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { BatchProgressDocument, type BatchProgressQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { Page } from '../shell/page.tsx';
import { batchTone } from '../words/tones.ts';
import { words } from '../words/words.ts';
import { BatchProblems } from './batch-problems.tsx';
import { fractionRead, isUnderWay, rowsPerSecond, type ProgressSample } from './batch-progress.ts';
import './hand-in.css';
import { CheckedBatch } from './checked-batch.tsx';
import { handInTexts } from './texts.ts';
import { WithdrawBatch } from './withdraw-batch.tsx';

const route = getRouteApi('/hand-in/$batch');
/** Milliseconds between two looks at a batch under way. */
const pollInterval = 1000;

type Batch = NonNullable<BatchProgressQuery['intakeBatch']>;

const counts = [
  'rowsRead',
  'rowsAccepted',
  'rowsNew',
  'rowsChanged',
  'rowsUnchanged',
  'rowsRejected',
  'rowsOutOfScope',
  'rowsAwaitingReview',
] as const satisfies readonly (keyof Batch)[];

function useRate(batch: Batch): number | null {
  const samples = useRef<ProgressSample[]>([]);
  const [rate, setRate] = useState<number | null>(null);
  const { rowsRead } = batch;
  useEffect(() => {
    samples.current = [...samples.current.slice(-9), { at: performance.now(), rows: rowsRead }];
    setRate(rowsPerSecond(samples.current));
  }, [rowsRead]);
  return rate;
}

function Progress({ batch }: { readonly batch: Batch }): ReactNode {
  const t = handInTexts.use();
  const w = words.use();
  const rate = useRate(batch);
  const underWay = isUnderWay(batch.status);
  const read = formatCount(batch.rowsRead);
  const total = batch.rowsTotal ?? (underWay ? null : batch.rowsRead);
  const rows =
    total === null ? t('batch.rowsOnly', { read }) : t('batch.rows', { read, total: formatCount(total) });
  const speed = underWay && rate !== null ? ` · ${t('batch.rate', { rate: formatCount(rate) })}` : '';
  return (
    <section className="xt-card xt-stack" aria-labelledby="progress">
      <div className="xt-card-head" style={{ margin: 0 }}>
        <h2 id="progress">{batch.fileName}</h2>
        <span role="status">
          <StatusTag tone={batchTone(batch.status)}>{w(`batch.${batch.status}`)}</StatusTag>
        </span>
      </div>
      <p className="xt-soft">
        {t('batch.facts', {
          type: batch.recordType.name,
          submittedBy: batch.submittedBy,
          receivedAt: formatInstant(batch.receivedAt),
        })}
      </p>
      <ProgressBar
        label={t('batch.reading')}
        fraction={fractionRead(batch.rowsRead, batch.rowsTotal, batch.status)}
        words={rows + speed}
      />
      <dl className="xt-counts">
        {counts.map((count) => (
          <div
            key={count}
            className={count === 'rowsRejected' && batch.rowsRejected > 0 ? 'xt-counts-bad' : ''}
          >
            <dt>{t(`batch.${count}`)}</dt>
            <dd>{formatCount(batch[count])}</dd>
          </div>
        ))}
      </dl>
      {batch.rowsOutOfScope > 0 && <p className="xt-soft">{t('batch.outOfScope.what')}</p>}
      {batch.failure !== null && (
        <div role="alert">
          <p className="xt-file-refusal">{t('batch.failure', { reason: batch.failure })}</p>
          <p>{t('batch.failure.what')}</p>
        </div>
      )}
      {batch.reason !== null && <p>{t('batch.reason', { reason: batch.reason })}</p>}
      <div className="xt-row">
        {batch.receiptUrl !== null && <Button href={batch.receiptUrl}>{t('batch.receipt')}</Button>}
        {batch.receiptUrl !== null && (
          <Button href={batch.receiptUrl.replace(/json$/, 'pdf')}>{t('batch.receipt.pdf')}</Button>
        )}
        {batch.errorWorkbookUrl !== null && (
          <Button href={batch.errorWorkbookUrl}>{t('batch.errors')}</Button>
        )}
        {batch.outOfScopeUrl !== null && <Button href={batch.outOfScopeUrl}>{t('batch.outOfScope')}</Button>}
        {!batch.dryRun && batch.rowsRejected > 0 && <Link to="/problems">{t('batch.problemData')}</Link>}
      </div>
    </section>
  );
}

/** One batch: how far it is, what became of its rows, and each problem with its place. */
export function BatchPage(): ReactNode {
  const t = handInTexts.use();
  const { batch: id } = route.useParams();
  const result = useQuery(BatchProgressDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    pollInterval,
  });
  const batch = result.data?.intakeBatch;
  const { startPolling, stopPolling, refetch } = result;
  const again = () => {
    startPolling(pollInterval);
    void refetch();
  };
  const finished = result.data !== undefined && (!batch || !isUnderWay(batch.status));
  useEffect(() => {
    if (finished) stopPolling();
  }, [finished, stopPolling]);
  return (
    <Page title={t('batch.title')} tools={<Link to="/hand-in">{t('batch.back')}</Link>}>
      {batch ? (
        <>
          <Progress batch={batch} />
          {batch.dryRun && <CheckedBatch batch={batch} onAgain={again} />}
          <WithdrawBatch batch={batch} onDone={again} />
          <BatchProblems
            batchId={batch.id}
            underWay={!finished}
            reportUrl={batch.errorReportUrl}
            recordType={batch.recordType.code}
          />
        </>
      ) : (
        <div className="xt-card">
          <QueryResult result={result} lines={8}>
            {() => (
              <EmptyState title={t('batch.absent')}>
                <p>{t('batch.absent.what')}</p>
              </EmptyState>
            )}
          </QueryResult>
        </div>
      )}
    </Page>
  );
}
