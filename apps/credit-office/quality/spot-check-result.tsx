import { useQuery } from '@apollo/client/react';
import { QueryResult } from '@xintu/portal-kit';
import { formatCount, formatRate, PlainTable, StatusTag, type Tone } from '@xintu/ui';
import { Button, Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { SpotCheckResultDocument, type SpotCheckOutcome, type SpotCheckResultQuery } from '../gql/graphql.ts';
import { oversightTexts } from './texts.ts';

const pageSize = 100;
const outcomes: readonly SpotCheckOutcome[] = [
  ...(['CONCEALED', 'LATE', 'REJECTED', 'NOT_DUE', 'REPORTED', 'REPEATED'] as const),
];
const tones: Readonly<Record<SpotCheckOutcome, Tone>> = {
  CONCEALED: 'danger',
  LATE: 'warning',
  REJECTED: 'warning',
  NOT_DUE: 'neutral',
  REPORTED: 'success',
  REPEATED: 'neutral',
};

type SpotCheck = NonNullable<SpotCheckResultQuery['spotCheck']>;
type Show = SpotCheckOutcome | 'all';

/** Both pages in one, in their order. */
function joined(previous: SpotCheckResultQuery, { spotCheck: next }: SpotCheckResultQuery) {
  if (previous.spotCheck === null || next === null) return previous;
  const nodes = [...previous.spotCheck.items.nodes, ...next.items.nodes];
  return { spotCheck: { ...next, items: { ...next.items, nodes } } };
}

function Head({
  spotCheck,
  onClose,
}: {
  readonly spotCheck: SpotCheck;
  readonly onClose: () => void;
}): ReactNode {
  const t = oversightTexts.use();
  const { spotChecked, concealed, late } = spotCheck;
  return (
    <>
      <div className="xt-row">
        <h2>{t('result', { number: spotCheck.number })}</h2>
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
      <p>
        {t('result.what', {
          provider: spotCheck.provider.name,
          type: spotCheck.recordType.name,
          source: spotCheck.source,
        })}
      </p>
      <p>
        {t('spotChecked')} {formatCount(spotChecked)}，{t('concealed')} {formatCount(concealed)}，{t('late')}{' '}
        {formatCount(late)}，{t('rate')} {spotChecked === 0 ? '—' : formatRate(concealed / spotChecked)}
      </p>
    </>
  );
}

function ShowChoice({
  show,
  onShow,
}: {
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}): ReactNode {
  const t = oversightTexts.use();
  return (
    <div style={{ overflowX: 'auto' }}>
      <Segmented
        aria-label={t('show')}
        value={show}
        options={(['all', ...outcomes] as const).map((value) => ({
          value,
          label: value === 'all' ? t('show.all') : t(`outcome.${value}`),
        }))}
        onChange={onShow}
      />
    </div>
  );
}

function Items({ items }: { readonly items: SpotCheck['items'] }): ReactNode {
  const t = oversightTexts.use();
  return (
    <PlainTable
      caption={t('result.total', { count: formatCount(items.totalCount) })}
      head={[t('row'), t('document'), t('decidedOn'), t('outcome')]}
      rows={items.nodes.map((item) => ({
        key: String(item.row),
        cells: [
          ...[String(item.row), item.documentNumber, item.decidedOn ?? '—'],
          <StatusTag key="outcome" tone={tones[item.outcome]}>
            {t(`outcome.${item.outcome}`)}
          </StatusTag>,
        ],
      }))}
    />
  );
}

/** What a spot check found, decision by decision. */
export function SpotCheckResult(props: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const t = oversightTexts.use();
  const [show, setShow] = useState<Show>('all');
  const result = useQuery(SpotCheckResultDocument, {
    variables: { id: props.id, first: pageSize, outcomes: show === 'all' ? null : [show] },
  });
  const showMore = (after: string | null) =>
    void result.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult }) => joined(previous, fetchMoreResult),
    });
  return (
    <section className="xt-card xt-stack" aria-live="polite">
      <QueryResult result={result} lines={6}>
        {({ spotCheck }) =>
          spotCheck !== null && (
            <>
              <Head spotCheck={spotCheck} onClose={props.onClose} />
              <ShowChoice show={show} onShow={setShow} />
              <Items items={spotCheck.items} />
              {spotCheck.items.pageInfo.hasNextPage && (
                <div>
                  <Button
                    loading={result.loading}
                    onClick={() => showMore(spotCheck.items.pageInfo.endCursor)}
                  >
                    {t('more')}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </QueryResult>
    </section>
  );
}
