import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState, formatCount, formatInstant, formatYuanText, PlainTable, StatusTag } from '@xintu/ui';
import { Button, Input } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ChangeErrors } from '../changes/change-errors.tsx';
import { useChange } from '../changes/use-change.ts';
import {
  BatchReviewDocument,
  type BatchReviewQuery,
  ReviewIntakeBatchDocument,
  type ReviewIntakeBatchMutation,
} from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { Page } from '../shell/page.tsx';
import { words } from '../words/words.ts';
import { ConfirmedButton } from './confirmed-button.tsx';
import { reviewTexts } from './texts.ts';

const route = getRouteApi('/review/$batch');
const pageSize = 50;

type Batch = NonNullable<BatchReviewQuery['intakeBatch']>;
type Row = Batch['reviewRows']['nodes'][number];
type Returned = Readonly<Record<number, string>>;

const errorsOf = (data: ReviewIntakeBatchMutation) => data.reviewIntakeBatch.userErrors;

interface RowsProps {
  readonly rows: readonly Row[];
  readonly returned: Returned;
  readonly onReturned: (returned: Returned) => void;
}

function Rows({ rows, returned, onReturned }: RowsProps): ReactNode {
  const t = reviewTexts.use();
  const content = ({ title, content: text, amount }: Row) =>
    [title, text, amount && `${formatYuanText(amount)} 元`].filter(Boolean).join(' · ');
  return (
    <PlainTable
      caption={t('batch.title')}
      head={[
        t('head.row'),
        t('head.party'),
        t('head.number'),
        t('head.decidedOn'),
        t('head.content'),
        t('head.return'),
      ]}
      rows={rows.map((row) => ({
        key: String(row.row),
        cells: [
          <span key="row">
            {row.row} <StatusTag>{row.changes ? t('changes') : t('new')}</StatusTag>
          </span>,
          <span key="party">
            {row.subjectName}
            <br />
            <span className="xt-soft">{row.subjectCode}</span>
          </span>,
          row.documentNumber,
          row.decidedOn,
          content(row),
          <Input
            key="return"
            style={{ minInlineSize: 160 }}
            aria-label={t('returnRow', { row: row.row })}
            value={returned[row.row] ?? ''}
            maxLength={200}
            onChange={(event) => onReturned({ ...returned, [row.row]: event.target.value })}
          />,
        ],
      }))}
    />
  );
}

function Decision(props: {
  readonly batch: Batch;
  readonly returned: Returned;
  readonly onDone: () => void;
}): ReactNode {
  const t = reviewTexts.use();
  const id = useId();
  const { batch, returned, onDone } = props;
  const change = useChange(ReviewIntakeBatchDocument, errorsOf);
  const [reason, setReason] = useState('');
  const returnedRows = Object.entries(returned)
    .filter(([, why]) => why.trim() !== '')
    .map(([row, why]) => ({ row: Number(row), reason: why }));
  const decide = async (approved: boolean) => {
    const input = { id: batch.id, approved, reason, returnedRows: approved ? returnedRows : [] };
    if ((await change.run({ input })) !== null) onDone();
  };
  const count = formatCount(batch.rowsAwaitingReview - returnedRows.length);
  return (
    <section className="xt-card xt-stack">
      <label htmlFor={id}>{t('opinion')}</label>
      <Input id={id} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
      <ChangeErrors errors={change.errors} lost={change.lost} />
      <div className="xt-row">
        <ConfirmedButton
          label={returnedRows.length === 0 ? t('approve') : t('approveRest')}
          effect={t('approve.what', { count, returned: returnedRows.length })}
          running={change.running}
          onConfirm={() => void decide(true)}
        />
        <ConfirmedButton
          danger
          label={t('return')}
          effect={t('return.what')}
          running={change.running}
          onConfirm={() => void decide(false)}
        />
      </div>
    </section>
  );
}

function Head({ batch }: { readonly batch: Batch }): ReactNode {
  const t = reviewTexts.use();
  const w = words.use();
  const by = [batch.section, batch.submittedBy].filter(Boolean).join(' ');
  return (
    <section className="xt-card xt-stack">
      <div className="xt-card-head" style={{ margin: 0 }}>
        <h2>{batch.fileName}</h2>
        <span role="status">
          <StatusTag tone={batch.status === 'AWAITING_REVIEW' ? 'warning' : 'neutral'}>
            {w(`batch.${batch.status}`)}
          </StatusTag>
        </span>
      </div>
      <p className="xt-soft">
        {t('batch.facts', { type: batch.recordType.name, by, at: formatInstant(batch.receivedAt) })}
      </p>
      {batch.status === 'AWAITING_REVIEW' && (
        <p>
          {t('batch.counts', {
            waiting: formatCount(batch.rowsAwaitingReview),
            rejected: formatCount(batch.rowsRejected),
            unchanged: formatCount(batch.rowsUnchanged),
          })}
        </p>
      )}
      {batch.reviewedBy !== null && batch.reviewedAt !== null && (
        <p>
          {t('batch.decided', {
            by: batch.reviewedBy,
            at: formatInstant(batch.reviewedAt),
            reason: batch.reviewReason ?? '',
          })}
        </p>
      )}
      <div>
        <Link to="/hand-in/$batch" params={{ batch: batch.id }}>
          {t('batch.link')}
        </Link>
      </div>
    </section>
  );
}

/** One batch that waits: its rows, and what the reviewer decides. */
export function BatchReviewPage(): ReactNode {
  const t = reviewTexts.use();
  const { batch: id } = route.useParams();
  const [returned, setReturned] = useState<Returned>({});
  const result = useQuery(BatchReviewDocument, {
    variables: { id, first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: { intakeBatch } }) => ({
        intakeBatch: intakeBatch && {
          ...intakeBatch,
          reviewRows: {
            ...intakeBatch.reviewRows,
            nodes: [...(previous.intakeBatch?.reviewRows.nodes ?? []), ...intakeBatch.reviewRows.nodes],
          },
        },
      }),
    });
  return (
    <Page title={t('batch.title')} tools={<Link to="/review">{t('batch.back')}</Link>}>
      <QueryResult result={result} lines={8}>
        {({ intakeBatch: batch }) =>
          batch ? (
            <>
              <Head batch={batch} />
              {batch.status === 'AWAITING_REVIEW' && (
                <>
                  <section className="xt-card xt-stack">
                    <Rows rows={batch.reviewRows.nodes} returned={returned} onReturned={setReturned} />
                    {batch.reviewRows.pageInfo.hasNextPage && (
                      <Button
                        loading={result.loading}
                        onClick={() => loadMore(batch.reviewRows.pageInfo.endCursor)}
                      >
                        {t('more')}
                      </Button>
                    )}
                  </section>
                  <Decision batch={batch} returned={returned} onDone={() => void result.refetch()} />
                </>
              )}
            </>
          ) : (
            <EmptyState title={t('batch.absent')}>
              <p>{t('batch.absent.what')}</p>
            </EmptyState>
          )
        }
      </QueryResult>
    </Page>
  );
}
