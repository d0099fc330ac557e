import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState, formatCount, formatInstant, PlainTable } from '@xintu/ui';
import { Button, Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { ReviewQueueDocument, type ReviewQueueQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { RecordDrawer } from '../records/record-drawer.tsx';
import { Page } from '../shell/page.tsx';
import { DisclosureForm } from './disclosure-form.tsx';
import { reviewTexts } from './texts.ts';

const route = getRouteApi('/review');
const pageSize = 50;

function Batches({ batches }: { readonly batches: ReviewQueueQuery['intakeBatches'] }): ReactNode {
  const t = reviewTexts.use();
  if (batches.nodes.length === 0) {
    return (
      <EmptyState title={t('batches.none')}>
        <p>{t('batches.none.what')}</p>
      </EmptyState>
    );
  }
  return (
    <PlainTable
      caption={t('batches')}
      head={[t('head.file'), t('head.type'), t('head.submitted'), t('head.rows')]}
      rows={batches.nodes.map((batch) => ({
        key: batch.id,
        cells: [
          <Link key="open" to="/review/$batch" params={{ batch: batch.id }}>
            {t('open', { file: batch.fileName })}
          </Link>,
          batch.recordType.name,
          [batch.section, batch.submittedBy, formatInstant(batch.receivedAt)].filter(Boolean).join(' · '),
          formatCount(batch.rowsAwaitingReview),
        ],
      }))}
    />
  );
}

type Records = ReviewQueueQuery['records'];

function Records(props: {
  readonly records: Records;
  readonly onMore: (() => void) | null;
  readonly onDone: () => void;
}): ReactNode {
  const t = reviewTexts.use();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<string | null>(null);
  const { nodes } = props.records;
  if (nodes.length === 0) {
    return (
      <EmptyState title={t('records.none')}>
        <p>{t('records.none.what')}</p>
      </EmptyState>
    );
  }
  const ids = nodes.map(({ id }) => id).filter((id) => chosen.has(id));
  const choose = (id: string, wanted: boolean) =>
    setChosen(new Set(wanted ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  const all = ids.length === nodes.length;
  return (
    <>
      <Checkbox
        checked={all}
        indeterminate={!all && ids.length > 0}
        onChange={() => setChosen(new Set(all ? [] : nodes.map(({ id }) => id)))}
      >
        {t('choose.all')}
      </Checkbox>
      <PlainTable
        caption={t('records')}
        head={[t('choose'), t('head.content'), t('head.party'), t('head.type'), t('head.decidedOn')]}
        rows={nodes.map((record) => ({
          key: record.id,
          cells: [
            <Checkbox
              key="choose"
              aria-label={t('select', { title: record.title })}
              checked={chosen.has(record.id)}
              onChange={(event) => choose(record.id, event.target.checked)}
            />,
            <Button key="open" type="link" style={{ paddingInline: 0 }} onClick={() => setShown(record.id)}>
              {record.documentNumber}
            </Button>,
            record.subject.name,
            record.recordType.name,
            record.decidedOn,
          ],
        }))}
      />
      {props.onMore !== null && <Button onClick={props.onMore}>{t('more')}</Button>}
      <DisclosureForm
        recordIds={ids}
        onDone={() => {
          setChosen(new Set());
          props.onDone();
        }}
      />
      <RecordDrawer id={shown} onClose={() => setShown(null)} />
    </>
  );
}

/** What waits for the department's reviewers: batches, and records before their publication. */
export function ReviewPage(): ReactNode {
  const t = reviewTexts.use();
  const recordTypes = route.useSearch()['type'] ?? [];
  const result = useQuery(ReviewQueueDocument, {
    variables: {
      filter: {
        awaitingDisclosure: true,
        ...(recordTypes.length === 0 ? {} : { recordTypes: [...recordTypes] }),
      },
      first: pageSize,
    },
    fetchPolicy: 'cache-and-network',
  });
  const loadMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        records: {
          ...fetchMoreResult.records,
          nodes: [...previous.records.nodes, ...fetchMoreResult.records.nodes],
        },
      }),
    });
  return (
    <Page title={t('title')}>
      <QueryResult result={result} lines={8}>
        {({ intakeBatches, records }) => (
          <>
            <section className="xt-card xt-stack" aria-labelledby="batches">
              <h2 id="batches">{t('batches')}</h2>
              <Batches batches={intakeBatches} />
            </section>
            <section className="xt-card xt-stack" aria-labelledby="records">
              <h2 id="records">{t('records')}</h2>
              <Records
                records={records}
                onMore={records.pageInfo.hasNextPage ? () => loadMore(records.pageInfo.endCursor) : null}
                onDone={() => void result.refetch()}
              />
            </section>
          </>
        )}
      </QueryResult>
    </Page>
  );
}
