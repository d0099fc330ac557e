import { useQuery } from '@apollo/client/react';
import { formatInstant, PlainTable } from '@xintu/ui';
import type { ReactNode } from 'react';
import { RecordHistoryDocument, type RecordHistoryQuery } from '../gql/graphql.ts';
import { QueryResult } from '../graph/query-result.tsx';
import { changedValue } from './changed-value.ts';
import { historyTexts, isHistoryText } from './history-texts.ts';

/** Versions shown: a record has few by nature. */
const most = 50;

type Version = NonNullable<RecordHistoryQuery['record']>['versions']['nodes'][number];

function Changes({ version }: { readonly version: Version }): ReactNode {
  const t = historyTexts.use();
  const nameOf = (field: string) => {
    const key = `field.${field}`;
    return isHistoryText(key) ? t(key) : field;
  };
  if (version.changes.length === 0) return <p>{t(version.reason === null ? 'first' : 'nothing')}</p>;
  return (
    <PlainTable
      caption={t('changes')}
      head={[t('field'), t('before'), t('after')]}
      rows={version.changes.map(({ field, before, after }) => ({
        key: field,
        cells: [nameOf(field), changedValue(field, before), changedValue(field, after)],
      }))}
    />
  );
}

/** What became of a record, version by version, newest first: when, by whom, why, and what changed. */
export function RecordHistory({ id }: { readonly id: string }): ReactNode {
  const t = historyTexts.use();
  const result = useQuery(RecordHistoryDocument, { variables: { id, first: most } });
  const reasonOf = (reason: string | null) => {
    const key = `reason.${reason ?? 'first'}`;
    return isHistoryText(key) ? t(key) : reason;
  };
  return (
    <section className="xt-stack" aria-label={t('title')}>
      <h3 style={{ margin: 0 }}>{t('title')}</h3>
      <QueryResult result={result} lines={4}>
        {(data) => (
          <ol className="xt-stack" style={{ gap: 12 }}>
            {data.record?.versions.nodes.map((version) => (
              <li key={version.recordedFrom}>
                <p style={{ margin: 0, fontWeight: 600 }}>
                  {[formatInstant(version.recordedFrom), reasonOf(version.reason), version.recordedBy]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </p>
                <Changes version={version} />
              </li>
            ))}
          </ol>
        )}
      </QueryResult>
    </section>
  );
}
