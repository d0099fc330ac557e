import { useQuery } from '@apollo/client/react';
import { QueryResult } from '@xintu/portal-kit';
import { formatCount, formatRate, PlainTable, StatusTag, type Tone } from '@xintu/ui';
import { Button, Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { SpotCheckResultDocument, type SpotCheckOutcome } from '../gql/graphql.ts';
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

/** What a spot check found, decision by decision. */
export function SpotCheckResult(props: { readonly id: string; readonly onClose: () => void }): ReactNode {
  const t = oversightTexts.use();
  const [show, setShow] = useState<SpotCheckOutcome | 'all'>('all');
  const result = useQuery(SpotCheckResultDocument, {
    variables: { id: props.id, first: pageSize, outcomes: show === 'all' ? null : [show] },
  });
  return (
    <section className="xt-card xt-stack" aria-live="polite">
      <QueryResult result={result} lines={6}>
        {({ spotCheck }) =>
          spotCheck !== null && (
            <>
              <div className="xt-row">
                <h2>{t('result', { number: spotCheck.number })}</h2>
                <Button onClick={props.onClose}>{t('close')}</Button>
              </div>
              <p>
                {t('result.what', {
                  provider: spotCheck.provider.name,
                  type: spotCheck.recordType.name,
                  source: spotCheck.source,
                })}
              </p>
              <p>
                {t('spotChecked')} {formatCount(spotCheck.spotChecked)}，{t('concealed')}{' '}
                {formatCount(spotCheck.concealed)}，{t('late')} {formatCount(spotCheck.late)}，{t('rate')}{' '}
                {spotCheck.spotChecked === 0 ? '—' : formatRate(spotCheck.concealed / spotCheck.spotChecked)}
              </p>
              <div style={{ overflowX: 'auto' }}>
                <Segmented
                  aria-label={t('show')}
                  value={show}
                  options={(['all', ...outcomes] as const).map((value) => ({
                    value,
                    label: value === 'all' ? t('show.all') : t(`outcome.${value}`),
                  }))}
                  onChange={setShow}
                />
              </div>
              <PlainTable
                caption={t('result.total', { count: formatCount(spotCheck.items.totalCount) })}
                head={[t('row'), t('document'), t('decidedOn'), t('outcome')]}
                rows={spotCheck.items.nodes.map((item) => ({
                  key: String(item.row),
                  cells: [
                    ...[String(item.row), item.documentNumber, item.decidedOn ?? '—'],
                    <StatusTag key="outcome" tone={tones[item.outcome]}>
                      {t(`outcome.${item.outcome}`)}
                    </StatusTag>,
                  ],
                }))}
              />
              {spotCheck.items.pageInfo.hasNextPage && (
                <div>
                  <Button
                    loading={result.loading}
                    onClick={() =>
                      void result.fetchMore({
                        variables: { after: spotCheck.items.pageInfo.endCursor },
                        updateQuery: (previous, { fetchMoreResult: { spotCheck: next } }) =>
                          previous.spotCheck === null || next === null
                            ? previous
                            : {
                                spotCheck: {
                                  ...next,
                                  items: {
                                    ...next.items,
                                    nodes: [...previous.spotCheck.items.nodes, ...next.items.nodes],
                                  },
                                },
                              },
                      })
                    }
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
